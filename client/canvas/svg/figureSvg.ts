/**
 * A picture that stands by itself: its sentence above, its legend and where it comes from below. Pure, with the
 * font's own widths, so that a file made without a browser looks the same.
 */

import { escapeXml } from "../../../graph/drawing/escapeXml.ts";
import { wrapText } from "../../../graph/drawing/fitText.ts";
import { textWidth } from "../../../graph/drawing/textWidth.ts";
import type { Size } from "../layouts/geometry.ts";
import { attributes, round } from "./markup.ts";

export interface FigureOrder {
  readonly title: string;
  /** Elements already written as SVG, from 0, 0 on. */
  readonly body: string;
  readonly size: Size;
  readonly legend: readonly LegendItem[];
  /** What it says of itself: date, data version, sources, address; each on lines of its own. */
  readonly notes: readonly string[];
  readonly colours: { readonly paper: string; readonly ink: string; readonly second: string };
  /** The font as a data address, for readers who do not have it; `null`: the reader's own. */
  readonly font: string | null;
}

export interface LegendItem {
  readonly label: string;
  /** Elements already written as SVG, 26 wide, around 13, 0. */
  readonly sample: string;
}

export const SAMPLE_WIDTH = 26;
const MARGIN = 24;
const NARROWEST = 640;
const TITLE = { size: 21, step: 28 };
const SMALL = { size: 12, step: 17 };
const LEGEND_STEP = 22;
const LEGEND_GAP = 22;
const FAMILY = "'Source Sans 3', 'Source Sans 3 Variable', 'Source Sans Pro', sans-serif";

export function figureSvg({ title, body, size, legend, notes, colours, font }: FigureOrder): string {
  const inner = Math.max(NARROWEST, size.width);
  const width = inner + 2 * MARGIN;
  const titleLines = wrapText(title, inner, TITLE.size);
  const bodyTop = MARGIN + titleLines.length * TITLE.step + 12;
  const legendTop = bodyTop + size.height + 26;
  const rows = legendRows(legend, inner);
  const notesTop = legendTop + rows.length * LEGEND_STEP + 12;
  const noteLines = notes.flatMap((note) => wrapText(note, inner, SMALL.size));
  const height = notesTop + noteLines.length * SMALL.step + MARGIN - 8;
  const text = (line: string, x: number, y: number, fontSize: number, fill: string) =>
    `<text ${attributes({ x: round(x), y: round(y), "font-size": fontSize, fill })}>${escapeXml(line)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes({ width: round(width), height: round(height), viewBox: `0 0 ${round(width)} ${round(height)}`, role: "img", "font-family": FAMILY })}>`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(notes.join(" "))}</desc>`,
    font === null ? "" : `<style>${fontFace(font)}</style>`,
    `<rect ${attributes({ width: round(width), height: round(height), fill: colours.paper })}/>`,
    ...titleLines.map((line, at) =>
      text(line, MARGIN, MARGIN + TITLE.size + at * TITLE.step, TITLE.size, colours.ink),
    ),
    `<g transform="translate(${round(MARGIN + (inner - size.width) / 2)} ${bodyTop})">`,
    body,
    "</g>",
    ...rows.flatMap((row, rowAt) =>
      row.map(({ label, sample, x }) => {
        const y = legendTop + rowAt * LEGEND_STEP;
        return `<g transform="translate(${round(MARGIN + x)} ${y})">${sample}</g>${text(label, MARGIN + x + SAMPLE_WIDTH + 6, y + 4, 13, colours.second)}`;
      }),
    ),
    ...noteLines.map((line, at) =>
      text(line, MARGIN, notesTop + (at + 1) * SMALL.step, SMALL.size, colours.second),
    ),
    "</svg>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function legendRows(legend: readonly LegendItem[], width: number): (LegendItem & { x: number })[][] {
  const rows: (LegendItem & { x: number })[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const item of legend) {
    const takes = SAMPLE_WIDTH + 6 + textWidth(item.label, 13);
    if (x + takes > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...item, x });
    x += takes + LEGEND_GAP;
  }
  return rows;
}

/** @param font a data address, which holds no character that ends a string or an element */
function fontFace(font: string): string {
  const address = font.replaceAll(/[^A-Za-z0-9+/=:;,.-]/g, "");
  return `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(${address}) format('woff2')}`;
}
