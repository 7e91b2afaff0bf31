/** Formats with typed columns declare each once: its name and the one type that all its values have. */
import type { FlatRow, FlatValue } from "./flatRow.ts";

export type ColumnType = "string" | "boolean" | "double";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** The columns of all rows, in the order of the alphabet; where rows differ in type, it is text. */
export function columnsOf(rows: readonly FlatRow[]): Column[] {
  const types = new Map<string, ColumnType>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const type = typeOf(value);
      const known = types.get(name) ?? type;
      types.set(name, known === type ? type : "string");
    }
  }
  types.delete("id");
  return [...types].map(([name, type]) => ({ name, type })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function typeOf(value: FlatValue): ColumnType {
  if (typeof value === "boolean") return "boolean";
  return typeof value === "number" ? "double" : "string";
}
