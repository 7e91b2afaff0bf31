/** Rows as aligned text: for people at a terminal, with nothing in it that a terminal would act upon. */

export interface Column<T> {
  readonly title: string;
  readonly align?: "left" | "right";
  readonly text: (row: T) => string;
}

/** @returns lines, the title first, each ended */
export function formatTable<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return [...tableLines(columns, rows)].join("");
}

/** Line by line, so that a table may be longer than a string can be. */
export function* tableLines<T>(columns: readonly Column<T>[], rows: readonly T[]): Generator<string> {
  const cellsOf = (row: T) => columns.map(({ text }) => plain(text(row)));
  const widths = columns.map(({ title }) => widthOf(title));
  for (const row of rows) {
    for (const [at, cell] of cellsOf(row).entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
  }
  const format = (line: readonly string[]) =>
    line
      .map((cell, at) => pad(cell, widths[at] ?? 0, columns[at]?.align ?? "left"))
      .join("  ")
      .trimEnd();
  yield `${format(columns.map(({ title }) => title))}\n`;
  for (const row of rows) yield `${format(cellsOf(row))}\n`;
}

/** Names come from outside: control characters and marks that turn the reading direction do not get through. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "�");
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(width - widthOf(text));
  return align === "left" ? text + space : space + text;
}

/** Columns that a text takes: combining marks stand on the letter before them. */
function widthOf(text: string): number {
  return [...text].filter((character) => !/\p{M}/u.test(character)).length;
}
