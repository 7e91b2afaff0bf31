/** What holds on every page, in every language and theme, whatever the data says. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

const PLACES = {
  opening: "/",
  impact: "/?origin=platform:hubee&selected=institution:cnaf&table=open",
  outage: "/?origin=platform:franceconnect&effect=outage",
  neighbourhood: "/?around=platform:hubee&expand=platform:hubee.uses.in&pick=platform:hubee&table=open",
  incidents: "/incidents",
  incident: "/incidents/interior-ministry-2025",
  data: "/data",
  stories: "/stories",
  story: "/stories/hubee?step=wave-one",
} as const;

async function open(
  place: keyof typeof PLACES,
  language: "fr" | "en",
  theme: "light" | "dark",
): Promise<Page> {
  const page = await openPage(browser, explorer.url + PLACES[place], { language, theme });
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (place === "impact" || place === "outage") await drawnImpact(page);
  await page.waitForLoadState("networkidle");
  return page;
}

async function graveIn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

const CASES = Object.keys(PLACES).flatMap((place) =>
  (["fr", "en"] as const).flatMap((language) =>
    (["light", "dark"] as const).map((theme) => [place as keyof typeof PLACES, language, theme] as const),
  ),
);

describe("every page", () => {
  test.each(CASES)(
    "%s in %s, %s, has nothing serious against accessibility, and is no wider than the screen",
    async (place, language, theme) => {
      const page = await open(place, language, theme);
      expect(await graveIn(page)).toEqual([]);
      if (theme === "dark") return;
      for (const size of [SCREEN, PROJECTOR, { width: 390, height: 844 }]) {
        await page.setViewportSize(size);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `${size.width} px`).toBeLessThanOrEqual(size.width);
      }
    },
  );

  test("the table of all platforms, which is long, has nothing serious against accessibility", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=fr&table=open`, { theme: "dark" });
    await page.locator("tbody tr").first().waitFor();
    expect(await graveIn(page)).toEqual([]);
  });
});

test("an address that is only partly understood says what was left out", async () => {
  const page = await openPage(
    browser,
    `${explorer.url}/?lang=en&origin=platform:hubee&floor=certain&as-of=2026-02-31`,
  );
  await drawnImpact(page);
  await page.getByText("was left out: floor, as-of").waitFor();
});

test("an address of something that is not there says so, with a way on", async () => {
  const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:nowhere`, {
    expected: /404/,
  });
  await page.getByText("names something that the data no longer holds").waitFor();
  await page.getByRole("button", { name: "Back to the opening view" }).press("Enter");
  await page.getByText("One flag, many layers.").waitFor();
});
