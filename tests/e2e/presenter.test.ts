/** The presenter's journeys: a story told in the room, in French, and what if the database goes away. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type CuttableDatabase, cuttable } from "../support/cuttableDatabase.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage, PROJECTOR } from "../support/guardedPage.ts";

let explorer: Explorer;
let database: CuttableDatabase;
let browser: Browser;
beforeAll(async () => {
  database = await cuttable(inject("database"));
  explorer = await startExplorer({ clientFolder: await builtClient(), access: database.access });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await explorer?.stop();
  await database?.close();
});

describe("the presenter", () => {
  test("opens with the State in layers, and goes to HubEE from there", async () => {
    const page = await openPage(browser, `${explorer.url}/`, { language: "fr", size: PROJECTOR });
    const { layers } = (await (await fetch(`${explorer.url}/api/overview`)).json()) as {
      layers: { institutions: { class: boolean }[] }[];
    };
    await page.locator("svg g[role=group]").first().waitFor();
    expect(await page.locator("svg g[role=group]").count()).toBe(layers.length);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^Un drapeau, des strates\./);
    await page
      .getByRole("button", { name: /^HubEE/ })
      .first()
      .click();
    await page.waitForURL(/origin=platform:hubee/);
    await drawnImpact(page);
  });

  test("shows of the Ministry of the Interior what is confirmed beside what is claimed", async () => {
    const page = await openPage(browser, `${explorer.url}/incidents/interior-ministry-2025?lang=fr`, {
      size: PROJECTOR,
    });
    const { claimList } = (await (
      await fetch(`${explorer.url}/api/incidents/incident:interior-ministry-2025`)
    ).json()) as { claimList: { id: string; status: string }[] };
    const confirmed = claimList.filter(({ status }) => status === "confirmed");
    const claimed = claimList.filter(({ status }) => status !== "confirmed");
    expect(confirmed.length).toBeGreaterThan(0);
    expect(claimed.length).toBeGreaterThan(0);
    await page.locator("[data-claims=confirmed]").waitFor();
    expect(await page.locator("[data-claims=confirmed] li.claim").count()).toBe(confirmed.length);
    expect(await page.locator("[data-claims=claimed] li.claim").count()).toBe(claimed.length);
  });

  test("changes language and theme without losing the place", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=fr&origin=platform:hubee`, {
      size: PROJECTOR,
    });
    const drawn = await drawnImpact(page);
    await page.getByRole("button", { name: "EN", exact: true }).click();
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await page.getByRole("button", { name: "Switch to the dark theme" }).click();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    expect((await drawnImpact(page)).sort()).toEqual(drawn.sort());
  });

  test("is told in words when the database is away, and goes on by itself when it is back", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`, {
      size: PROJECTOR,
      expected: /503/,
    });
    const drawn = await drawnImpact(page);
    database.cut();
    await page.getByText("The database does not answer.").waitFor({ timeout: 15_000 });
    expect((await drawnImpact(page)).sort()).toEqual(drawn.sort());
    expect((await fetch(`${explorer.url}/api/health`)).status).toBe(503);
    database.restore();
    await page.getByText("The database does not answer.").waitFor({ state: "detached", timeout: 15_000 });
    await page.getByRole("button", { name: "Service lost" }).click();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent?.includes("outage") === true);
  });
});
