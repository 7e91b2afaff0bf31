/** The analyst on the page of queries: journeys by keyboard only, on the real database. */
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { openPage } from "../support/guardedPage.ts";
import { editorOf, pressUntil, readyEditor, run, write } from "../support/queryPage.ts";

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

/** Goes on for longer than any query may. */
const ENDLESS = "MATCH (a), (b), (c) WHERE a.id < b.id AND b.id < c.id RETURN count(*) AS n";
/** The browser itself notes every answer that is no success. */
const REFUSED = /status of (?:422|503)/;

const question = (text: string, values: object = {}) =>
  `${explorer.url}/query?${new URLSearchParams({ lang: "en", cypher: text, with: JSON.stringify(values) })}`;
const answered = (page: Page) => page.locator(".answer").waitFor();
const cells = (page: Page) => page.locator(".answer-table tbody td").allInnerTexts();

async function openQuestion(text: string, values: object = {}, expected = /(?!)/): Promise<Page> {
  const page = await openPage(browser, question(text, values), { expected });
  await editorOf(page).waitFor();
  return page;
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pressUntil(page, "Tab", ({ text }) => text.trim() === name).then(() => page.keyboard.press("Enter")),
  ]);
  return readFileSync(await download.path(), "utf8");
}

describe("the analyst, by keyboard only", () => {
  test("completes, runs a query of the library, sorts, takes it away, shares it, and opens a node", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("go query");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/query/);

    // The caret is in the editor already; labels come from the real database.
    await editorOf(page).waitFor();
    await page.keyboard.type("MATCH ");
    await readyEditor(page);
    await page.keyboard.type("(n:Wea");
    await page.locator(".cm-tooltip-autocomplete li[aria-selected]", { hasText: "Weakness" }).waitFor();
    await page.keyboard.press("Enter");
    expect(await editorOf(page).innerText()).toContain("MATCH (n:Weakness)");

    // Esc, then Tab leaves the editor; the library is found backwards from it.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+Tab");
    await pressUntil(page, "Shift+Tab", ({ type }) => type === "search");
    await page.keyboard.type("uses or feeds");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Who uses or feeds a platform" }).waitFor();
    expect(await editorOf(page).innerText()).toContain("$platform");

    // Its parameter has a picker.
    const field = page.getByRole("combobox", { name: "Platform", exact: true });
    await field.waitFor();
    await page.keyboard.press("Escape");
    await pressUntil(page, "Tab", ({ label }) => label === "Platform");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("franceconnect");
    await page.locator('[role="option"]', { hasText: "FranceConnect" }).first().waitFor();
    await page.keyboard.press("Enter");
    expect(await field.inputValue()).toBe("platform:franceconnect");
    await run(page);
    await answered(page);
    const rows = Number(await page.locator(".answer").getAttribute("data-rows"));
    expect(rows).toBeGreaterThan(1);

    const csv = await downloaded(page, "↓ CSV");
    const { records } = await explorer.driver.executeQuery(
      "MATCH (i:Institution)-[link:USES|FEEDS]->(:Platform {id: $id}) RETURN i.id AS id ORDER BY id, type(link)",
      { id: "platform:franceconnect" },
    );
    const ids = records.map((record) => record.get("id") as string);
    expect(rows).toBe(ids.length);
    const lines = csv.trim().split("\r\n");
    const heading = lines.indexOf("institution,link,categories,grade");
    expect(lines.slice(heading + 1).map((line) => line.split(",")[0])).toEqual(ids);

    await pressUntil(page, "Tab", ({ text }) => text.startsWith("institution"));
    const names = () => page.locator(".answer-table tbody .node-chip").allInnerTexts();
    await page.keyboard.press("Enter");
    const upwards = await names();
    await page.keyboard.press("Enter");
    const downwards = await names();
    const { compare } = new Intl.Collator("en-GB", { numeric: true });
    expect(upwards).toEqual([...upwards].sort(compare));
    expect(downwards).toEqual([...downwards].sort(compare).reverse());
    expect(downwards[0]).not.toBe(upwards[0]);

    await page.keyboard.press("/");
    await page.keyboard.type("copy the link");
    await page.keyboard.press("Enter");
    await page.getByText("Link copied").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    await pressUntil(page, "Tab", ({ text }) => text === downwards[0]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/\?.*origin=institution/);

    const fresh = await openPage(browser, link);
    await fresh.getByText("This query came with a link").waitFor();
    await fresh.getByRole("combobox", { name: /platform/i }).waitFor({ timeout: 60_000 });
    await run(fresh);
    await answered(fresh);
    expect(Number(await fresh.locator(".answer").getAttribute("data-rows"))).toBe(rows);
  }, 180_000);

  test("gets from the evidence of a figure to its query, and from that the figure itself", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`);
    const figure = page.locator("h1 [data-figure]").first();
    await figure.waitFor();
    await figure.focus();
    await page.keyboard.press("Enter");
    const value = await page.getByRole("dialog").locator(".evidence-value").innerText();
    await pressUntil(page, "Tab", ({ text }) => text === "Open in Query");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/query\?/);
    await editorOf(page).waitFor();
    await run(page);
    await answered(page);
    expect(await cells(page)).toEqual([value]);
  });

  test("keeps a query under a name, and carries it to another browser as a file", async () => {
    const page = await openQuestion("MATCH (n:Weakness) RETURN count(n) AS weaknesses");
    await page.getByRole("button", { name: "Save…" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Mine");
    await pressUntil(page, "Tab", ({ text }) => text === "Save");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "My queries" }).focus();
    await page.keyboard.press("Enter");
    const file = await downloaded(page, "Export as a file");

    const other = await openPage(browser, `${explorer.url}/query?lang=en`);
    await other.getByRole("button", { name: "My queries" }).focus();
    await other.keyboard.press("Enter");
    const path = join(tmpdir(), "ricochet-queries-test.json");
    writeFileSync(path, file);
    await other.locator("input[type=file]").setInputFiles(path);
    await other.getByText("1 query imported.").waitFor();
    await other.getByRole("region", { name: "Find one of my queries" }).focus();
    await other.keyboard.press("ArrowDown");
    await other.keyboard.press("Enter");
    expect(await editorOf(other).innerText()).toBe("MATCH (n:Weakness) RETURN count(n) AS weaknesses");
  });
});

describe("the editor", () => {
  test("underlines what is wrong with a sentence and what was meant, puts it right, and explains a call", async () => {
    const page = await openQuestion("MATCH (n:Institutio) RETURN counts(n) AS n");
    await page.locator(".cm-lintRange").first().waitFor({ timeout: 60_000 });
    await page.locator(".cm-lintRange-warning", { hasText: "Institutio" }).waitFor({ timeout: 60_000 });
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("F8");
    await page.locator(".cm-tooltip-lint").getByText("Did you mean `Institution`?").waitFor();
    await page.keyboard.press("Control+Shift+M");
    const panel = page.locator(".cm-panel-lint");
    await panel.waitFor();
    expect(await panel.innerText()).toContain("No node has the label `Institutio`.");
    expect(await panel.innerText()).toContain("Did you mean `count`?");
    await panel.getByRole("button", { name: "Write Institution" }).first().click();
    expect(await editorOf(page).innerText()).toContain("(n:Institution)");

    await write(page, "MATCH (n) RETURN substring");
    await page.keyboard.type("(");
    await page.locator(".cypher-signature", { hasText: "original" }).waitFor({ timeout: 30_000 });
  }, 150_000);

  test("says so in French, tidies up, and lets the keyboard leave", async () => {
    const page = await openPage(
      browser,
      `${explorer.url}/query?lang=fr&cypher=${encodeURIComponent("match (n:Platfrm) create (m) return n")}`,
      { language: "fr" },
    );
    await page.locator(".cm-lintRange").first().waitFor({ timeout: 60_000 });
    await page.keyboard.press("Control+Shift+M");
    const panel = page.locator(".cm-panel-lint");
    await panel.getByText("Vouliez-vous dire `Platform`").first().waitFor({ timeout: 60_000 });
    // Two checks find these two, each in its own time.
    await panel.getByText("CREATE modifie les données").first().waitFor({ timeout: 60_000 });
    await page.keyboard.press("Escape");
    await editorOf(page).focus();
    await page.keyboard.press("Shift+Alt+f");
    await editorOf(page).getByText("MATCH").waitFor();
    await expect.poll(async () => (await editorOf(page).innerText()).split("\n").length).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .not.toContain("cypher-editor");
  }, 150_000);
});

describe("an answer", () => {
  test("shows values of every type as they are, and sorts whole numbers of any size exactly", async () => {
    const page = await openQuestion(
      `UNWIND [9007199254740993, 9007199254740992, 7] AS large
       MATCH path = (:Institution {id: "institution:cnaf"})-[:FEEDS]->(:Platform {id: "platform:hubee"})
       RETURN large, path, duration("P1Y2M") AS span, date("2026-01-16") AS day,
              point({longitude: 2.5, latitude: 48.5}) AS place, [1, "a b", null] AS list, {key: true} AS map, null AS none`,
    );
    await run(page);
    await answered(page);
    const [large, path, ...rest] = await cells(page);
    expect(large).toBe("9,007,199,254,740,993");
    expect(path).toMatch(/Family Allowances.*FEEDS.*HubEE/s);
    expect(rest.slice(0, 6).map((text) => text.replaceAll(/\s+/g, " ").trim())).toEqual([
      "1 year 2 months",
      "2026-01-16",
      "point({longitude: 2.5, latitude: 48.5})",
      '1, "a b", null',
      "key: true",
      "null",
    ]);
    await page.getByRole("button", { name: "large", exact: true }).focus();
    await page.keyboard.press("Enter");
    const column = async () => (await cells(page)).filter((_, at) => at % 8 === 0);
    expect(await column()).toEqual(["7", "9,007,199,254,740,992", "9,007,199,254,740,993"]);

    await page.getByRole("button", { name: "Graph", exact: true }).focus();
    await page.keyboard.press("Enter");
    const canvas = page.locator(".answer-canvas");
    await canvas.locator("canvas").first().waitFor();
    expect(await canvas.getAttribute("data-nodes")).toBe("2");
    expect(await canvas.getAttribute("data-links")).toBe("1");
  });

  test("of thousands of rows has only those in sight in the page, and says that there were more", async () => {
    const page = await openQuestion("UNWIND range(1, 20000) AS n RETURN n");
    await run(page);
    await answered(page);
    await page.getByText("Cut at 5,000 rows").waitFor();
    expect(await page.locator(".answer-table tbody tr").count()).toBeLessThan(120);
    expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe("5001");
    await page.getByRole("region", { name: "Rows of the answer" }).focus();
    await page.keyboard.press("End");
    await page.getByRole("cell", { name: "5000", exact: true }).waitFor();
    await page.getByText("How this was run").focus();
    await page.keyboard.press("Enter");
    await page.locator(".answer-plan li", { hasText: "Unwind" }).first().waitFor();
  });

  test("with hostile values is only text, and no formula in its file", async () => {
    const page = await openQuestion(
      `RETURN '<img src=x onerror="window.hurt=true">' AS image,
              {\`</script><script>window.hurt=true</script>\`: '"><svg onload="window.hurt=true">'} AS map,
              '=HYPERLINK("javascript:alert(1)")' AS formula`,
    );
    await run(page);
    await answered(page);
    for (const form of ["JSON", "Graph", "Table"]) {
      await page.locator(".answer-head").getByRole("button", { name: form, exact: true }).first().focus();
      await page.keyboard.press("Enter");
    }
    expect((await cells(page))[0]).toBe('<img src=x onerror="window.hurt=true">');
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
    expect(await downloaded(page, "↓ CSV")).toContain("'=HYPERLINK");
  });
});

