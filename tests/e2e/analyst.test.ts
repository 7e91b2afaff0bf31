/** The analyst's journeys: the application's numbers checked by the Cypher it shows, and edits by another client. */
import neo4j, { type Driver } from "neo4j-driver";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage } from "../support/guardedPage.ts";

let explorer: Explorer;
let browser: Browser;
let driver: Driver;
beforeAll(async () => {
  explorer = await startExplorer({ clientFolder: await builtClient() });
  browser = await launchBrowser();
  const { uri, user, password } = inject("database");
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});
afterAll(async () => {
  await driver?.close();
  await browser?.close();
  await explorer?.stop();
});

const run = (text: string, parameters = {}) => {
  const { database } = inject("database");
  return driver.executeQuery(text, parameters, database === null ? {} : { database });
};

/** What the evidence dialog shows: the number, and the query with its parameters as one would copy them. */
async function readEvidence(page: Page) {
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  const [cypher = "", parameters = "{}"] = await dialog.locator("pre").allInnerTexts();
  const value = (await dialog.locator(".evidence-value").innerText()).replaceAll(/\D/g, "");
  return { cypher, parameters: JSON.parse(parameters) as Record<string, unknown>, value: Number(value) };
}

describe("the analyst", () => {
  test.each([
    "/?lang=en",
    "/?lang=en&origin=platform:hubee",
    "/?lang=en&origin=platform:franceconnect&effect=outage",
  ])("gets from the Cypher of each figure at %s the figure itself", async (address) => {
    const page = await openPage(browser, explorer.url + address);
    const figures = page.locator("h1 [data-figure]");
    await figures.first().waitFor();
    const count = await figures.count();
    expect(count).toBeGreaterThan(1);
    for (let at = 0; at < count; at++) {
      await figures.nth(at).focus();
      await page.keyboard.press("Enter");
      const { cypher, parameters, value } = await readEvidence(page);
      const { records } = await run(cypher, parameters);
      expect(records[0]?.get("value")).toBe(value);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
  });

  test("sees an edit made by another client within seconds, without a restart", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee&table=open`);
    await drawnImpact(page);
    const id = "institution:newcomer-by-hand";
    onTestFinished(async () => {
      await run("MATCH (n:Institution {id: $id}) DETACH DELETE n", { id });
    });
    await run(
      `MATCH (p:Platform {id: "platform:hubee"})
       CREATE (n:Institution {id: $id, nameFr: "Arrivée à la main", nameEn: "Newcomer by hand", grade: "reported"})
       CREATE (n)-[:USES {id: "uses:newcomer-by-hand--hubee", grade: "reported"}]->(p)`,
      { id },
    );
    await page.locator(`tr[data-id="${id}"]`).waitFor({ timeout: 15_000 });
  });
});
