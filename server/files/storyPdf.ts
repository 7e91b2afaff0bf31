/** A story as a PDF: slides of a screen, or a report on A4 to be read; real text, tagged, with links to the sources. */
import PDFDocument from "pdfkit";
import { LIGHT_PALETTE } from "../../graph/drawing/palette.ts";
import { drawInPdf } from "./drawingToPdf.ts";
import { FILE_WORDS } from "./fileWords.ts";
import { FONT_NAMES, pdfText, registerFonts } from "./pdfFonts.ts";
import { PICTURE, SLIDE, type ToldStep, type ToldStory } from "./toldStory.ts";

export type PdfForm = "slides" | "report";

const POINTS_PER_PIXEL = 0.75;
const A4_MARGIN = 56;
const SLIDE_SIZE: [number, number] = [SLIDE.width * POINTS_PER_PIXEL, SLIDE.height * POINTS_PER_PIXEL];

/** The bytes of a .pdf; the same story gives the same bytes. */
export async function storyPdf(told: ToldStory, form: PdfForm): Promise<Uint8Array> {
  const isReport = form === "report";
  const document = new PDFDocument({
    size: isReport ? "A4" : SLIDE_SIZE,
    margin: isReport ? A4_MARGIN : 30,
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    pdfVersion: "1.7",
    lang: told.language,
    info: { Title: pdfText(told.title), Author: "Ricochet", CreationDate: told.made, ModDate: told.made },
  });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on("end", resolve);
    document.on("error", reject);
  });
  registerFonts(document);
  if (isReport) addReport(document, told);
  else for (const step of told.steps) addSlide(document, step);
  addMethod(document, told);
  addSources(document, told);
  addFeet(document, told);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function addSlide(document: PDFKit.PDFDocument, step: ToldStep): void {
  document.addPage();
  paintPaper(document);
  const width = (PICTURE.x - 50) * POINTS_PER_PIXEL;
  tagged(document, "H1", () =>
    write(document, step.title, { x: 24, y: 120, width, size: 26, weight: 600, paint: "ink" }),
  );
  let y = document.y + 12;
  for (const paragraph of step.paragraphs) {
    tagged(document, "P", () =>
      write(document, paragraph, { x: 24, y, width, size: 18, weight: 400, paint: "ink" }),
    );
    y = document.y + 8;
  }
  tagged(
    document,
    "Figure",
    () =>
      drawInPdf(document, step.drawing, {
        x: PICTURE.x * POINTS_PER_PIXEL,
        y: PICTURE.y * POINTS_PER_PIXEL,
        scale: POINTS_PER_PIXEL,
      }),
    pdfText(step.drawing.description),
  );
}

function addReport(document: PDFKit.PDFDocument, told: ToldStory): void {
  document.addPage();
  const width = document.page.width - 2 * A4_MARGIN;
  const line = (
    text: string,
    tag: "H1" | "H2" | "P",
    size: number,
    weight: 400 | 600,
    paint: "ink" | "second" = "ink",
  ) =>
    tagged(document, tag, () =>
      write(document, text, { x: A4_MARGIN, y: document.y, width, size, weight, paint }),
    );
  line(told.title, "H1", 24, 600);
  document.moveDown(0.4);
  line(told.summary, "P", 13, 400);
  document.moveDown(0.4);
  line(`${told.day} · ${FILE_WORDS[told.language].data} ${told.datasetVersion}`, "P", 10, 400, "second");
  const scale = width / PICTURE.width;
  told.steps.forEach((step, index) => {
    const height = PICTURE.height * scale;
    const room = document.page.height - A4_MARGIN - document.y;
    const words = document
      .font(FONT_NAMES[400])
      .fontSize(11)
      .heightOfString(pdfText(step.paragraphs.join("  ")), { width });
    if (room < height + words + 90) document.addPage();
    document.moveDown(index === 0 ? 1.5 : 1);
    line(step.title, "H2", 16, 600);
    document.moveDown(0.3);
    for (const paragraph of step.paragraphs) {
      line(paragraph, "P", 11, 400);
      document.moveDown(0.3);
    }
    const top = document.y + 6;
    tagged(
      document,
      "Figure",
      () => drawInPdf(document, step.drawing, { x: A4_MARGIN, y: top, scale }),
      pdfText(step.drawing.description),
    );
    document.y = top + height + 12;
  });
}

