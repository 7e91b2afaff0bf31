/** A drawing as SVG text. */
import type { CurveShape, Dash, Drawing, MarkShape, Paint, Shape, TextShape } from "./shapes.ts";

export type Palette = Readonly<Record<Paint, string>>;

/** Of the light theme: for paper and files. */
export const LIGHT_PALETTE: Palette = {
  paper: "#faf9f6",
  surface: "#ffffff",
  zone: "#f3f1ec",
  ink: "#1b1f24",
  second: "#4a5260",
  rule: "#d9d6ce",
  edge: "#8b8f96",
  blue: "#1f5fa8",
  alarm: "#a50f15",
  wave1: "#de2d26",
  wave2: "#fb6a4a",
  wave3: "#fcae91",
  lifetime: "#5a2d82",
};

export const DASH_ARRAY: Readonly<Record<Dash, string | null>> = {
  solid: null,
  long: "14 7",
  dots: "2 6",
  short: "7 5",
};

export function curvePath({ fromX, fromY, toX, toY }: CurveShape): string {
  const bend = fromX + (toX - fromX) / 2;
  return `M${round(fromX)} ${round(fromY)}C${round(bend)} ${round(fromY)} ${round(bend)} ${round(toY)} ${round(toX)} ${round(toY)}`;
}

/** @param inner further elements, already written as SVG, above the shapes */
export function toSvg({ width, height, shapes, description }: Drawing, palette: Palette, inner = ""): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" font-family="'Source Sans 3', 'Source Sans Pro', sans-serif">`,
    `<title>${escapeXml(description)}</title>`,
    ...shapes.map((shape) => shapeSvg(shape, palette)),
    inner,
    "</svg>",
  ].join("\n");
}

function shapeSvg(shape: Shape, palette: Palette): string {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, fill, stroke, radius } = shape;
      const strokeText = stroke === null ? "" : ` stroke="${palette[stroke]}"`;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill === null ? "none" : palette[fill]}"${strokeText}/>`;
    }
    case "curve": {
      const dash = DASH_ARRAY[shape.dash];
      return `<path d="${curvePath(shape)}" fill="none" stroke="${palette[shape.paint]}" stroke-width="${shape.width}" stroke-linecap="round"${dash === null ? "" : ` stroke-dasharray="${dash}"`}/>`;
    }
    case "mark":
      return markSvg(shape, palette);
    case "text":
      return textSvg(shape, palette);
  }
}

function markSvg({ mark, x, y, radius, paint, hollow, label }: MarkShape, palette: Palette): string {
  const style = hollow
    ? `fill="none" stroke="${palette[paint]}" stroke-width="1.5"`
    : `fill="${palette[paint]}"`;
  const title = `<title>${escapeXml(label)}</title>`;
  if (mark === "square") {
    return `<rect x="${round(x - radius)}" y="${round(y - radius)}" width="${round(2 * radius)}" height="${round(2 * radius)}" ${style}>${title}</rect>`;
  }
  const front = `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" ${style}>${title}</circle>`;
  if (mark === "circle") return front;
  return `<circle cx="${round(x + radius * 0.6)}" cy="${round(y - radius * 0.4)}" r="${round(radius)}" ${style} opacity="0.45"/>${front}`;
}

function textSvg({ x, y, text, size, weight, paint, anchor, struck }: TextShape, palette: Palette): string {
  const start = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const decoration = struck ? ' text-decoration="line-through"' : "";
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${palette[paint]}"${start}${decoration}>${escapeXml(text)}</text>`;
}

/** Without what XML cannot hold at all, and without marks that turn the direction of writing. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(
      /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu,
      "",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const round = (value: number) => Math.round(value * 10) / 10;
