/** The rows of an answer: thousands of them, of which only those in sight are in the page. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../../state/view.ts";
import { CellView } from "./CellView.tsx";
import type { ShownNode } from "./cells.ts";
import { columnWidths, isNumberColumn } from "./columns.ts";
import type { AnswerRow, Sorting } from "./sortAnswer.ts";

interface AnswerTableProps {
  readonly columns: readonly string[];
  readonly rows: readonly AnswerRow[];
  readonly sorting: Sorting | null;
  readonly language: Language;
  onSort(sorting: Sorting): void;
  onShow(node: ShownNode): void;
  onShowRow(row: number): void;
}

const ROW_HEIGHT = 31;
const OVERSCAN = 12;

export function AnswerTable(props: AnswerTableProps) {
  const { columns, rows, sorting, language, onSort, onShow, onShowRow } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLElement>(null);
  const widths = useMemo(() => columnWidths(columns, rows), [columns, rows]);
  const numeric = useMemo(() => columns.map((_, at) => isNumberColumn(rows, at)), [columns, rows]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const shown = virtualizer.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard.
    <section ref={frame} className="answer-scroll" tabIndex={0} aria-label={t("query.answerTable")}>
      <table
        className="answer-table"
        aria-rowcount={rows.length + 1}
        style={{ width: `${sum(widths) + 5}ch` }}
      >
        <colgroup>
          <col style={{ width: "5ch" }} />
          {widths.map((width, at) => (
            <col key={columns[at]} style={{ width: `${width}ch` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="answer-number">
              #
            </th>
            {columns.map((column, at) => {
              const direction = sorting?.column === at ? sorting.direction : null;
              return (
                <th
                  key={column}
                  scope="col"
                  className={numeric[at] ? "number" : undefined}
                  aria-sort={direction === null ? "none" : direction === 1 ? "ascending" : "descending"}
                >
                  <button
                    type="button"
                    title={column}
                    onClick={() => onSort({ column: at, direction: direction === 1 ? -1 : 1 })}
                  >
                    {column}
                    <span aria-hidden="true">{direction === null ? "" : direction === 1 ? " ↑" : " ↓"}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {above > 0 && (
            <tr>
              <td colSpan={columns.length + 1} style={{ height: above, padding: 0 }} />
            </tr>
          )}
          {shown.map(({ index, key }) => (
            <tr key={key} ref={virtualizer.measureElement} data-index={index} aria-rowindex={index + 2}>
              <th scope="row" className="answer-number">
                <button
                  type="button"
                  aria-label={t("query.rowNumber", { row: index + 1 })}
                  onClick={() => onShowRow(index)}
                >
                  {index + 1}
                </button>
              </th>
              {rows[index]?.map((value, at) => (
                <td key={columns[at]} className={numeric[at] ? "number" : undefined}>
                  <div className="answer-cell">
                    <CellView value={value} language={language} onShow={onShow} />
                  </div>
                </td>
              ))}
            </tr>
          ))}
          {below > 0 && (
            <tr>
              <td colSpan={columns.length + 1} style={{ height: below, padding: 0 }} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
