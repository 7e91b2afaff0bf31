/** Tables as CSV that spreadsheets read as text: no cell of ours is ever a formula. */

import { guardFormula } from "../model/formulaGuard.ts";

export type Cell = string | number | bigint | boolean | null;

export interface CsvTable {
  /** What the table is and where it came from, a row each, before the headings. */
  readonly about: readonly (readonly [name: string, value: string])[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A byte-order mark, so that spreadsheets read the accents right. */
const BYTE_ORDER_MARK = "\ufeff";
/** Nobody sees them, and some turn what stands around them: control characters, and marks of writing direction. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const REPLACEMENT = "\ufffd";
/** Where a spreadsheet that divides by another sign than the comma would begin a cell. */
const INNER_CELL = /([;|\n])(?=\s*[=+\-@＝＋－＠﹢﹣﹦﹫−])/gu;

/** RFC 4180: comma, CRLF, quotes doubled; numbers stay numbers, unknown stays empty. */
export function toCsv({ about, headings, rows }: CsvTable): string {
  const all = [...about, ...(about.length === 0 ? [] : [[]]), headings, ...rows];
  const lines = all.map((row) => row.map(toField).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function toField(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const guarded = withoutUnseen(guardFormula(cell)).replaceAll(INNER_CELL, "$1'");
  return /[",;\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Line breaks stay, tabs are blanks; for any other sign that cannot be seen there is one that can. */
function withoutUnseen(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(UNSEEN, (sign) => (sign === "\n" ? sign : REPLACEMENT));
}
