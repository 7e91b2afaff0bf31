/** Tables as CSV that spreadsheets read as text: no cell of ours is ever a formula. */

import { guardFormula } from "../../graph/model/formulaGuard.ts";

export type Cell = string | number | boolean | null;

/** A byte-order mark, so that spreadsheets read the accents right. */
const BYTE_ORDER_MARK = "\ufeff";

/** RFC 4180: comma, CRLF, quotes doubled; numbers stay numbers, unknown stays empty. */
export function toCsv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows].map((row) => row.map(toField).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function toField(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const guarded = guardFormula(cell);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
