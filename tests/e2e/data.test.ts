/** The place "Data" in Chromium: sources, ranking, back-test and bounds by keyboard, what is taken away, paper. */
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { today } from "../../client/ui/today.ts";
import { plainValue } from "../../graph/cypher/plainValue.ts";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage, PROJECTOR, SCREEN } from "../support/guardedPage.ts";

let explorer: Explorer;
let browser: Browser;
beforeAll(async () => {
  explorer = await startExplorer({ clientFolder: await builtClient() });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await explorer?.stop();
});

const open = (address: string, options = {}) => openPage(browser, explorer.url + address, options);
const pressOn = (page: Page, role: "link" | "button", name: string | RegExp) =>
  page.getByRole(role, { name }).first().press("Enter");

async function expectFigureToAgree(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const [cypher = "", parameters = "{}"] = await dialog.locator("pre").allInnerTexts();
  const shown = Number((await dialog.locator(".evidence-value").innerText()).replaceAll(/\D/g, ""));
  const { database } = inject("database");
  const { records } = await explorer.driver.executeQuery(
    cypher,
    JSON.parse(parameters),
    database === null ? {} : { database },
  );
  expect(plainValue(records[0]?.get("value"))).toBe(shown);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
}

describe("the researcher, by keyboard", () => {
  test("finds a source, reads what rests on it, checks the count, and the link restores all of it", async () => {
    const page = await open("/?lang=en");
    await pressOn(page, "link", "Data");
    await pressOn(page, "link", "Sources");
    await page.getByText(/rest on one source only/).waitFor();
    await page.getByLabel("Find", { exact: true }).focus();
    await page.keyboard.type("pronotepy");
    const row = page.locator("tr[data-id]").filter({ hasText: "ent.py" });
    await page.waitForFunction(() => document.querySelectorAll("table")[0]?.tBodies[0]?.rows.length === 1);
    await row.getByRole("button").first().press("Enter");
    await page.getByText(/50 of \d+ facts shown/).waitFor();
    await page.getByText("no other source").first().waitFor();
    await row.locator("[data-figure]").first().press("Enter");
    await expectFigureToAgree(page);
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.getByText(/50 of \d+ facts shown/).waitFor();
    expect(await again.getByLabel("Find", { exact: true }).inputValue()).toBe("pronotepy");
  });

  test("ranks platforms by an outage at the strictest floor, checks a number, and goes to the impact", async () => {
    const page = await open("/data/ranking?lang=en");
    await page.getByText(/is the platform whose breach reaches most/).waitFor();
    await pressOn(page, "button", "Service lost");
    await page.getByText(/is the platform whose outage takes a service/).waitFor();
    await page.getByLabel("Evidence").selectOption("documented");
    await page.waitForURL(/floor=documented/);
    const first = page
      .getByRole("table", { name: /Platforms by what/ })
      .locator("tbody tr")
      .first();
    await first.locator("[data-figure]").first().press("Enter");
    await expectFigureToAgree(page);
    await page.getByRole("table", { name: "Pairs of platforms" }).waitFor();
    await first.getByRole("link").press("Enter");
    await drawnImpact(page);
    expect(page.url()).toMatch(/effect=outage/);
    expect(page.url()).toMatch(/floor=documented/);
  });

  test("reads why the back-test missed a victim, and that a named one is not yet disclosed", async () => {
    const page = await open("/data/back-test?lang=en");
    await page.getByText(/what was known the day before would have named/).waitFor();
    await page.getByText("Insufficient data: fewer than two disclosed victims").first().waitFor();
    await pressOn(page, "button", /^HubEE/);
    await page.getByText("Missed: link learnt from the incident").waitFor();
    await page.getByRole("heading", { name: /Not \(yet\) disclosed · \d/ }).waitFor();
    await page.locator("h1 [data-figure]").first().press("Enter");
    await expectFigureToAgree(page);
  });

  test("reads bounds of people, never a middle, and of another unit by itself", async () => {
    const page = await open("/data/people?lang=en");
    await page.locator("h1 [data-figure]").nth(1).press("Enter");
    await expectFigureToAgree(page);
    await page.getByLabel("Unit").selectOption("accounts");
    await page.getByRole("heading", { level: 1, name: /accounts/ }).waitFor();
    await page.locator("h1 [data-figure]").first().press("Enter");
    await expectFigureToAgree(page);
  });
});

describe("what is taken away", () => {
  test("is a CSV of every row, also of those not shown, which says what it is, of which data, and where from", async () => {
    const page = await open("/data/sources?lang=en");
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download CSV" }).first().press("Enter");
    const rows = parse(await readFile(await (await arriving).path()), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as string[][];
    const [title, version, address, headings, ...cells] = rows;
    expect(title).toEqual(["Ricochet", "Source"]);
    expect(version?.[1]).toMatch(/^[0-9a-f]{8,}$/);
    expect(address?.[1]).toBe(`${explorer.url}/data/sources?lang=en&version=${version?.[1]}`);
    expect(headings).toContain("On it alone");
    const counted = Number(
      (await page.locator("h1 [data-figure]").first().innerText()).replaceAll(/\D/g, ""),
    );
    expect(cells).toHaveLength(counted);
  });

  test("is a citation of the view with its data version, the reader's day and the address", async () => {
    const page = await open("/?lang=fr&origin=platform:hubee", { language: "fr" });
    await drawnImpact(page);
    await pressOn(page, "button", "Citer");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Copier\u202f: BibTeX" }).press("Enter");
    await dialog.getByText("Copié").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@misc\{ricochet-[0-9a-f]{8}-/);
    expect(copied).toContain(`urldate = {${today()}}`);
    expect(copied).toMatch(/origin=platform:hubee&lang=fr|lang=fr.*origin=platform:hubee/);
    expect(copied).toContain("language = {french}");
  });

  test.each(["/data/sources", "/data/back-test", "/?origin=platform:hubee&table=open"])(
    "is a page on paper at %s: the sentence, the table, the address, and nothing to click",
    async (address) => {
      const page = await open(`${address}${address.includes("?") ? "&" : "?"}lang=en`);
      await page.locator("table").first().waitFor();
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
      expect(await page.locator("table").first().isVisible()).toBe(true);
      expect(await page.locator(".head").isVisible()).toBe(false);
      expect(await page.getByRole("button", { name: "Download CSV" }).count()).toBe(0);
      expect(await page.locator(".colophon").innerText()).toContain(explorer.url);
    },
  );
});

describe("every section", () => {
  test.each(
    ["sources", "ranking", "back-test?selected=incident:hubee-2026", "people", "method"].flatMap((section) =>
      (["fr", "en"] as const).map((language) => [section, language] as const),
    ),
  )("%s in %s is sound in both themes, at 200 % and on a phone", async (section, language) => {
    const page = await open(`/data/${section}`, { language });
    await page.locator("table, dl").first().waitFor();
    await page.waitForLoadState("networkidle");
    for (const theme of ["light", "dark"]) {
      expect(await page.locator("html").getAttribute("data-theme")).toBe(theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
        ),
      ).toEqual([]);
      if (theme === "light")
        await page.getByRole("button", { name: /thème sombre|dark theme/ }).press("Enter");
    }
    // 200 % on a projector leaves half of its pixels in each direction.
    const zoomed = { width: PROJECTOR.width / 2, height: PROJECTOR.height / 2 };
    for (const size of [SCREEN, PROJECTOR, zoomed, { width: 390, height: 844 }]) {
      await page.setViewportSize(size);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${size.width} px`).toBeLessThanOrEqual(size.width);
    }
  });
});
