/** Finding by keyboard: one field for nodes, and for whatever can be done. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchResponse } from "../../graph/responses.ts";
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

describe("filters", () => {
  test("narrow the picture and the table to what was counted, stand in the address, and leave the sentence alone", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee&table=open`);
    const all = await drawnImpact(page);
    const sentence = await page.getByRole("heading", { level: 1 }).innerText();
    const menu = page.locator(".filter-menu");
    await page.getByRole("button", { name: "Filter" }).press("Enter");
    const choice = menu.getByRole("checkbox", { name: /^platform/ });
    const words = await menu
      .locator("label")
      .filter({ hasText: /^platform/ })
      .innerText();
    const count = Number(/\d+$/.exec(words)?.[0]);
    await choice.press("Space");
    await page.waitForURL(/only=kind\.platform/);
    const { reached } = await impactOf(explorer, { origins: ["platform:hubee"] });
    await page.getByText(`${count} of ${reached.length - 1} reached are looked at`).waitFor();
    const rows = page.locator("tbody tr");
    expect(await rows.count()).toBe(count + 1);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(sentence);

    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Remove platform" }).press("Enter");
    await page.waitForURL((url) => !url.search.includes("only="));
    expect((await drawnImpact(page)).sort()).toEqual(all.sort());
  });
});

describe("the tour", () => {
  test("stands above the opening view at first use, goes on by keyboard, and does not come back", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en`);
    const tour = page.getByRole("region", { name: "First steps" });
    await tour.waitFor();
    await tour.getByText("First steps, 1 of 3.").waitFor();
    await tour.getByRole("button", { name: "Next" }).press("Enter");
    await tour.getByRole("button", { name: "Next" }).press("Enter");
    await tour.getByText("First steps, 3 of 3.").waitFor();
    await tour.getByRole("button", { name: "Begin" }).press("Enter");
    await tour.waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await tour.count()).toBe(0);
  });

  test("can be skipped, and shows nowhere but on the opening view", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`);
    await drawnImpact(page);
    const tour = page.getByRole("region", { name: "First steps" });
    expect(await tour.count()).toBe(0);
    await page.getByRole("link", { name: "Ricochet" }).press("Enter");
    await tour.getByRole("button", { name: "Skip" }).press("Enter");
    await tour.waitFor({ state: "detached" });
  });
});
