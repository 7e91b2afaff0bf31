/** What a reader waits for, in a real Chromium: the opening view, a click to its picture, a step of the floor. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "../tests/support/browser.ts";
import { type Row, summarise } from "./measure.ts";
import type { Setting } from "./setting.ts";

const ROUNDS = 15;

export async function benchPage({ url, clientFolder }: Setting): Promise<Row[]> {
  const browser = await launchBrowser();
  try {
    const opening: number[] = [];
    const clicks: number[] = [];
    const floors: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await freshPage(browser);
      const start = performance.now();
      await page.goto(`${url}/?lang=en`, { waitUntil: "commit" });
      await page.locator("svg g[role=group]").first().waitFor();
      opening.push(performance.now() - start);
      // Who has read the opening view has the engine in the page.
      await page.waitForFunction(() => document.documentElement.dataset["engine"]);
      await page.waitForLoadState("networkidle");
      clicks.push(await paintedAfter(page.getByRole("button", { name: "HubEE, January 2026" })));
      floors.push(await paintedAfter(page.locator("input[name=floor][value=reported]")));
      await page.context().close();
    }
    const row = (measure: string, value: number, limit: number): Row => ({
      part: "page",
      measure,
      value,
      unit: "ms",
      limit,
    });
    return [
      row("opening view, cold profile, median", summarise(opening).median, 1500),
      row("click on HubEE to painted picture, median", summarise(clicks).median, 100),
      row("click on HubEE to painted picture, 95th percentile", summarise(clicks).p95, 100),
      row("a step of the floor to painted picture, median", summarise(floors).median, 60),
      {
        part: "page",
        measure: "JavaScript of the first load, gzip",
        value: firstLoadKilobytes(clientFolder),
        unit: "KB",
        limit: 300,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  // The helper by which our own loader names functions, which the page does not have.
  await context.addInitScript({ content: "globalThis.__name = (named) => named;" });
  return context.newPage();
}

/** Milliseconds from a click, made inside the page, to the frame in which the picture of another scenario shows. */
function paintedAfter(target: Locator): Promise<number> {
  return target.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const picture = () => document.querySelector<HTMLElement>('[data-picture="impact"]');
        const before = picture()?.dataset.hash;
        const start = performance.now();
        (element as HTMLElement).click();
        const look = () => {
          const drawn = picture();
          const isNew = drawn?.dataset.hash !== before && drawn?.querySelector("canvas") != null;
          requestAnimationFrame(isNew ? () => resolve(performance.now() - start) : look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** What the page names as its scripts; what comes later on demand is not the first load. */
function firstLoadKilobytes(clientFolder: string): number {
  const html = readFileSync(join(clientFolder, "index.html"), "utf8");
  const scripts = readdirSync(join(clientFolder, "assets")).filter(
    (name) => name.endsWith(".js") && html.includes(name),
  );
  const bytes = scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(clientFolder, "assets", name))).length,
    0,
  );
  return bytes / 1024;
}
