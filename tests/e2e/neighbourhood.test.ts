/** Exploring freely, by keyboard alone, on the real dataset. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGraph, type Graph } from "../../graph/model/graph.ts";
import type { GraphData } from "../../graph/model/parse.ts";
import { type Exploration, NOTHING_EXPLORED } from "../../graph/neighbourhood/exploration.ts";
import { neighbourhood } from "../../graph/neighbourhood/neighbourhood.ts";
import { neighbourSorts } from "../../graph/neighbourhood/neighbours.ts";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { openPage } from "../support/guardedPage.ts";

let explorer: Explorer;
let browser: Browser;
let graph: Graph;
beforeAll(async () => {
  explorer = await startExplorer({ clientFolder: await builtClient() });
  browser = await launchBrowser();
  graph = createGraph((await (await fetch(`${explorer.url}/api/graph`)).json()) as GraphData);
});
afterAll(async () => {
  await browser?.close();
  await explorer?.stop();
});

const HUBEE = "platform:hubee";
const shownBy = (part: Partial<Exploration>) => neighbourhood(graph, { ...NOTHING_EXPLORED, ...part });

/** Waits until as many nodes are shown as are due; the table has a row for each. */
async function waitForNodes(page: Page, { nodes, links }: ReturnType<typeof shownBy>): Promise<void> {
  await page
    .locator("h1")
    .getByText(new RegExp(`^${nodes.length} nodes?$`))
    .waitFor();
  await page
    .locator("h1")
    .getByText(new RegExp(`^${links.length} links?$`))
    .waitFor();
  expect(
    (await page.locator("tbody tr").evaluateAll((rows) => rows.map((row) => row.dataset.id))).sort(),
  ).toEqual(nodes.map(({ id }) => id).sort());
}

describe("exploring freely", () => {
  test("expands by counts, hides, pins, undoes and redoes, and the link gives the same picture", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&table=open`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("hubee");
    await page.keyboard.press("Shift+Enter");
    await page.waitForURL(/around=platform:hubee/);
    await waitForNodes(page, shownBy({ around: [HUBEE] }));

    const picture = page.getByRole("application");
    await picture.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const panel = page.locator("aside");
    const told = await panel.locator(".sorts button b").allInnerTexts();
    const sorts = neighbourSorts(graph, HUBEE);
    expect(told).toEqual(sorts.map(({ neighbours }) => String(neighbours.length)));

    const [first, second] = sorts;
    if (first === undefined || second === undefined) throw new Error("HubEE has neighbours");
    await page.keyboard.press("x");
    await page.keyboard.press("Enter");
    const one = shownBy({ around: [HUBEE], expansions: [first] });
    await waitForNodes(page, one);
    await page.keyboard.press("x");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const two = shownBy({ around: [HUBEE], expansions: [first, second] });
    await waitForNodes(page, two);

    await page.keyboard.press("h");
    const without = shownBy({ around: [HUBEE], expansions: [first, second], hidden: [HUBEE] });
    await waitForNodes(page, without);
    await page.getByText("1 hidden").waitFor();
    await page.keyboard.press("z");
    await waitForNodes(page, two);
    await page.keyboard.press("z");
    await waitForNodes(page, one);
    await page.keyboard.press("Z");
    await page.keyboard.press("Z");
    await waitForNodes(page, without);

    const again = await openPage(browser, page.url());
    await waitForNodes(again, without);
    expect(await again.getByRole("application").getAttribute("data-ids")).toBe(
      await picture.getAttribute("data-ids"),
    );
  });

  test("finds the short paths between two picked nodes, counted, and limits them to kinds of link", async () => {
    const ends = ["institution:cnaf", "institution:cnam"] as const;
    const connection = { from: ends[0], to: ends[1] };
    const page = await openPage(
      browser,
      `${explorer.url}/?lang=en&table=open&around=${ends[0]}&around=${ends[1]}&pick=${ends[0]}&pick=${ends[1]}`,
    );
    const bare = shownBy({ around: ends });
    await waitForNodes(page, bare);
    await page.keyboard.press("c");
    const connected = shownBy({ around: ends, connections: [connection] });
    await waitForNodes(page, connected);
    const [found] = connected.connections;
    const list = page.locator(".connection-paths li");
    expect(await list.count()).toBe(found?.paths.length);
    await page.getByText(`the shortest has ${found?.shortest} links`).waitFor();

    await page.getByText("Kinds of link that paths go over").press("Enter");
    await page.getByRole("checkbox", { name: "uses" }).press("Space");
    const fewer = shownBy({
      around: ends,
      connections: [connection],
      connectBy: NOTHING_EXPLORED.connectBy.filter((kind) => kind !== "USES"),
    });
    expect(fewer.connections[0]?.paths.length).not.toBe(found?.paths.length);
    await waitForNodes(page, fewer);
  });
});

test("the Cypher behind the figures of a neighbourhood gives them", async () => {
  const { neighbourhoodFigures } = await import("../../graph/cypher/neighbourhoodFigures.ts");
  const expansions = neighbourSorts(graph, HUBEE);
  const figures = neighbourhoodFigures(shownBy({ around: [HUBEE], expansions }));
  for (const { cypher, parameters, value } of Object.values(figures)) {
    const { records } = await explorer.driver.executeQuery(cypher ?? "", parameters);
    expect(Number(records[0]?.get("value"))).toBe(value);
  }
});
