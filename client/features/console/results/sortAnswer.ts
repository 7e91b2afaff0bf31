/** Rows in the order of one column; nothing comes last either way, and equal rows keep their order. */
import type { Language } from "../../../state/view.ts";
import { compareCells } from "./compareCells.ts";

export interface Sorting {
  readonly column: number;
  readonly direction: 1 | -1;
}

export type AnswerRow = readonly unknown[];

export function sortAnswer(
  rows: readonly AnswerRow[],
  sorting: Sorting | null,
  language: Language,
): readonly AnswerRow[] {
  if (sorting === null) return rows;
  const { column, direction } = sorting;
  return [...rows].sort((one, other) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return compareCells(a, b, language) * direction;
  });
}