function addMethod(document: PDFKit.PDFDocument, { language }: ToldStory): void {
  const words = FILE_WORDS[language];
  document.addPage();
  const { width } = document.page;
  const room = width - 2 * A4_MARGIN;
  tagged(document, "H1", () =>
    write(document, words.method, {
      x: A4_MARGIN,
      y: A4_MARGIN,
      width: room,
      size: 20,
      weight: 600,
      paint: "ink",
    }),
  );
  for (const paragraph of words.methodText) {
    document.moveDown(0.6);
    tagged(document, "P", () =>
      write(document, paragraph, {
        x: A4_MARGIN,
        y: document.y,
        width: room,
        size: 12,
        weight: 400,
        paint: "ink",
      }),
    );
  }
}

function addSources(document: PDFKit.PDFDocument, { language, sources }: ToldStory): void {
  if (sources.length === 0) return;
  const words = FILE_WORDS[language];
  document.addPage();
  const room = document.page.width - 2 * A4_MARGIN;
  tagged(document, "H1", () =>
    write(document, `${words.sources} (${sources.length})`, {
      x: A4_MARGIN,
      y: A4_MARGIN,
      width: room,
      size: 20,
      weight: 600,
      paint: "ink",
    }),
  );
  document.moveDown(0.6);
  for (const { publisher, title, url, date } of sources) {
    if (document.y > document.page.height - A4_MARGIN - 30) document.addPage();
    const text = pdfText([publisher, title, date].filter(Boolean).join(" · "));
    tagged(document, url === null ? "P" : "Link", () =>
      write(document, text, {
        x: A4_MARGIN,
        y: document.y,
        width: room,
        size: 9,
        weight: 400,
        paint: url === null ? "ink" : "blue",
        link: url,
      }),
    );
    document.moveDown(0.25);
  }
}

/** Last, when it is known how many pages there are. */
function addFeet(document: PDFKit.PDFDocument, { title, day, datasetVersion, language }: ToldStory): void {
  const words = FILE_WORDS[language];
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page);
    const { width, height, margins } = document.page;
    // Below the margin on purpose, which would otherwise begin a new page.
    document.page.margins = { ...margins, bottom: 0 };
    document.font(FONT_NAMES[400]).fontSize(8).fillColor(LIGHT_PALETTE.second);
    const text = pdfText(
      `${title} · ${day} · ${words.data} ${datasetVersion} · ${words.page} ${page + 1} / ${count}`,
    );
    document.text(text, 24, height - 22, { width: width - 48, lineBreak: false });
    document.page.margins = margins;
  }
}

interface Writing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly paint: "ink" | "second" | "blue";
  readonly link?: string | null;
}

function write(document: PDFKit.PDFDocument, text: string, writing: Writing): void {
  const { x, y, width, size, weight, paint, link = null } = writing;
  document
    .font(FONT_NAMES[weight])
    .fontSize(size)
    .fillColor(LIGHT_PALETTE[paint])
    .text(pdfText(text), x, y, { width, lineGap: size * 0.12, ...(link === null ? {} : { link }) });
}

function tagged(document: PDFKit.PDFDocument, tag: string, draw: () => void, alt?: string): void {
  const element = document.struct(tag, alt === undefined ? {} : { alt }, draw);
  document.addStructure(element);
}

function paintPaper(document: PDFKit.PDFDocument): void {
  const { width, height } = document.page;
  document.rect(0, 0, width, height).fill(LIGHT_PALETTE.paper);
}
