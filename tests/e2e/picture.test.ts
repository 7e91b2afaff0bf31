/** The picture in a real browser: nothing over anything else, every layout by keyboard, read aloud, moved about. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { builtClient } from "../support/builtClient.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { drawnImpact, openPage, PROJECTOR, SCREEN } from "../support/guardedPage.ts";
import { largestOrigins, ownGraph } from "../support/ownImpact.ts";
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

/** Goes to another address inside the page, as a link does. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

/**
 * Which shapes and labels of the canvas lie over each other, as Cytoscape itself measures them with the font of
 * the page; and at what size the smallest label is drawn, in pixels.
 */
function measureCanvas(): { collisions: string[]; smallest: number; measured: number } {
  type Box = { x1: number; y1: number; x2: number; y2: number };
  type Element = {
    id(): string;
    hasClass(name: string): boolean;
    boundingBox(options: object): Box;
    numericStyle(name: string): number;
    style(name: string): string;
  };
  const holder = document.querySelector('[data-picture="impact"]') as unknown as {
    _cyreg: { cy: { nodes(): { toArray(): Element[] }; zoom(): number } };
  };
  const { cy } = holder._cyreg;
  const nodes = cy.nodes().toArray();
  const parts = nodes.flatMap((node): (Box & { name: string; owner: string })[] => {
    const isNamed = node.hasClass("member") || node.hasClass("cluster");
    if (!isNamed && !node.hasClass("text")) return [];
    const label = node.boundingBox({ includeNodes: false, includeLabels: true, includeEdges: false });
    const labels = node.style("label") === "" ? [] : [{ ...label, name: `label of ${node.id()}` }];
    const shape = node.boundingBox({ includeNodes: true, includeLabels: false, includeEdges: false });
    const shapes = isNamed ? [{ ...shape, name: node.id() }] : [];
    return [...labels, ...shapes].map((part) => ({ ...part, owner: node.id() }));
  });
  // Cytoscape's boxes have a margin of a pixel or two around what is drawn.
  const slack = 3;
  const collisions: string[] = [];
  parts.forEach((a, at) => {
    for (const b of parts.slice(at + 1)) {
      if (a.owner === b.owner) continue;
      const isApart =
        a.x2 - slack <= b.x1 || b.x2 - slack <= a.x1 || a.y2 - slack <= b.y1 || b.y2 - slack <= a.y1;
      if (!isApart) collisions.push(`${a.name} on ${b.name}`);
    }
  });
  const sizes = nodes
    .filter((node) => node.style("label") !== "")
    .map((node) => node.numericStyle("font-size"));
  return { collisions, smallest: Math.min(...sizes) * cy.zoom(), measured: parts.length };
}

/** Which words and dots of the opening view lie over each other. */
function measureOpening(): { collisions: string[]; measured: number } {
  const all = [...document.querySelectorAll(".opening text, .opening .dot, .opening .opening-bar")].map(
    (element) => ({
      name: element.textContent || element.getAttribute("class"),
      box: element.getBoundingClientRect(),
    }),
  );
  const collisions: string[] = [];
  all.forEach(({ name, box: a }, at) => {
    for (const { name: other, box: b } of all.slice(at + 1)) {
      // Boxes of lines of text reach above and below their letters.
      const isApart =
        a.right - 1 <= b.left || b.right - 1 <= a.left || a.bottom - 5 <= b.top || b.bottom - 5 <= a.top;
      if (!isApart) collisions.push(`${name} on ${other}`);
    }
  });
  return { collisions, measured: all.length };
}

describe.each([
  ["1440×900", SCREEN],
  ["1280×720", PROJECTOR],
] as const)("at %s", (_, size) => {
  test("no shape or label of the opening view lies over another", async () => {
    for (const language of ["en", "fr"] as const) {
      const page = await openPage(browser, `${explorer.url}/?lang=${language}`, { size });
      await page.locator(".opening .dot").first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      const { collisions, measured } = await page.evaluate(measureOpening);
      expect(measured).toBeGreaterThan(600);
      expect(collisions).toEqual([]);
    }
  });

  test("no shape or label of the ten largest impacts lies over another, and none is under 12 px", async () => {
    const origins = largestOrigins(await ownGraph(), 10);
    const page = await openPage(browser, `${explorer.url}/?lang=fr&origin=${origins[0]}`, { size });
    await drawnImpact(page);
    for (const origin of origins) {
      await go(page, `/?lang=fr&origin=${origin}`);
      await page.locator(`[data-picture="impact"][data-ids~="${origin}"]`).waitFor();
      const { collisions, smallest, measured } = await page.evaluate(measureCanvas);
      expect(measured, origin).toBeGreaterThan(10);
      expect(collisions, origin).toEqual([]);
      expect(smallest, origin).toBeGreaterThanOrEqual(12 - 1e-6);
    }
  });
});

