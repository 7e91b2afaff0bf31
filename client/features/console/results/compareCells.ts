/** What comes before what in a column of an answer. Pure. */
import { compareNames } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { type Cell, cellText, readCell } from "./cells.ts";
import { nodeName } from "./openAddress.ts";

/** Unlike kinds stand apart, in this order. */
const ORDER: readonly Cell["kind"][] = [
  "number",
  "text",
  "time",
  "duration",
  "truth",
  "node",
  "link",
  "path",
  "point",
  "list",
  "map",
  "cut",
  "nothing",
];

/** Of two values, as `Array.sort` has it; whole numbers of any size compare exactly. */
export function compareCells(a: unknown, b: unknown, language: Language): number {
  const [left, right] = [readCell(a), readCell(b)];
  if (left.kind !== right.kind) return ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind);
  if (left.kind === "number" && right.kind === "number") return compareNumbers(left.value, right.value);
  if (left.kind === "truth" && right.kind === "truth") return Number(left.value) - Number(right.value);
  if (left.kind === "list" && right.kind === "list") return left.items.length - right.items.length;
  if (left.kind === "time" && right.kind === "time")
    return (
      compareNumbers(instant(left.text), instant(right.text)) ||
      (left.text < right.text ? -1 : Number(left.text > right.text))
    );
  return compareNames(language)(sortText(left, a, language), sortText(right, b, language));
}

/** Not a number comes after every number. */
function compareNumbers(a: number | bigint, b: number | bigint): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : Number(a > b);
}

/** Milliseconds, or not a number for a time of day and what else is no instant. */
function instant(text: string): number {
  return Date.parse(text.replace(/\[.*\]$/, ""));
}

/** Nodes come in the order of their names, as one sees them. */
function sortText(cell: Cell, value: unknown, language: Language): string {
  return cell.kind === "node" ? nodeName(cell.node, language) : cellText(value);
}
