/** A story as editable slides: native shapes and text, notes, numbers, date, data version and sources. */
import JSZip from "jszip";
import PptxGenJS from "pptxgenjs";
import type { Dash, Drawing, Shape } from "../../graph/drawing/shapes.ts";
import { cleanText } from "./cleanText.ts";
import { FILE_WORDS } from "./fileWords.ts";
import { hexOf } from "./slidePaints.ts";
import { PICTURE, SLIDE, type ToldStory } from "./toldStory.ts";

type Slide = ReturnType<PptxGenJS["addSlide"]>;

const PIXELS_PER_INCH = 96;
const POINTS_PER_PIXEL = 0.75;
const FONT = "Source Sans 3";
const SOURCES_PER_SLIDE = 24;

/** An S that ends level: a shape of the format which the library's own list lacks. */
const CONNECTOR = "curvedConnector3" as PptxGenJS.SHAPE_NAME;

const inches = (pixels: number) => Math.round((pixels / PIXELS_PER_INCH) * 10_000) / 10_000;

const DASHES: Readonly<Record<Dash, "solid" | "lgDash" | "sysDot" | "dash">> = {
  solid: "solid",
  long: "lgDash",
  dots: "sysDot",
  short: "dash",
};

/** The bytes of a .pptx; the same story gives the same bytes. */
export async function storyPptx(told: ToldStory): Promise<Uint8Array> {
  const words = FILE_WORDS[told.language];
  const file = new PptxGenJS();
  file.defineLayout({ name: "SCREEN", width: inches(SLIDE.width), height: inches(SLIDE.height) });
  file.layout = "SCREEN";
  file.title = told.title;
  file.author = "Ricochet";
  file.company = "Ricochet";
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const foot = `${told.title} · ${told.day} · ${words.data} ${told.datasetVersion}`;

  for (const step of told.steps) {
    const slide = newSlide(file, foot);
    addWords(slide, step.title, { y: 190, size: 30, bold: true, height: 110, anchor: "bottom" });
    addWords(slide, step.paragraphs.join("\n\n"), {
      y: 310,
      size: 18,
      bold: false,
      height: 340,
      anchor: "top",
    });
    addDrawing(slide, step.drawing);
    slide.addNotes(step.note);
  }
  addMethod(file, foot, told);
  addSources(file, foot, told);
  return dated((await file.write({ outputType: "uint8array" })) as Uint8Array, told.made);
}

function newSlide(file: PptxGenJS, foot: string): Slide {
  const slide = file.addSlide();
  slide.background = { color: hexOf("paper") };
  slide.addText(foot, {
    x: inches(30),
    y: inches(SLIDE.height - 34),
    w: inches(SLIDE.width - 140),
    h: inches(24),
    fontSize: 10,
    fontFace: FONT,
    color: hexOf("second"),
    margin: 0,
  });
  slide.slideNumber = {
    x: inches(SLIDE.width - 80),
    y: inches(SLIDE.height - 34),
    w: inches(50),
    h: inches(24),
    fontSize: 10,
    fontFace: FONT,
    color: hexOf("second"),
    align: "right",
  };
  return slide;
}

function addWords(
  slide: Slide,
  text: string,
  {
    y,
    size,
    bold,
    height,
    anchor,
  }: { y: number; size: number; bold: boolean; height: number; anchor: "top" | "bottom" },
): void {
  slide.addText(text, {
    x: inches(30),
    y: inches(y),
    w: inches(PICTURE.x - 50),
    h: inches(height),
    fontSize: size,
    bold,
    fontFace: FONT,
    color: hexOf("ink"),
    margin: 0,
    valign: anchor,
  });
}

function addDrawing(slide: Slide, { shapes }: Drawing): void {
  for (const shape of shapes) addShape(slide, shape);
}

