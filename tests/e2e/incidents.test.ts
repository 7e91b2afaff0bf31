/** The incidents by keyboard: found, walked through, opened, replayed; and each view with its twin and its numbers. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IncidentsResponse } from "../../graph/incidents/contract.ts";
import { filterIncidents, NO_FILTER } from "../../graph/incidents/filter.ts";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage, type PageOptions, PROJECTOR } from "../support/guardedPage.ts";

let explorer: Explorer;
let browser: Browser;
let record: IncidentsResponse;
beforeAll(async () => {
  explorer = await startExplorer({ clientFolder: await builtClient() });
  browser = await launchBrowser();
  record = (await (await fetch(`${explorer.url}/api/incidents`)).json()) as IncidentsResponse;
});
afterAll(async () => {
  await browser?.close();
  await explorer?.stop();
});

const HEALTH_2026 = { ...NO_FILTER, layers: ["health" as const], years: ["2026"] };

async function open(query: string, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(browser, `${explorer.url}/incidents?lang=en${query}`, options);
  await page.locator("h1 .figure").first().waitFor();
  return page;
}

/** Goes on with the tab key until what has the focus is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (
        element?.getAttribute("aria-label") ??
        element?.closest("label")?.textContent ??
        element?.textContent ??
        ""
      );
    });
    if (name.test(focused)) return;
    seen.push(focused.slice(0, 40));
  }
  throw new Error(`The tab key does not lead to ${name}, but to: ${seen.join(" | ")}`);
}

const sentenceOf = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const optionsOf = (page: Page) =>
  page
    .locator("[data-timeline] [role=option]")
    .evaluateAll((marks) => marks.map((mark) => mark.id.replace("on-timeline-", "incident:")));

describe("with the keyboard alone", () => {
  test("all incidents in health in 2026 are found, and one is replayed", async () => {
    const page = await open("");
    await tabTo(page, /^Layer/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Health/);
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    await tabTo(page, /^Year/);
    await page.keyboard.press("Enter"); // The first of the list has the focus: the latest year.
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    await page.waitForURL(/layer=health&year=2026/);

    const found = filterIncidents(record.items, HEALTH_2026);
    expect(await sentenceOf(page)).toMatch(new RegExp(`^${found.length} incidents? of ${record.total}`));
    expect((await optionsOf(page)).sort()).toEqual(found.map(({ id }) => id).sort());

    await tabTo(page, /^Timeline of incidents/);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/selected=incident:/);
    const selected = new URL(page.url()).searchParams.get("selected") ?? "";
    expect(found.map(({ id }) => id)).toContain(selected);
    const name = found.find(({ id }) => id === selected)?.name.en ?? "";
    expect(
      await page.evaluate(() => {
        const list = document.activeElement;
        return document
          .getElementById(list?.getAttribute("aria-activedescendant") ?? "")
          ?.getAttribute("aria-label");
      }),
    ).toMatch(new RegExp(`^${name.replaceAll(/[()]/g, "\\$&")}, happened .*, became known .*2026`));

    await page.keyboard.press("Enter");
    await page.waitForURL(`**/incidents/${selected.slice("incident:".length)}**`);
    await tabTo(page, /^Replay this breach/);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`replay=${selected}`));
    await drawnImpact(page);
    expect(await sentenceOf(page)).toMatch(/breach/);

    await page.goBack();
    await page.goBack();
    await page.waitForURL(/layer=health&year=2026/);
  });

  test("the timeline is zoomed, moved and fitted, and the address keeps the days", async () => {
    const page = await open("&selected=incident:hubee-2026");
    const shown = async () => Number(await page.locator("[data-timeline]").getAttribute("data-shown"));
    await page.getByRole("listbox").focus();
    const before = await shown();
    for (const key of ["+", "+", "+"]) await page.keyboard.press(key);
    await page.waitForURL(/days=\d{4}-\d\d-\d\d\.\./);
    expect(await shown()).toBeLessThan(before);
    expect(await optionsOf(page)).toContain("incident:hubee-2026");
    const near = page.url();
    await page.keyboard.press("Shift+ArrowLeft");
    await page.waitForURL((url) => url.href !== near);

    const again = await openPage(browser, page.url());
    await again.locator("[data-timeline] [role=option]").first().waitFor();
    expect((await optionsOf(again)).sort()).toEqual((await optionsOf(page)).sort());

    await page.keyboard.press("f");
    await page.waitForURL((url) => !url.search.includes("days"));
    expect(await shown()).toBe(before);
  });

  test("a number of a weakness in a quarter is walked to and opens its query", async () => {
    const page = await open("&show=weaknesses");
    await page.locator("[data-counts=weaknesses] td button").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const label = (await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))) ?? "";
    expect(label).toMatch(/^.+, Q\d \d{4}: \d+$/);
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("MATCH (n:Incident)").waitFor();
    expect(await dialog.locator(".evidence-value").innerText()).toBe(/\d+$/.exec(label)?.[0]);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(label);
  });
});

describe("the timeline", () => {
  test("zooms about the pointer with the wheel", async () => {
    const page = await open("", { size: PROJECTOR });
    const before = (await optionsOf(page)).length;
    const box = (await page.getByRole("listbox").boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.75, box.y + 200);
    await page.mouse.wheel(0, -600);
    await page.waitForURL(/days=/);
    expect((await optionsOf(page)).length).toBeLessThan(before);
  });

  test("says what comes after the last known day is not known, hatched and in words", async () => {
    const page = await open("");
    expect(await page.locator(".not-known").getAttribute("fill")).toBe("url(#not-known)");
    const width = Number(await page.locator(".not-known").getAttribute("width"));
    expect(width).toBeGreaterThan(20);
    expect(await page.locator("[data-shown]").last().innerText()).toContain(
      "nothing is known after 7 October 2026",
    );
  });

  test("tells how many are shown of how many are found, and where the others are", async () => {
    const page = await open("");
    const drawn = (await optionsOf(page)).length;
    const notice = await page.locator("p[data-shown]").innerText();
    expect(notice).toContain(`${drawn} of ${record.total} shown`);
    expect(notice).toContain(`${record.total - drawn} earlier`);
  });

  test("lights a cascade and its victims, and puts its claims beside each other with who says so", async () => {
    const page = await open("&selected=incident:viamedis-almerys-2024");
    const cascade = record.items.find(({ id }) => id === "incident:viamedis-almerys-2024")!;
    const dated = cascade.victims.filter(({ disclosed }) => disclosed !== null);
    expect(await page.locator(".victim-lit").count()).toBe(dated.length);
    expect(await page.locator(".ricochet").count()).toBe(dated.length);
    const panel = page.getByRole("complementary", { name: "The incident selected" });
    await panel.locator("[data-brief-claims=confirmed] .claim-by").first().waitFor();
    expect(await panel.locator("[data-brief-claims=claimed] .claim-by").first().innerText()).not.toBe("");
    await panel.getByRole("button", { name: /33,000,000 people/ }).press("Enter");
    await page.getByRole("dialog").getByText("max(c.quantity)").waitFor();
  });

  test("and its table hold the same incidents, whatever is asked", async () => {
    const page = await open("&cascades=only&standing=confirmed&days=2019-01-01..2026-11-24&table=open");
    const rows = page.locator(".table-twin tbody tr");
    await rows.first().waitFor();
    const inTable = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-id") ?? ""));
    const found = filterIncidents(record.items, { ...NO_FILTER, cascades: true, standings: ["confirmed"] });
    expect(inTable.sort()).toEqual(found.map(({ id }) => id).sort());
    expect((await optionsOf(page)).sort()).toEqual(inTable);
  });

  test("takes a filter away by its chip, and says so when nothing is left", async () => {
    const page = await open("&layer=health&year=2019&cascades=only");
    expect(await sentenceOf(page)).toMatch(/^0 incidents of/);
    await page.getByRole("button", { name: "Take away the filter 2019" }).press("Enter");
    await page.waitForURL((url) => !url.search.includes("year"));
    await page.getByRole("button", { name: "clear all" }).press("Enter");
    await page.waitForURL((url) => !url.search.includes("layer"));
    expect(await sentenceOf(page)).toContain(`${record.total} incidents on record`);
  });

  test("comes after the table on a narrow screen", async () => {
    const page = await open("", { size: { width: 390, height: 844 } });
    const table = (await page.locator(".table-twin").boundingBox())!;
    const timeline = (await page.locator("[data-timeline]").boundingBox())!;
    expect(table.y).toBeLessThan(timeline.y);
  });
});

test("cascades are laid out from day 0, one row each", async () => {
  const page = await open("&show=cascades");
  const cascades = record.items.filter(({ cascade }) => cascade);
  await page.locator("[data-cohorts] section").first().waitFor();
  expect(await page.locator("[data-cohorts] section").count()).toBe(cascades.length);
  const row = page.locator('[data-id="incident:almerys-2026"]');
  expect(await row.getByRole("button", { name: "18 institutions" }).count()).toBe(1);
  expect(await row.locator(".cohort-victim").count()).toBe(18);
  await row.getByRole("button", { name: "day 19" }).press("Enter");
  await page.getByRole("dialog").getByText("duration.inDays").waitFor();
});

describe("has nothing serious against accessibility", () => {
  test.each([
    ["&selected=incident:viamedis-almerys-2024", "light"],
    ["&show=cascades", "dark"],
    ["&show=weaknesses", "light"],
    ["&show=responders&layer=health", "dark"],
  ] as const)("%s, %s", async (query, theme) => {
    const page = await open(query, { theme });
    await page.waitForLoadState("networkidle");
    const facet = page.getByRole("button", { name: /^Layer/ });
    await facet.press("Enter");
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(
      grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(" | ")}`),
    ).toEqual([]);
  });
});
