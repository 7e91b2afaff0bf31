/** Finding by keyboard: one field for nodes, and for whatever can be done. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchResponse } from "../../graph/responses.ts";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage } from "../support/guardedPage.ts";

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

const list = (page: Page) => page.getByRole("banner").getByRole("listbox");

/** Walks to an option and takes it. */
async function take(page: Page, name: string): Promise<void> {
  const option = list(page).getByRole("option", { name });
  await option.waitFor();
  while ((await option.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

async function search(text: string): Promise<SearchResponse> {
  const response = await fetch(`${explorer.url}/api/nodes?${new URLSearchParams({ q: text, limit: "200" })}`);
  return (await response.json()) as SearchResponse;
}

describe("the field that finds everything", () => {
  test("groups what it finds by kind, says how many there are, and shows all of them when asked", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("sante");
    const { byKind } = await search("sante");
    const institutions = byKind.Institution ?? 0;
    expect(institutions).toBeGreaterThan(6);
    const group = list(page).getByRole("group", { name: `Institutions (6 of ${institutions})` });
    await group.waitFor();
    // Accents are ignored: what is written with one is found without.
    expect(await list(page).getByRole("option").filter({ hasText: "santé" }).count()).toBeGreaterThan(0);

    await take(page, `Show all ${institutions}`);
    await list(page)
      .getByRole("group", { name: `Institutions (${institutions})` })
      .waitFor();
  });

  test("switches the effect, the language and the page, and takes Enter before the answer is there", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("cnaf");
    await page.keyboard.press("Enter");
    await page.waitForURL(/origin=/);
    await drawnImpact(page);
    await page.keyboard.press("/");
    await page.keyboard.type("service lost");
    await page.keyboard.press("Enter");
    await page.waitForURL(/effect=outage/);
    await page.keyboard.press("/");
    await page.keyboard.type("francais");
    await take(page, "En français");
    await page.waitForURL(/lang=fr/);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("aller incidents");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/incidents\?lang=fr/);
  });
});
