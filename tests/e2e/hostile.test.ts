/** Names and values made to break things are shown as text, and run nowhere. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { changeRow, writeDataset } from "../support/datasetFolder.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage } from "../support/guardedPage.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const HOSTILE = [
  '<img src=x onerror="window.hurt=true">',
  "</script><script>window.hurt=true</script>",
  '"><svg onload="window.hurt=true">',
  "\u202Egnp.eciffo",
  "__proto__",
  "constructor",
  "{{t('x')}} $t(app.name)",
  '=HYPERLINK("javascript:alert(1)")',
  "A".repeat(5000),
];

/** Stopped after the pages that the test opens, since what is asked for last ends first. */
async function explorerOn(datasetFolder: string): Promise<Explorer> {
  const explorer = await startExplorer({ datasetFolder, clientFolder: await builtClient() });
  onTestFinished(() => explorer.stop());
  return explorer;
}

async function withName(name: string): Promise<Explorer> {
  const both = { fr: name, en: name };
  const datasetFolder = writeDataset({
    "platforms.json": changeRow("platforms.json", 1, { name: both }),
    "institutions.json": changeRow("institutions.json", 2, { name: both, acronym: name.slice(0, 5000) }),
    "incidents.json": changeRow("incidents.json", 0, { name: both }),
    "claims.json": changeRow("claims.json", 0, { who: both, statement: both }),
    "sources.json": changeRow("sources.json", 0, { title: name, publisher: name }),
    "data-categories.json": changeRow("data-categories.json", 0, { name: both }),
  });
  return explorerOn(datasetFolder);
}

describe("a hostile name", () => {
  test.each(HOSTILE.map((name) => [name.slice(0, 60), name]))("%s is only text", async (_label, name) => {
    const explorer = await withName(name);
    for (const path of [
      "/?table=open",
      "/?origin=platform:hub&selected=institution:prefectures&table=open",
      "/?around=platform:hub&expand=platform:hub.uses.in&expand=platform:hub.hit.in&pick=institution:prefectures&table=open",
      "/incidents",
      "/incidents/hub-2026",
      "/data",
    ]) {
      const page = await openPage(browser, explorer.url + path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (path.includes("origin")) await drawnImpact(page);
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => "hurt" in window)).toBe(false);
      if (path === "/incidents/hub-2026")
        expect(await page.locator("main").textContent()).toContain(name.slice(0, 100));
    }
  });

  test("a source whose address is no web address never becomes a link", async () => {
    // The model refuses such a row; one that came in by another client is left out and told.
    const explorer = await explorerOn(writeDataset());
    await explorer.driver.executeQuery(
      "MATCH (s:Source {id: 'source:report'}) SET s.url = 'javascript:window.hurt=true'",
    );
    const page = await openPage(browser, `${explorer.url}/incidents/hub-2026`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    const { refused } = (await (await fetch(`${explorer.url}/api/dataset`)).json()) as {
      refused: { total: number };
    };
    expect(refused.total).toBeGreaterThan(0);
  });
});
