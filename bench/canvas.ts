/** What a frame costs while a large picture is panned and zoomed, in a real Chromium. */
import type { Page } from "playwright-core";
import { launchBrowser } from "../tests/support/browser.ts";
import { largestOrigins } from "../tests/support/ownImpact.ts";
import { type Row, summarise } from "./measure.ts";
import type { Setting } from "./setting.ts";

/** As many as a scenario may have: the largest picture that the dataset gives, with everything open. */
const ORIGINS = 100;
/** What stays usable, as promised; the picture is laid beside itself until it has so many. */
const ELEMENTS = 2000;
const FRAMES = 120;

export async function benchCanvas({ url, compiled }: Setting): Promise<Row[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
    });
    // The helper by which our own loader names functions, which the page does not have.
    await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    await page.addInitScript(countScript);
    const origins = largestOrigins(compiled, ORIGINS).map((id) => `origin=${id}`);
    const address = `${url}/?lang=en&effect=outage&layout=web&${origins.join("&")}`;
    await drawn(page, address);
    const closed = await page.evaluate(closedBoxes);
    const opened = closed.map((id) => `box=${id}`);
    await drawn(page, `${address}&${opened.join("&")}`);
    await page.evaluate(layBeside, ELEMENTS);
    const { elements, frames } = await page.evaluate(moveAbout, FRAMES);
    const { median, p95 } = summarise(frames);
    const row = (measure: string, value: number, limit: number): Row => ({
      part: "canvas",
      measure: `${measure} of ${elements} elements`,
      value,
      unit: "ms",
      limit,
    });
    return [
      row("script of a frame, panned and zoomed, median", median, 16),
      row("script of a frame, panned and zoomed, 95th percentile", p95, 16),
    ];
  } finally {
    await browser.close();
  }
}

async function drawn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () => Number(document.querySelector<HTMLElement>('[data-picture="impact"]')?.dataset["elements"]) > 0,
    undefined,
    { timeout: 120_000 },
  );
  // The engine that comes after the first picture draws it once more.
  await page.waitForFunction(() => document.documentElement.dataset["engine"]);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
}

/** Cytoscape keeps its instance with the element that it draws in. */
interface Drawing {
  readonly _cyreg: { readonly cy: import("cytoscape").Core };
}

function closedBoxes(): string[] {
  const { cy } = (document.querySelector('[data-picture="impact"]') as unknown as Drawing)._cyreg;
  return cy.nodes(".cluster").map((node) => node.id());
}

/** Adds copies of what is drawn, at its right, until there are so many elements; then shows all of them. */
function layBeside(count: number): void {
  const { cy } = (document.querySelector('[data-picture="impact"]') as unknown as Drawing)._cyreg;
  const { w: width } = cy.elements().boundingBox();
  const originals = cy.elements().jsons() as unknown as {
    group: "nodes" | "edges";
    data: { id: string; source?: string; target?: string };
    position: { x: number; y: number };
    classes: string;
  }[];
  const nodes = originals.filter(({ group }) => group === "nodes");
  const edges = originals.filter(({ group }) => group === "edges");
  for (const original of [...nodes, ...edges].slice(0, Math.max(0, count - originals.length))) {
    const copy = structuredClone(original);
    for (const name of ["id", "source", "target"] as const)
      if (copy.data[name] !== undefined) copy.data[name] += " copy";
    copy.position.x += width;
    cy.add(copy as never);
  }
  cy.fit(undefined, 20);
}

/** Adds up what callbacks of frames take; in place before Cytoscape takes its reference to them. */
function countScript(): void {
  const counted = globalThis as unknown as { spent: number };
  counted.spent = 0;
  const nextFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    nextFrame((time) => {
      const start = performance.now();
      callback(time);
      counted.spent += performance.now() - start;
    });
}

/** Milliseconds of script in each frame: of the movement itself and of all that the frame then calls. */
async function moveAbout(count: number): Promise<{ elements: number; frames: number[] }> {
  const { cy } = (document.querySelector('[data-picture="impact"]') as unknown as Drawing)._cyreg;
  const counted = globalThis as unknown as { spent: number };
  const frames: number[] = [];
  for (let at = 0; at < count; at++) {
    counted.spent = 0;
    const start = performance.now();
    if (at < count / 2) cy.panBy({ x: at % 40 < 20 ? 9 : -9, y: at % 30 < 15 ? 6 : -6 });
    else {
      const level = cy.zoom() * (at % 20 < 10 ? 1.03 : 1 / 1.03);
      cy.zoom({ level, renderedPosition: { x: 600, y: 300 } });
    }
    const moved = performance.now() - start;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    frames.push(moved + counted.spent);
  }
  return { elements: cy.elements().length, frames };
}
