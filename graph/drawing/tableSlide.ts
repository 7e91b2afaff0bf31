/** A short table as a slide shows it: a bar a row where the second column counts, else words beside each other. */
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

export function tableSlide({ width, height, language, titles, rows }: TableSlideOptions): Drawing {
  const rowHeight = Math.max(LEAST_ROW, Math.min(MOST_ROW, (height - HEAD) / Math.max(1, rows.length)));
  const fitting = Math.floor((height - HEAD) / rowHeight);
  // The last line then says how many more there are.
  const shown = rows.length <= fitting ? rows : rows.slice(0, fitting - 1);
  const nameWidth = width * NAME_SHARE;
  const others = titles.length - 1;
  const cellWidth = (width - nameWidth) / others;
  const areCounts = others === 1 && rows.every(([, value]) => typeof value === "number");
  const most = Math.max(1, ...rows.map(([, value]) => (typeof value === "number" ? value : 0)));

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
    const line = (index: number, text: string, x: number, room: number) =>
      textShape({
        id: `cell ${at} ${index}`,
        x,
        y: middle + 7,
        width: room,
        text,
        size: NAME_SIZE,
        weight: index === 0 ? 400 : 600,
        paint: "ink",
      });
    shapes.push(line(0, cellText(row[0] ?? null, language), 0, nameWidth - 12));
    row.slice(1).forEach((value, index) => {
      const text = cellText(value, language);
      const x = nameWidth + index * cellWidth;
      if (!areCounts) {
        shapes.push(line(index + 1, text, x, cellWidth - 12));
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
      shapes.push(line(index + 1, text, x + length + 10, cellWidth - length));
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
