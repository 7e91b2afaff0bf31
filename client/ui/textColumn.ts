import type { Column } from "./SortableTable.tsx";

/** A column that is shown, sorted and taken away as the same words. */
export function textColumn<T>(key: keyof T & string, heading: string, say: (row: T) => string): Column<T> {
  return { key, heading, show: say, csv: say };
}
