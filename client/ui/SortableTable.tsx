/** A table whose headings sort it, by mouse or keyboard, and that can be taken away as CSV. */
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { compareNames } from "../i18n/format.ts";
import type { Language } from "../state/view.ts";
import { type Cell, toCsv } from "./csv.ts";
import { sortRows } from "./sortRows.ts";

export interface Column<T> {
  readonly key: keyof T & string;
  readonly heading: string;
  readonly show: (row: T) => ReactNode;
  readonly csv: (row: T) => Cell;
  /** Digits stand under digits. */
  readonly isNumber?: boolean;
  /** A date stays on one line. */
  readonly isDate?: boolean;
  /** Words from the data, of any length: they may break anywhere. */
  readonly isProse?: boolean;
}

interface SortableTableProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly language: Language;
  readonly fileName: string;
  readonly isSelected?: (row: T) => boolean;
}

export function SortableTable<T extends { readonly id: string }>(props: SortableTableProps<T>) {
  const { label, rows, columns, language, fileName, isSelected = () => false } = props;
  const { t } = useTranslation();
  const [sort, setSort] = useState<{ column: keyof T & string; direction: 1 | -1 } | null>(null);
  const sorted = sort === null ? rows : sortRows(rows, sort.column, sort.direction, compareNames(language));
  const download = () => {
    const csv = toCsv(
      columns.map(({ heading }) => heading),
      sorted.map((row) => columns.map(({ csv: cell }) => cell(row))),
    );
    const url = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return (
    <>
      <p className="table-tools">
        <span className="quiet">{t("table.caption", { count: rows.length })}</span>
        <button type="button" onClick={download}>
          {t("table.csv")}
        </button>
      </p>
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, heading, isNumber }) => (
              <th
                key={key}
                scope="col"
                className={isNumber ? "number" : undefined}
                aria-sort={
                  sort?.column === key ? (sort.direction === 1 ? "ascending" : "descending") : "none"
                }
              >
                <button
                  type="button"
                  onClick={() =>
                    setSort({ column: key, direction: sort?.column === key && sort.direction === 1 ? -1 : 1 })
                  }
                >
                  {heading}
                  <span aria-hidden="true">
                    {sort?.column === key ? (sort.direction === 1 ? " ↑" : " ↓") : ""}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.id} data-id={row.id} className={isSelected(row) ? "selected" : undefined}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.key} scope="row">
                    {column.show(row)}
                  </th>
                ) : (
                  <td key={column.key} className={cellClass(column)}>
                    {column.show(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function cellClass<T>({ isNumber, isDate, isProse }: Column<T>): string | undefined {
  if (isNumber) return "number";
  if (isDate) return "date";
  return isProse ? "prose" : undefined;
}