function addShape(slide: Slide, shape: Shape): void {
  const at = (x: number, y: number) => ({ x: inches(PICTURE.x + x), y: inches(PICTURE.y + y) });
  switch (shape.kind) {
    case "rect":
      slide.addShape("roundRect", {
        ...at(shape.x, shape.y),
        w: inches(shape.width),
        h: inches(shape.height),
        rectRadius: inches(shape.radius),
        ...(shape.fill === null ? {} : { fill: { color: hexOf(shape.fill) } }),
        ...(shape.stroke === null ? {} : { line: { color: hexOf(shape.stroke), width: 0.75 } }),
      });
      return;
    case "curve": {
      const [top, bottom] = [Math.min(shape.fromY, shape.toY), Math.max(shape.fromY, shape.toY)];
      slide.addShape(CONNECTOR, {
        ...at(shape.fromX, top),
        w: inches(shape.toX - shape.fromX),
        h: inches(bottom - top),
        flipV: shape.toY < shape.fromY,
        line: {
          color: hexOf(shape.paint),
          width: shape.width * POINTS_PER_PIXEL,
          dashType: DASHES[shape.dash],
        },
      });
      return;
    }
    case "mark": {
      const { x, y, radius } = shape;
      const form = shape.mark === "square" ? "rect" : "ellipse";
      const look = shape.hollow
        ? { line: { color: hexOf(shape.paint), width: 1 } }
        : { fill: { color: hexOf(shape.paint) } };
      const size = { w: inches(2 * radius), h: inches(2 * radius) };
      if (shape.mark === "stack") {
        slide.addShape("ellipse", {
          ...at(x - radius * 0.4, y - radius * 1.4),
          ...size,
          ...(shape.hollow ? look : { fill: { color: hexOf(shape.paint), transparency: 55 } }),
        });
      }
      slide.addShape(form, {
        ...at(x - radius, y - radius),
        ...size,
        ...look,
        objectName: cleanText(shape.label),
      });
      return;
    }
    case "text": {
      const { x, y, width, size, anchor } = shape;
      // Whatever font the reader's machine has instead, a line stays a line.
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      slide.addText(cleanText(shape.text), {
        ...at(left, y - size),
        w: inches(width),
        h: inches(size * 1.25),
        fontSize: size * POINTS_PER_PIXEL,
        fontFace: FONT,
        bold: shape.weight === 600,
        color: hexOf(shape.paint),
        align: anchor === "start" ? "left" : anchor === "end" ? "right" : "center",
        margin: 0,
        valign: "middle",
        wrap: false,
        strike: shape.struck,
      });
      return;
    }
  }
}

function addMethod(file: PptxGenJS, foot: string, { language }: ToldStory): void {
  const words = FILE_WORDS[language];
  const slide = newSlide(file, foot);
  const wide = {
    x: inches(80),
    w: inches(SLIDE.width - 160),
    fontFace: FONT,
    color: hexOf("ink"),
    margin: 0,
  };
  slide.addText(words.method, { ...wide, y: inches(60), h: inches(60), fontSize: 28, bold: true });
  slide.addText(words.methodText.join("\n\n"), {
    ...wide,
    y: inches(140),
    h: inches(480),
    fontSize: 18,
    valign: "top",
  });
}

function addSources(file: PptxGenJS, foot: string, { language, sources }: ToldStory): void {
  const words = FILE_WORDS[language];
  for (let start = 0; start < sources.length; start += SOURCES_PER_SLIDE) {
    const slide = newSlide(file, foot);
    slide.addText(
      `${words.sources} (${start + 1}–${Math.min(sources.length, start + SOURCES_PER_SLIDE)} / ${sources.length})`,
      {
        x: inches(60),
        y: inches(36),
        w: inches(SLIDE.width - 120),
        h: inches(40),
        fontSize: 22,
        bold: true,
        fontFace: FONT,
        color: hexOf("ink"),
        margin: 0,
      },
    );
    sources.slice(start, start + SOURCES_PER_SLIDE).forEach(({ publisher, title, url, date }, index) => {
      const text = cleanText([publisher, title, date].filter(Boolean).join(" · "));
      slide.addText([{ text, options: url === null ? {} : { hyperlink: { url } } }], {
        x: inches(60 + (index % 2) * 590),
        y: inches(90 + Math.floor(index / 2) * 48),
        w: inches(560),
        h: inches(44),
        fontSize: 10,
        fontFace: FONT,
        color: hexOf("ink"),
        margin: 0,
        valign: "top",
        fit: "shrink",
      });
    });
  }
}

/** The package as it was, with one date everywhere: its writer puts the time of day into it. */
async function dated(bytes: Uint8Array, made: Date): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(bytes);
  const target = new JSZip();
  const stamp = made.toISOString().replace(/\.\d+Z$/, "Z");
  for (const name of Object.keys(source.files).sort(contentTypesFirst)) {
    const entry = source.files[name];
    if (entry === undefined || entry.dir) continue;
    const isRecord = name === "docProps/core.xml";
    const content = isRecord
      ? (await entry.async("string")).replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, stamp)
      : await entry.async("uint8array");
    target.file(name, content, { date: made, createFolders: false });
  }
  return target.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "UNIX" });
}

/** Some readers look at the beginning of the package to know what it is. */
function contentTypesFirst(a: string, b: string): number {
  const first = "[Content_Types].xml";
  return a === first ? -1 : b === first ? 1 : a < b ? -1 : 1;
}
