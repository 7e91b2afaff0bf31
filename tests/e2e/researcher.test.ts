/** The policy researcher's journeys, by keyboard alone, on the real dataset. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImpactResponse } from "../../graph/responses.ts";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage } from "../support/guardedPage.ts";
import { impactOf } from "../support/questions.ts";

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

const DISCLOSED_IN_HUBEE = ["institution:dila", "institution:dgcs", "institution:dgs", "institution:cnaf"];

async function findByKeyboard(page: Page, words: string): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
}

const sentenceOf = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

describe("the researcher", () => {
  test("finds HubEE and reads who is reached in wave 1", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en`);
    await findByKeyboard(page, "hubee");
    await drawnImpact(page);
    const { totals, reached } = await impactOf(explorer, { origins: ["platform:hubee"] });
    expect(await sentenceOf(page)).toContain(
      `A breach of HubEE exposes data of ${totals.institutions} institutions`,
    );

    await page.keyboard.press("t");
    const rows = page.locator("tbody tr");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(reached.length);
    for (const id of DISCLOSED_IN_HUBEE) {
      expect(await page.locator(`tr[data-id="${id}"] td`).nth(2).innerText()).toBe("1");
    }
  });

  test("reads why CNAF is reached, with grade and a source that opens", async () => {
    const page = await openPage(
      browser,
      `${explorer.url}/?lang=en&origin=platform:hubee&selected=institution:cnaf`,
    );
    const panel = page.locator("aside");
    await panel.locator(".path-step").first().waitFor();
    expect(await panel.locator(".path-step").first().innerText()).toMatch(/HubEE/);
    expect(await panel.locator(".path-step .grade").first().innerText()).toMatch(
      /documented|reported|claimed|inferred/,
    );
    expect(await panel.locator(".path-step a.source").first().getAttribute("href")).toMatch(/^https?:\/\//);
  });

  test("walks the picture by arrow keys and opens what is there", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`);
    await drawnImpact(page);
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight"); // Onto the origin.
    await page.keyboard.press("Enter");
    await page.waitForURL(/selected=platform:hubee/);
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.search.includes("selected"));
  });

  test("sees what each grade of evidence adds before moving the floor", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`);
    await drawnImpact(page);
    const { totals } = await impactOf(explorer, { origins: ["platform:hubee"] });
    for (const [grade, { institutions }] of Object.entries(totals.byFloor)) {
      expect(await page.getByRole("radio", { name: `${grade}: ${institutions} reached` }).count()).toBe(1);
    }
    await page.getByRole("radio", { name: /^inferred/ }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/floor=claimed/);
  });

  test("asks what an outage of FranceConnect does", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en`);
    await findByKeyboard(page, "franceconnect");
    await drawnImpact(page);
    const exposed = await sentenceOf(page);
    await page.getByRole("button", { name: "Service lost" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/effect=outage/);
    await page.waitForFunction((before) => document.querySelector("h1")?.textContent !== before, exposed);
    const { totals } = await impactOf(explorer, { origins: ["platform:franceconnect"], effect: "outage" });
    expect(await sentenceOf(page)).toContain(`${totals.institutions} institutions`);
  });

  test("steps the waves, and the picture and the table show no more than they say", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee&table=open`);
    const all = await drawnImpact(page);
    const impact = await impactOf(explorer, { origins: ["platform:hubee"] });
    expect(impact.waves.length).toBeGreaterThan(2);
    await page.keyboard.press("W");
    const last = impact.waves.length - 2;
    await page.locator(`[data-picture="impact"][data-wave="${last}"]`).waitFor();
    const upTo = impact.reached.filter(({ wave }) => wave <= last);
    expect(await page.locator("tbody tr").count()).toBe(upTo.length);
    expect((await drawnImpact(page)).length).toBeLessThan(all.length);
    await page.keyboard.press("w");
    await page.locator(`[data-picture="impact"][data-wave="${last + 1}"]`).waitFor();
  });

  test("takes the table away as CSV with the same rows", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee&table=open`);
    await page.locator("tbody tr").first().waitFor();
    const count = await page.locator("tbody tr").count();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download CSV" }).press("Enter"),
    ]);
    const text = await streamText(await download.createReadStream());
    expect(text.startsWith("\ufeff")).toBe(true);
    // What the table is and where it came from stands above it.
    const [about = "", table = ""] = text.trim().split("\r\n\r\n");
    expect(about).toContain("Ricochet");
    expect(table.split("\r\n")).toHaveLength(count + 1);
  });

  test("gets the same view from the link in a fresh browser", async () => {
    const address = `${explorer.url}/?lang=fr&origin=platform:hubee&floor=reported&wave=1&selected=institution:cnaf&table=open`;
    const page = await openPage(browser, address);
    await drawnImpact(page);
    await page.getByRole("button", { name: "Partager la vue" }).press("Enter");
    await page.getByText("Lien copié").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get("version")).toMatch(/^[0-9a-f]{16}$/);

    const again = await openPage(browser, link);
    expect((await drawnImpact(again)).sort()).toEqual((await drawnImpact(page)).sort());
    expect(await sentenceOf(again)).toBe(await sentenceOf(page));
    expect(await again.locator("tr.selected").getAttribute("data-id")).toBe("institution:cnaf");
  });
});

describe("the picture and its twin", () => {
  test.each(["platform:hubee", "platform:franceconnect", "platform:outscale"])(
    "hold the same for %s",
    async (origin) => {
      const page = await openPage(browser, `${explorer.url}/?lang=en&origin=${origin}&table=open`);
      await drawnImpact(page);
      const impact: ImpactResponse = await impactOf(explorer, { origins: [origin] });
      const drawn = Number(await page.locator('[data-picture="impact"]').getAttribute("data-nodes"));
      expect(await page.locator("tbody tr").count()).toBe(impact.reached.length);
      const notice = await page.locator("[data-shown]").innerText();
      expect(notice).toContain(`${drawn} of ${impact.reached.length}`);
      if (drawn < impact.reached.length)
        expect(notice).toContain(`${impact.reached.length - drawn} as dots in closed boxes`);
      else expect(notice).not.toContain("closed boxes");
    },
  );
});

async function streamText(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
