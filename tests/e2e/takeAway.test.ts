/** The picture that is taken away: whole, well-formed whatever the names, the same in SVG and PNG. */
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PALETTES } from "../../client/canvas/palette.ts";
import type { PictureElement } from "../../client/canvas/scene.ts";
import { stylesheet } from "../../client/canvas/stylesheet.ts";
import { elementsSvg } from "../../client/canvas/svg/elementsSvg.ts";
import { figureSvg } from "../../client/canvas/svg/figureSvg.ts";
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

/**
 * Read by the browser's own XML parser, which takes nothing that is not well-formed; on an empty page, for the
 * explorer's own policy forbids the style that a file brings along.
 */
async function parse(svg: string) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(readSvg, svg);
  } finally {
    await page.close();
  }
}

function readSvg(text: string) {
  const document = new DOMParser().parseFromString(text, "image/svg+xml");
  const all = [...document.querySelectorAll("*")];
  return {
    error: document.querySelector("parsererror")?.textContent ?? null,
    root: document.documentElement.localName,
    names: [...new Set(all.map(({ localName }) => localName))],
    handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => /^on|href/i.test(name))),
    texts: [...document.querySelectorAll("text")].map(({ textContent }) => textContent ?? ""),
    circles: document.querySelectorAll("circle").length,
    dashes: [...document.querySelectorAll("path")].map((path) => path.getAttribute("stroke-dasharray")),
  };
}

async function readText(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function take(page: Page, name: string): Promise<Buffer> {
  await page.getByRole("button", { name: "Take away" }).press("Enter");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).press("Enter"),
  ]);
  await page.keyboard.press("Escape");
  return readText(download);
}

const HOSTILE = [
  '<script>alert(1)</script>"><svg onload=alert(1)>',
  "]]> &amp; <!-- --> <?xml?> &unknown;",
  "nul\u0000 bell\u0007 lone \ud800 surrogate \ufffe",
  "\u202egnirts \u2066x",
  "javascript:alert(1)",
  "__proto__",
  "L".repeat(5000),
];

describe("a picture of hostile names", () => {
  test("is well-formed XML that runs nothing, each name as text", async () => {
    const elements = HOSTILE.map(
      (label, at): PictureElement => ({
        group: "nodes",
        data: { id: `institution:n${at}`, label },
        classes: "member institution wave-1",
        position: { x: 20, y: 20 + 20 * at },
      }),
    );
    const style = stylesheet("light");
    const svg = figureSvg({
      title: HOSTILE.join(" "),
      body: elementsSvg(elements, style),
      size: { width: 400, height: 200 },
      legend: HOSTILE.map((label) => ({ label, sample: "" })),
      notes: HOSTILE,
      colours: PALETTES.light,
      font: 'data:font/woff2;base64,AA"</style><script>alert(1)</script>',
    });
    const { error, root, names, handlers, texts } = await parse(svg);
    expect(error).toBeNull();
    expect(root).toBe("svg");
    expect(names.sort()).toEqual(["desc", "ellipse", "g", "rect", "style", "svg", "text", "title"]);
    expect(handlers).toEqual([]);
    expect(texts).toContain('<script>alert(1)</script>"><svg onload=alert(1)>');
    expect(texts).toContain("nul bell lone  surrogate ");
  });
});

test("the opening picture is taken as SVG with every layer and the platforms beside it", async () => {
  const page = await openPage(browser, `${explorer.url}/?lang=en`);
  await page.locator(".opening .dot").first().waitFor();
  const { error, texts, circles } = await parse(
    (await take(page, "SVG, for print and for editing")).toString("utf8"),
  );
  expect(error).toBeNull();
  for (const name of ["Health", "Local government", "API Entreprise"]) expect(texts).toContain(name);
  expect(texts.join(" ")).toContain("One flag, many layers.");
  expect(circles).toBeGreaterThanOrEqual(await page.locator(".opening .dot").count());
});

describe("the picture of HubEE", () => {
  test("is taken as SVG with its sentence, legend, date, data version, sources and address", async () => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee`);
    await drawnImpact(page);
    const sentence = await page.getByRole("heading", { level: 1 }).innerText();
    const svg = (await take(page, "SVG, for print and for editing")).toString("utf8");
    const { error, texts, dashes } = await parse(svg);
    expect(error).toBeNull();
    const all = texts.join(" ");
    const impact = await impactOf(explorer, { origins: ["platform:hubee"] });
    expect(all).toContain(sentence.replaceAll(/\s+/g, " "));
    expect(all).toContain(`Data version ${impact.datasetVersion}`);
    expect(all).toContain("26 of 26 shown by name");
    expect(all).toContain(`${impact.sources.length} sources: `);
    for (const { publisher } of impact.sources) expect(all).toContain(publisher);
    expect(all).toMatch(/\d{1,2} \w+ 20\d\d/);
    expect(all.replaceAll(" ", "")).toContain("origin=platform:hubee");
    for (const name of ["HubEE", "CNAF", "DGGN", "documented", "inferred", "platform"])
      expect(texts).toContain(name);
    // HubEE's documented bundles are solid, the inferred ones are not.
    expect(dashes.filter((dash) => dash === null).length).toBeGreaterThanOrEqual(5);
    expect(dashes).toContain("4 6");
    expect(svg).toContain("@font-face");
  });

  test.each([1, 2, 4])("is taken as PNG at %i times its size", async (scale) => {
    const page = await openPage(browser, `${explorer.url}/?lang=en&origin=platform:hubee&layout=rings`);
    await drawnImpact(page);
    const svg = (await take(page, "SVG, for print and for editing")).toString("utf8");
    const png = await take(page, `PNG, ${scale} ×`);
    expect(png.subarray(1, 4).toString("ascii")).toBe("PNG");
    const width = Number(/width="([\d.]+)"/.exec(svg)?.[1]);
    expect(png.readUInt32BE(16)).toBe(Math.round(width * scale));
    const colours = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(200, 200);
      const context = canvas.getContext("2d");
      context?.drawImage(bitmap, 0, 0, 200, 200);
      const { data } = context?.getImageData(0, 0, 200, 200) ?? { data: [] };
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      return seen.size;
    }, png.toString("base64"));
    expect(colours).toBeGreaterThan(20);
  });
});
