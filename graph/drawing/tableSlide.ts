/** A short table as a slide shows it: a bar a row where the second column counts, else words beside each other. */
import { wrapText } from "./fitText.ts";
import type { Drawing, Shape } from "./shapes.ts";
import { NAME_SIZE, TITLE_SIZE } from "./slideSizes.ts";
import { type DrawingLanguage, formatCount } from "./slideWords.ts";
import { textShape } from "./textShape.ts";
import { textWidth } from "./textWidth.ts";

export type Cell = string | number | null;

export interface TableSlideOptions {
  readonly width: number;
  readonly height: number;
  readonly language: DrawingLanguage;
  /** Headings; the first column names the row. */
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const HEAD = 40;
const MOST_ROW = 44;
const LEAST_ROW = 26;
const NAME_SHARE = 0.46;
/** Of a cell of words. */
const LINE = 25;
const MOST_LINES = 3;

export function tableSlide({ width, height, language, titles, rows }: TableSlideOptions): Drawing {
  const nameWidth = width * NAME_SHARE;
  const others = titles.length - 1;
  const cellWidth = (width - nameWidth) / others;
  const areCounts = others === 1 && rows.every(([, value]) => typeof value === "number");
  const roomOf = (index: number) => (index === 0 ? nameWidth : cellWidth) - 12;
  const linesOf = (value: Cell, index: number) =>
    wrapText(cellText(value, language), roomOf(index), NAME_SIZE).slice(0, areCounts ? 2 : MOST_LINES);
  const most = Math.max(1, ...rows.map(([, value]) => (typeof value === "number" ? value : 0)));
  const mostLines = Math.max(
    1,
    ...rows.flatMap((row) => row.map((value, index) => linesOf(value, index).length)),
  );
  const wanted = MOST_ROW + (mostLines - 1) * LINE;
  const least = LEAST_ROW + (mostLines - 1) * LINE;
  const rowHeight = Math.max(least, Math.min(wanted, (height - HEAD) / Math.max(1, rows.length)));
  const fitting = Math.floor((height - HEAD) / rowHeight);
  // The last line then says how many more there are.
  const shown = rows.length <= fitting ? rows : rows.slice(0, fitting - 1);
  const shapes: Shape[] = titles.map((title, index) =>
    textShape({
      id: `title ${index}`,
      x: index === 0 ? 0 : nameWidth + (index - 1) * cellWidth,
      y: 24,
      width: (index === 0 ? nameWidth : cellWidth) - 12,
      text: title,
      size: TITLE_SIZE,
      weight: 600,
      paint: "second",
    }),
  );
  shown.forEach((row, at) => {
    const middle = HEAD + (at + 0.5) * rowHeight;
    const cell = (index: number, value: Cell, x: number, room: number) =>
      linesOf(value, index).map((text, nth, lines) =>
        textShape({
          id: `cell ${at} ${index} ${nth}`,
          x,
          y: middle + 7 + (nth - (lines.length - 1) / 2) * LINE,
          width: room,
          text,
          size: NAME_SIZE,
          weight: areCounts && index > 0 ? 600 : 400,
          paint: "ink",
        }),
      );
    shapes.push(...cell(0, row[0] ?? null, 0, roomOf(0)));
    row.slice(1).forEach((value, index) => {
      const text = cellText(value, language);
      const x = nameWidth + index * cellWidth;
      if (!areCounts) {
        shapes.push(...cell(index + 1, value, x, roomOf(index + 1)));
        return;
      }
      const room = cellWidth - textWidth(text, NAME_SIZE, 600) - 12;
      const length = (room * Number(value)) / most;
      shapes.push({
        kind: "rect",
        id: `bar ${at}`,
        x,
        y: middle - rowHeight * 0.3,
        width: Math.max(2, length),
        height: rowHeight * 0.6,
        fill: "blue",
        stroke: null,
        radius: 2,
      });
      shapes.push(...cell(index + 1, value, x + length + 10, cellWidth - length));
    });
  });
  if (shown.length < rows.length) {
    const left = formatCount(rows.length - shown.length, language);
    shapes.push(
      textShape({
        id: "more",
        x: 0,
        y: HEAD + (shown.length + 0.5) * rowHeight + 7,
        width,
        text: language === "fr" ? `et ${left} autres lignes` : `and ${left} more rows`,
        size: TITLE_SIZE,
        weight: 400,
        paint: "second",
      }),
    );
  }
  return {
    width,
    height,
    shapes,
    description: rows.map((row) => row.map((value) => cellText(value, language)).join(": ")).join("; "),
  };
}

function cellText(value: Cell, language: DrawingLanguage): string {
  if (value === null) return language === "fr" ? "inconnu" : "unknown";
  return typeof value === "number" ? formatCount(value, language) : value;
}
