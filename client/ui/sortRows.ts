/** Rows in the order of one column. */
import { GRADES, LAYERS } from "../../graph/model/vocabulary.ts";

/** Sorts by a column; unknown comes last either way, and equal rows keep their order. */
export function sortRows<T extends object>(
  rows: readonly T[],
  column: keyof T,
  direction: 1 | -1,
  compareText: (a: string, b: string) => number,
): T[] {
  const rank = (value: unknown): string | number | null => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.length;
    if (typeof value === "boolean") return value ? 0 : 1;
    if (typeof value === "number") return value;
    const order: readonly unknown[] = { grade: GRADES, layer: LAYERS }[String(column)] ?? [];
    const place = order.indexOf(value);
    return place === -1 ? String(value) : place;
  };
  return [...rows].sort((a, b) => {
    const [left, right] = [rank(a[column]), rank(b[column])];
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    if (typeof left === "number" && typeof right === "number") return (left - right) * direction;
    return compareText(String(left), String(right)) * direction;
  });
}
