/** The engine in the page answers as the server does, and goes on when the server is away. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EFFECTS, GRADES } from "../../graph/model/vocabulary.ts";
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

const sentenceOf = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const drawnHash = (page: Page) => page.locator('[data-picture="impact"]').getAttribute("data-hash");

test("every floor and effect is answered in the page, as the server answers it, with the server away", async () => {
  const origins = ["platform:hubee"];
  const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`, {
    expected: /Failed to load resource/,
  });
  await drawnImpact(page);
  await page.locator("html[data-engine]:not([data-engine=''])").waitFor();
  await page.route("**/api/**", (route) => route.abort());

  for (const effect of EFFECTS) {
    await page.locator(".segments button").nth(EFFECTS.indexOf(effect)).click();
    for (const floor of GRADES) {
      await page.locator(`input[name=floor][value=${floor}]`).check({ force: true });
      const { scenarioHash, totals } = await impactOf(explorer, { origins, effect, floor });
      await expect.poll(() => drawnHash(page)).toBe(scenarioHash);
      expect(await sentenceOf(page)).toMatch(new RegExp(`\\b${totals.institutions || "no"}\\b`));
    }
  }
  await page
    .getByText("cannot be reached", { exact: false })
    .or(page.locator(".notice-alarm"))
    .first()
    .waitFor();
}, 60_000);
