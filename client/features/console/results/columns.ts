/** How wide the columns of an answer are: fixed, so that the table does not move as one scrolls. Pure. */
import { cellText, readCell } from "./cells.ts";
import { nodeName } from "./openAddress.ts";
import type { AnswerRow } from "./sortAnswer.ts";

/** In characters. */
const NARROWEST = 8;
const WIDEST = 52;
/** The mark and rim of a node, the arrow of a sorted column. */
const ROOM = 5;
/** Looked at, to guess the width of all. */
const SAMPLE = 200;

export function columnWidths(columns: readonly string[], rows: readonly AnswerRow[]): number[] {
  const sample = rows.slice(0, SAMPLE);
  return columns.map((column, at) => {
    const longest = sample.reduce((most, row) => Math.max(most, shownLength(row[at])), column.length);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + ROOM));
  });
}

function shownLength(value: unknown): number {
  const cell = readCell(value);
  if (cell.kind === "node")
    return Math.max(nodeName(cell.node, "fr").length, nodeName(cell.node, "en").length);
  if (cell.kind === "link") return cell.link.type.length;
  return cellText(value).length;
}

/** Whether digits stand under digits: all that is there is a number. */
export function isNumberColumn(rows: readonly AnswerRow[], at: number): boolean {
  const kinds = new Set(rows.slice(0, SAMPLE).map((row) => readCell(row[at]).kind));
  kinds.delete("nothing");
  return kinds.size === 1 && kinds.has("number");
}
