/** What the reader keeps: views and notes in the browser, a file of them, and links that outlive the data. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { writeDataset } from "../support/datasetFolder.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage } from "../support/guardedPage.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** On the small dataset; stopped after the pages that the test opens, since what is asked for last ends first. */
async function explorerOnSmallData(): Promise<Explorer> {
  const explorer = await startExplorer({ clientFolder: await builtClient(), datasetFolder: writeDataset() });
  onTestFinished(() => explorer.stop());
  return explorer;
}

const HOSTILE = '<img src=x onerror="window.hurt=true">\u202e';
const VIEW = "/?lang=en&origin=platform:hub&selected=institution:prefectures";

/** Until the engine is there, links say with which data they were made, and not what they showed. */
async function open(address: string): Promise<Page> {
  const page = await openPage(browser, address);
  await drawnImpact(page);
  await page.waitForFunction(() => document.documentElement.dataset.engine !== "");
  return page;
}

async function openViews(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Views" }).press("Enter");
  await page.getByRole("dialog").waitFor();
}

test("a view and a note are kept, come back, and go on as a file; a file that does not fit is refused in words", async () => {
  const explorer = await explorerOnSmallData();
  const page = await open(explorer.url + VIEW);
  await page.getByText("Note to self").press("Enter");
  await page.getByLabel("Kept in this browser only.").fill(HOSTILE);
  await openViews(page);
  await page.getByLabel("Name").fill(`The hub ${HOSTILE}`);
  await page.getByRole("button", { name: "Save this view" }).press("Enter");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as a file" }).press("Enter"),
  ]);
  const file = readFileSync(await download.path(), "utf8");

  await page.goto(`${explorer.url}/data?lang=en`);
  await openViews(page);
  await page.getByRole("button", { name: /^The hub/ }).press("Enter");
  await page.waitForURL(/selected=institution:prefectures/);
  expect(await page.locator(".note textarea").inputValue()).toBe(HOSTILE);

  const other = await open(`${explorer.url}/?lang=en&origin=platform:cloud`);
  await openViews(other);
  const refused = file.replace("/?", "javascript:alert(1)//?");
  await other
    .locator('input[type="file"]')
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(refused) });
  await other.getByText("does not fit, at views[0].address. Nothing was imported.").waitFor();
  await other
    .locator('input[type="file"]')
    .setInputFiles({ name: "b.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await other.getByText("Imported: 1 views, 1 notes.").waitFor();
  await other.keyboard.press("Escape");
  await other.keyboard.press("/");
  await other.keyboard.type("the hub");
  await other.getByRole("option", { name: /^The hub/ }).click();
  await other.waitForURL(/origin=platform:hub/);
  for (const each of [page, other]) expect(await each.evaluate(() => "hurt" in window)).toBe(false);
});

test("a link made before the data changed says what came and went, by name", async () => {
  const explorer = await explorerOnSmallData();
  const page = await open(explorer.url + VIEW);
  await page.getByRole("button", { name: "Share view" }).press("Enter");
  await page.getByText("Link copied").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get("held")).toMatch(/^[\w-]+\.[\w-]+$/);

  await explorer.driver.executeQuery(`
    MATCH (gone:Institution {id: "institution:prefectures"})-[r]->(:Platform)
    MATCH (hub:Platform {id: "platform:hub"}), (cnil:Institution {id: "institution:cnil"})
    CREATE (cnil)-[:USES {id: "uses:cnil--hub", grade: "documented", sources: ["source:report"]}]->(hub)
    DELETE r`);
  const later = await openPage(browser, link);
  const notice = later.locator("[data-changes]");
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/New here: CNIL\./);
  expect(await notice.innerText()).toMatch(/No longer here: Prefectures\./);
  await notice.getByRole("button", { name: "Close" }).press("Enter");
  await notice.waitFor({ state: "detached" });
});
