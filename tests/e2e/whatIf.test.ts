/** What if: the researcher's journey through changes and their difference, by keyboard alone, on the real dataset. */
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InterventionsResponse } from "../../graph/analytics/contract.ts";
import type { Intervention } from "../../graph/contract.ts";
import { GRADES } from "../../graph/model/vocabulary.ts";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage } from "../support/guardedPage.ts";
import { askOf, impactOf } from "../support/questions.ts";

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

const HUBEE = { origins: ["platform:hubee"] };
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().press("Enter");

async function reads(page: Page, words: string): Promise<void> {
  await heading(page).filter({ hasText: words }).waitFor();
}

/** Walks the picture until the menu of a node opens that is no origin. */
async function openMenuOf(page: Page, direction: string, steps: number, key: string): Promise<string> {
  await page.getByRole("application").focus();
  for (let step = 0; step < steps; step++) await page.keyboard.press(direction);
  await page.keyboard.press(key);
  const menu = page.getByRole("menu");
  await menu.waitFor();
  return (await menu.getAttribute("aria-label")) ?? "";
}

describe("the researcher who asks what if", () => {
  test("sees which conclusion rests on inference, cuts the most useful link, reads the difference, undoes it", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`);
    await drawnImpact(page);
    const before = await impactOf(explorer, HUBEE);
    await press(page, /^What would help/);

    // What each grade carries is what the floor then takes away.
    const resting = page.locator("[data-resting=inferred]");
    await resting.waitFor();
    const { byFloor } = before.totals;
    const byInference = byFloor.inferred.institutions - byFloor.claimed.institutions;
    expect(byInference).toBeGreaterThan(0);
    expect(await resting.innerText()).toContain(`${byInference} institutions`);
    await page.getByRole("radio", { name: /^inferred/ }).focus();
    for (const _ of GRADES.slice(1)) await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/floor=documented/);
    await reads(page, `exposes data of ${byFloor.documented.institutions} institutions`);
    for (const _ of GRADES.slice(1)) await page.keyboard.press("ArrowRight");
    await page.waitForURL((url) => !url.search.includes("floor"));

    const ranking = await askOf<InterventionsResponse>(explorer, "/impacts/interventions", {
      scenario: HUBEE,
      best: 0,
    });
    const best = ranking.items[0];
    if (best === undefined) throw new Error("nothing helps");
    const drawnBefore = await drawnImpact(page);
    await press(page, /^Suppose: Cut the link/);
    await page.waitForURL(/if=cut/);
    const after = await impactOf(explorer, { ...HUBEE, interventions: [...best.interventions] });
    expect(before.totals.institutions - after.totals.institutions).toBe(best.savings.institutions);
    await reads(page, `${before.totals.institutions} → ${after.totals.institutions} institutions`);

    // What is saved stays where it was, in the picture and in its twin.
    const still = new Set(after.reached.map(({ id }) => id));
    const saved = before.reached.map(({ id }) => id).filter((id) => !still.has(id));
    const picture = page.locator('[data-picture="impact"]');
    expect((await picture.getAttribute("data-saved"))?.split(" ").sort()).toEqual([...saved].sort());
    expect(await drawnImpact(page)).toEqual(drawnBefore);
    await page.keyboard.press("t");
    await page.locator("tbody tr").first().waitFor();
    expect(await page.locator("tbody tr", { hasText: "no longer reached" }).count()).toBe(saved.length);

    await press(page, "Undo the last");
    await page.waitForURL((url) => !url.search.includes("if="));
    await reads(page, `exposes data of ${before.totals.institutions} institutions`);
  });

  test("hardens a platform from the picture, sets both scenarios beside each other, and shares that view", async () => {
    const scenario = { origins: ["platform:franceconnect"], effect: "access" as const };
    const page = await openPage(
      browser,
      `${explorer.url}/?lang=en&origin=platform:franceconnect&effect=access&selected=platform:educonnect`,
    );
    await drawnImpact(page);
    expect(await openMenuOf(page, "ArrowRight", 0, "Shift+F10")).toBe("ÉduConnect");
    // The menu is walked by arrows, and Esc leaves it where it was opened.
    await page.keyboard.press("Escape");
    expect(
      await page.getByRole("application").evaluate((element) => element === document.activeElement),
    ).toBe(true);
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: /^Harden it/ }).press("Enter");
    await page.waitForURL(/if=harden\+platform:educonnect/);
    const [before, after] = await Promise.all([
      impactOf(explorer, scenario),
      impactOf(explorer, { ...scenario, interventions: [{ kind: "harden", node: "platform:educonnect" }] }),
    ]);
    await reads(page, `${before.totals.institutions} → ${after.totals.institutions} institutions`);
    // The selected node says why it is not reached any more.
    await page.locator('[data-reason="interventions"]').waitFor();

    await press(page, "Side by side");
    const hashOf = (side: string) =>
      page.locator(`[data-side=${side}] [data-picture="impact"]`).getAttribute("data-hash");
    await page.locator("[data-side=after] canvas[data-id=layer2-node]").first().waitFor();
    expect(await hashOf("before")).toBe(before.scenarioHash);
    expect(await hashOf("after")).toBe(after.scenarioHash);

    const again = await openPage(browser, page.url());
    await reads(again, `${before.totals.institutions} → ${after.totals.institutions} institutions`);
    expect(await heading(again).innerText()).toBe(await heading(page).innerText());
  });

  test("lets a link carry less data, from the panel, and cuts a node off, from the table", async () => {
    const page = await openPage(
      browser,
      `${explorer.url}/?lang=en&origin=platform:hubee&selected=institution:dila&table=open`,
    );
    await page.locator(".path-step").first().waitFor();
    const link = (await page.locator(".path-step").first().getAttribute("data-link")) ?? "";
    await page
      .locator(".path-step")
      .first()
      .getByRole("button", { name: /^What could be done/ })
      .press("Enter");
    await page.getByRole("menuitem", { name: "Send less data over it…" }).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("checkbox").first().press("Space");
    await dialog.getByRole("button", { name: "Suppose this" }).press("Enter");
    await page.waitForURL(/if=minimise/);
    const chosen = new URL(page.url()).searchParams.get("if")?.split(" ") ?? [];
    const minimised: Intervention = {
      kind: "minimise",
      link,
      categories: chosen[1] === "-" ? [] : (chosen[1] ?? "").split(","),
    };
    const after = await impactOf(explorer, { ...HUBEE, interventions: [minimised] });
    const dila = after.reached.find(({ id }) => id === "institution:dila");
    const row = page.locator('tr[data-id="institution:dila"]');
    expect(await row.innerText()).toContain(dila === undefined ? "no longer reached" : "without");

    await page
      .getByRole("button", { name: "What could be done about National Family Allowances Fund" })
      .first()
      .press("Enter");
    await page.getByRole("menuitem", { name: /^Cut/ }).press("Enter");
    await page.waitForURL(/if=cut/);
    expect(await page.locator(".intervention").count()).toBe(2);
  });

  test("stops the search for the best set, starts it again, and reads its bound", async () => {
    const page = await openPage(
      browser,
      `${explorer.url}/?lang=en&origin=platform:franceconnect&effect=access&advice=open`,
    );
    await page.locator("[data-resting]").first().waitFor();
    await press(page, "Best set of 5");
    await page.getByRole("button", { name: "Stop" }).last().press("Enter");
    await page.getByText("Stopped.").waitFor();
    await press(page, "Start again");
    await page.getByText(/no set of 5 can save more|No set of 5 saves more/).waitFor();
    const { bestSet } = await askOf<InterventionsResponse>(explorer, "/impacts/interventions", {
      scenario: { origins: ["platform:franceconnect"], effect: "access" },
      best: 5,
    });
    const together = bestSet?.chosen.at(-1)?.savingsSoFar.institutions ?? 0;
    expect(await page.locator(".advice-set").innerText()).toContain(
      `Together they save ${together} institutions`,
    );
    expect(await page.locator(".advice-set").innerText()).toContain(`${bestSet?.bound.optimumAtMost}`);
  });

  test("is told that a change names something that the data no longer holds", async () => {
    const page = await openPage(
      browser,
      `${explorer.url}/?lang=en&origin=platform:hubee&if=cut+uses:gone--hubee`,
      {
        expected: /404/,
      },
    );
    await page.getByText("names something that the data no longer holds").waitFor();
    await press(page, "Back to the opening view");
    await page.waitForURL((url) => !url.search.includes("if="));
  });

  test.each([
    ["advice", "light", "en", "&advice=open"],
    ["advice", "dark", "fr", "&advice=open"],
    ["the difference", "light", "fr", "&if=cut+feeds:dila--hubee&selected=institution:dila&table=open"],
    ["two scenarios", "dark", "en", "&if=cut+feeds:dila--hubee&side=both"],
  ] as const)("%s in %s, %s, has nothing serious against accessibility", async (_, theme, language, rest) => {
    const address = `${explorer.url}/?lang=${language}&origin=platform:hubee${rest}`;
    const page = await openPage(browser, address, { language, theme });
    await drawnImpact(page);
    if (rest.includes("advice")) await page.locator("[data-resting]").first().waitFor();
    if (rest.includes("selected")) {
      await page.getByRole("application").focus();
      await page.keyboard.press("m");
      await page.getByRole("menu").waitFor();
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
  });

  test("asks what was publicly known by a day, beside what was true on one", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`);
    await drawnImpact(page);
    await press(page, "Any date");
    await page.getByRole("textbox", { name: "Publicly known by" }).fill("2025-12");
    await page.keyboard.press("Enter");
    await page.waitForURL(/known-by=2025-12/);
    const { totals } = await impactOf(explorer, { ...HUBEE, knownBy: "2025-12" });
    await reads(page, `exposes data of ${totals.institutions} institutions`);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("button", { name: "known by December 2025" }).count()).toBe(1);
  });
});
