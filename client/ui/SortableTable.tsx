/** A table whose headings sort it, by mouse or keyboard, and that can be taken away as CSV. */
import { Fragment, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { compareNames } from "../i18n/format.ts";
import type { Language } from "../state/view.ts";
import type { Cell } from "./csv.ts";
import { sortRows } from "./sortRows.ts";
import { TableTools } from "./TableTools.tsx";

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
  /** How many rows stand there at first; the others are told and come when asked for. All, unless said. */
  readonly shownAtFirst?: number;
  /** What opens below the selected row. */
  readonly detail?: (row: T) => ReactNode;
  /** What only the CSV has, after the columns. */
  readonly csvOnly?: readonly Pick<Column<T>, "heading" | "csv">[];
}

interface Sort<T> {
  readonly column: keyof T & string;
  readonly direction: 1 | -1;
}

export function SortableTable<T extends { readonly id: string }>(props: SortableTableProps<T>) {
  const { label, rows, columns, language, fileName, isSelected = () => false } = props;
  const { shownAtFirst = Number.POSITIVE_INFINITY, detail, csvOnly = [] } = props;
  const { t } = useTranslation();
  const [sort, setSort] = useState<Sort<T> | null>(null);
  const [most, setMost] = useState(shownAtFirst);
  const sorted = sort === null ? rows : sortRows(rows, sort.column, sort.direction, compareNames(language));
  // A link may have selected a row further down.
  const shown = sorted.slice(0, Math.max(most, sorted.findIndex(isSelected) + 1));
  const taken = [...columns, ...csvOnly];
  return (
    <>
      <TableTools
        label={label}
        shown={shown.length}
        total={rows.length}
        fileName={fileName}
        headings={taken.map(({ heading }) => heading)}
        cells={() => sorted.map((row) => taken.map(({ csv }) => csv(row)))}
      />
      <table aria-label={label}>
        <TableHead columns={columns} sort={sort} onSort={setSort} />
        <tbody>
          {shown.map((row) => (
            <Fragment key={row.id}>
              <tr data-id={row.id} className={isSelected(row) ? "selected" : undefined}>
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
              {detail !== undefined && isSelected(row) && (
                <tr>
                  <td colSpan={columns.length}>{detail(row)}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p className="table-more">
          <button type="button" onClick={() => setMost(most + shownAtFirst)}>
            {t("table.more", { count: Math.min(shownAtFirst, rows.length - shown.length) })}
          </button>
          <button type="button" className="link-button" onClick={() => setMost(Number.POSITIVE_INFINITY)}>
            {t("table.all", { count: rows.length })}
          </button>
        </p>
      )}
    </>
  );
}

interface TableHeadProps<T> {
  readonly columns: readonly Column<T>[];
  readonly sort: Sort<T> | null;
  onSort(sort: Sort<T>): void;
}

function TableHead<T>({ columns, sort, onSort }: TableHeadProps<T>) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, heading, isNumber }) => {
          const direction = sort?.column === key ? sort.direction : null;
          return (
            <th
              key={key}
              scope="col"
              className={isNumber ? "number" : undefined}
              aria-sort={direction === null ? "none" : direction === 1 ? "ascending" : "descending"}
            >
              <button
                type="button"
                onClick={() => onSort({ column: key, direction: direction === 1 ? -1 : 1 })}
              >
                {heading}
                <span aria-hidden="true">{direction === null ? "" : direction === 1 ? " ↑" : " ↓"}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function cellClass<T>({ isNumber, isDate, isProse }: Column<T>): string | undefined {
  if (isNumber) return "number";
  if (isDate) return "date";
  return isProse ? "prose" : undefined;
}