describe("the opening view", () => {
  test("opens a layer by keyboard: its institutions by name, in the address", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en`);
    const layer = page.getByRole("button", { name: "Health: open" });
    await layer.press("Enter");
    await page.waitForURL(/row=health/);
    const panel = page.getByRole("complementary", { name: "Health" });
    const row = page.getByRole("group", { name: /^Health: \d+ institutions/ });
    const dots = await row.locator(".dot").count();
    expect(dots).toBeGreaterThan(10);
    expect(await panel.locator("section").last().locator("li").count()).toBe(dots);
    await layer.press("Escape");
    await panel.waitFor({ state: "detached" });
  });
});

describe("the layouts", () => {
  test("are chosen by keyboard, stay in the address, and hold the same nodes as the table", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee&table=open`);
    await drawnImpact(page);
    const { reached } = await impactOf(explorer, { origins: ["platform:hubee"] });
    const wanted = reached.map(({ id }) => id).sort();
    const choice = page.getByRole("combobox", { name: "Layout" });
    for (const layout of ["layers", "rings", "web", "matrix", "columns"]) {
      await choice.selectOption(layout);
      if (layout !== "columns") await page.waitForURL(new RegExp(`layout=${layout}`));
      const picture = page.locator('[data-picture="impact"]');
      await page.waitForFunction(
        (count) =>
          (document.querySelector<HTMLElement>('[data-picture="impact"]')?.dataset["ids"] ?? "").split(" ")
            .length >= count,
        wanted.length,
      );
      const ids = ((await picture.getAttribute("data-ids")) ?? "").split(" ");
      for (const id of wanted) expect(ids, layout).toContain(id);
      const rows = await page
        .locator("tbody tr")
        .evaluateAll((all) => all.map((row) => row.getAttribute("data-id") ?? ""));
      expect(rows.sort()).toEqual(wanted);
    }
  });

  test("of the matrix is a grid: walked by arrow keys, told cell by cell, sorted", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee&layout=matrix`);
    const grid = page.getByRole("grid");
    await grid.waitFor();
    await grid.locator("[tabindex='0']").focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const focused = page.locator(":focus");
    expect(await focused.getAttribute("role")).toBe("gridcell");
    expect(await focused.getAttribute("aria-label")).toMatch(
      /^[^,]+, HubEE: (uses|feeds), (documented|reported)/,
    );
    await page.keyboard.press("Enter");
    await page.waitForURL(/selected=institution:/);
    await page.getByRole("combobox", { name: "Order" }).selectOption("name");
    await page.waitForURL(/sort=name/);
    const names = await grid.getByRole("rowheader").allInnerTexts();
    expect(names).toEqual([...names].sort(new Intl.Collator("en", { numeric: true }).compare));
  });

  test("of the web is looked for while the page goes on answering", async () => {
    const origins = largestOrigins(await ownGraph(), 40).map((id) => `origin=${id}`);
    const page = await openPage(browser, `${explorer.url}/?lang=en&${origins.join("&")}`);
    await drawnImpact(page);
    await page.getByRole("combobox", { name: "Layout" }).selectOption("web");
    await page.getByText("Finding places").waitFor();
    // How long one step holds the page is measured in tests/client/spots.test.ts.
    const turns = await page.evaluate(async () => {
      let count = 0;
      while (document.querySelector(".picture-settling") !== null) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        count++;
      }
      return count;
    });
    expect(turns).toBeGreaterThan(5);
    expect(await drawnImpact(page)).toContain("platform:hubee");
  });
});

describe("the structure that is read aloud", () => {
  test("tells waves, whom they reach and over which links, and shows in the picture where one is", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`);
    await drawnImpact(page);
    await page.getByRole("tree").locator("[tabindex='0']").focus();
    for (const key of ["ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    const { waves } = await impactOf(explorer, { origins: ["platform:hubee"] });
    const second = page.locator("[role=treeitem][aria-level='2']");
    expect(await second.count()).toBe(waves[1]?.length);
    const focused = page.locator(":focus");
    for (let steps = 0; steps < 40; steps++) {
      if (((await focused.textContent()) ?? "").startsWith("National Family Allowances Fund")) break;
      await page.keyboard.press("ArrowDown");
    }
    expect(await focused.textContent()).toBe(
      "National Family Allowances Fund, exposed, reached in wave 1, documented, from HubEE",
    );
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect(await focused.textContent()).toBe("CNAF feeds HubEE, documented");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.waitForURL(/selected=institution:cnaf/);
  });
});

describe("a picture that is larger than the window", () => {
  test("has a minimap, is moved by keys, and fits when asked", async () => {
    const page = await openPage(
      browser,
      `${explorer.url}/?lang=en&origin=platform:api-entreprise&layout=rings`,
      {
        size: PROJECTOR,
      },
    );
    await drawnImpact(page);
    const minimap = page.locator(".minimap");
    await minimap.waitFor();
    const window = page.locator(".minimap-window");
    const before = await window.getAttribute("x");
    await page.getByRole("application").focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.waitForFunction(
      (x) => document.querySelector(".minimap-window")?.getAttribute("x") !== x,
      before,
    );
    await page.keyboard.press("f");
    await minimap.waitFor({ state: "detached" });
    await page.keyboard.press("0");
    await minimap.waitFor();
  });
});