describe("what is not answered", () => {
  test("is told with what, where and what to do instead", async () => {
    const page = await openQuestion("MATCH (n)\nSET n.hurt = true\nRETURN n", {}, REFUSED);
    await run(page);
    const refusal = page.locator(".query-refusal");
    await refusal.getByText("the console only reads").waitFor();
    expect(await refusal.getAttribute("data-code")).toBe("write");
    expect(await refusal.innerText()).toContain("line 2, column 1");
    await page.locator(".cm-lintRange-error", { hasText: "SET" }).first().waitFor();
  });

  test("is stopped by Esc, and the next query is served at once", async () => {
    const page = await openQuestion(ENDLESS);
    await run(page);
    await page.getByText(/Running for/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Stopped at your request").waitFor();
    await write(page, "RETURN 1 AS one");
    await run(page);
    await answered(page);
    expect(await cells(page)).toEqual(["1"]);
  });

  test("waits for its turn when as many run as may, and is told when time ran out", async () => {
    const page = await openQuestion("RETURN 2 AS two", {}, REFUSED);
    const others = Array.from({ length: 3 }, () =>
      fetch(`${explorer.url}/api/console`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: ENDLESS }),
      }),
    );
    await expect
      .poll(
        async () =>
          ((await (await fetch(`${explorer.url}/api/console`)).json()) as { running: number }).running,
      )
      .toBe(3);
    await run(page);
    await page.getByText("As many queries run as may (3)").waitFor();
    await Promise.all(others);
    await page.getByRole("button", { name: "Try again" }).focus();
    await page.keyboard.press("Enter");
    await answered(page);
    expect(await cells(page)).toEqual(["2"]);
    await write(page, ENDLESS);
    await run(page);
    await page.getByText("Stopped after 6 s, before the first row").waitFor({ timeout: 20_000 });
  });
});

describe("the page", () => {
  test.each([
    ["en", "light"],
    ["fr", "dark"],
  ] as const)("has no barrier, in %s and the %s theme", async (language, theme) => {
    const text =
      "MATCH (n:Platform)-[l:USES|FEEDS]-(i) RETURN n, l, i, i.id AS id, {a: [1, $x]} AS map LIMIT 9";
    const address = new URLSearchParams({ lang: language, cypher: text, with: '{"x":2}' });
    const page = await openPage(browser, `${explorer.url}/query?${address}`, { language, theme });
    await readyEditor(page);
    await run(page);
    await answered(page);
    for (const form of [0, 1, 2]) {
      await page.locator(".answer-head .segments button").nth(form).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});
