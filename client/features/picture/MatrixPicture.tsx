/**
 * The matrix of an impact: a grid of which only what is looked at is in the page, walked by arrow keys. After the
 * ARIA Authoring Practices: https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Matrix, MatrixLine } from "../../canvas/matrix.ts";
import { CELL, HEAD_HEIGHT, HEAD_WIDTH, matrixSize } from "../../canvas/matrixElements.ts";
import { useSize } from "../../ui/useSize.ts";
import type { ImpactPictureProps } from "./contract.ts";
import { type Place, step } from "./gridSteps.ts";

interface MatrixPictureProps extends Pick<ImpactPictureProps, "impact" | "wave" | "selected" | "onSelect"> {
  readonly matrix: Matrix;
}

/** Rows and columns that are kept beyond the rim, so that scrolling finds them drawn. */
const SPARE = 4;

export function MatrixPicture({ matrix, impact, wave, selected, onSelect }: MatrixPictureProps) {
  const { t } = useTranslation();
  const { rows, columns } = matrix;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  /** Row and column, the heads being at -1. */
  const [at, setAt] = useState<Place>({ row: 0, column: -1 });
  const isWalked = useRef(false);

  useEffect(() => {
    if (!isWalked.current) return;
    isWalked.current = false;
    frame.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  });

  const selectedRow = rows.findIndex(({ member }) => member.id === selected);
  useEffect(() => {
    const element = frame.current;
    if (element === null || selectedRow < 0) return;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
    element.scrollTo(scrolledTo({ row: selectedRow, column: -1 }, { left, top }, { width, height }));
  }, [selectedRow]);

  const visible = (from: number, room: number, count: number, always: number) => {
    const first = Math.max(0, Math.floor(from / CELL) - SPARE);
    const last = Math.min(count - 1, Math.ceil((from + room) / CELL) + SPARE);
    const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    return always >= 0 && always < count && (always < first || always > last) ? [...all, always] : all;
  };
  const shownRows = visible(scroll.top, size?.height ?? 600, rows.length, at.row);
  const shownColumns = visible(scroll.left, size?.width ?? 1000, columns.length, at.column);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = step(event, at, { rows: rows.length, columns: columns.length });
    if (next !== null) {
      event.preventDefault();
      isWalked.current = true;
      setAt(next);
      frame.current?.scrollTo(scrolledTo(next, scroll, size));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(at);
    } else if (event.key === "Escape") onSelect(null);
  };
  const open = ({ row, column }: Place) => {
    const line = row >= 0 ? rows[row] : columns[column];
    if (line !== undefined) onSelect(line.member.id);
  };
  const stop = (row: number, column: number) => ({
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    onClick: () => {
      setAt({ row, column });
      open({ row, column });
    },
  });
  const wordsOf = ({ member, reach }: MatrixLine) =>
    `${member.label}, ${t("picture.reachedIn", { wave: member.wave })}, ${t("picture.links", { count: reach })}`;

  return (
    // biome-ignore lint/a11y/useSemanticElements: of the grid only a part is in the page; a table would claim the whole.
    <div
      ref={frame}
      className="matrix"
      role="grid"
      aria-label={t("picture.matrixLabel")}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) =>
        setScroll({ left: currentTarget.scrollLeft, top: currentTarget.scrollTop })
      }
      data-picture="impact"
      data-hash={impact.scenarioHash}
      data-wave={wave}
      data-ids={[...rows, ...columns].map(({ member }) => member.id).join(" ")}
    >
      <div className="matrix-ground" style={matrixSize(matrix)}>
        {/* biome-ignore lint/a11y/useSemanticElements: of the grid only a part is in the page; a table would claim the whole. */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: its cells are the stops. */}
        <div className="matrix-head" role="row" aria-rowindex={1}>
          {/* biome-ignore lint/a11y/useSemanticElements: of the grid only a part is in the page; a table would claim the whole. */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: the tab index comes with the stop. */}
          <span className="matrix-corner" role="columnheader" aria-colindex={1} {...stop(-1, -1)}>
            {t("picture.matrixCorner")}
          </span>
          {shownColumns.map((column) => {
            const line = columns[column];
            if (line === undefined) return null;
            const { id, label } = line.member;
            return (
              // biome-ignore lint/a11y/useSemanticElements: of the grid only a part is in the page; a table would claim the whole.
              // biome-ignore lint/a11y/useFocusableInteractive: the tab index comes with the stop.
              <span
                key={id}
                role="columnheader"
                aria-colindex={column + 2}
                aria-label={wordsOf(line)}
                className={id === selected ? "matrix-column selected" : "matrix-column"}
                style={{ left: HEAD_WIDTH + column * CELL }}
                {...stop(-1, column)}
              >
                <span>{label}</span>
              </span>
            );
          })}
        </div>
        {shownRows.map((row) => {
          const line = rows[row];
          if (line === undefined) return null;
          const { id, label, brief } = line.member;
          return (
            // biome-ignore lint/a11y/useSemanticElements: of the grid only a part is in the page; a table would claim the whole.
            // biome-ignore lint/a11y/useFocusableInteractive: its cells are the stops.
            <div
              key={id}
              className={id === selected ? "matrix-row selected" : "matrix-row"}
              role="row"
              aria-rowindex={row + 2}
              style={{ top: HEAD_HEIGHT + row * CELL }}
            >
              {/* biome-ignore lint/a11y/useSemanticElements: of the grid only a part is in the page; a table would claim the whole. */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: the tab index comes with the stop. */}
              <span
                className="matrix-name"
                role="rowheader"
                aria-colindex={1}
                aria-label={wordsOf(line)}
                {...stop(row, -1)}
              >
                <span className={`mark mark-${brief.class ? "class" : "Institution"}`} aria-hidden="true" />
                {label}
              </span>
              {shownColumns.map((column) => {
                const platform = columns[column];
                if (platform === undefined) return null;
                const cell = matrix.cellAt(id, platform.member.id);
                const kinds = cell?.links
                  .map(({ kind, grade }) => `${t(`link.${kind}`)}, ${t(`grade.${grade ?? "inferred"}`)}`)
                  .join("; ");
                return (
                  // biome-ignore lint/a11y/useSemanticElements: of the grid only a part is in the page; a table would claim the whole.
                  // biome-ignore lint/a11y/useFocusableInteractive: the tab index comes with the stop.
                  <span
                    key={platform.member.id}
                    className="matrix-cell"
                    role="gridcell"
                    aria-colindex={column + 2}
                    aria-label={`${label}, ${platform.member.label}: ${kinds ?? t("table.none")}`}
                    title={cell === undefined ? undefined : `${label} · ${platform.member.label}: ${kinds}`}
                    style={{ left: HEAD_WIDTH + column * CELL }}
                    data-grade={cell?.grade}
                    {...stop(row, column)}
                  >
                    {cell !== undefined && <span className={`cell cell-${cell.grade}`} />}
                  </span>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The least scrolling by which a cell comes out from under the heads and inside the frame. */
function scrolledTo(
  { row, column }: Place,
  scroll: { left: number; top: number },
  size: { width: number; height: number } | null,
) {
  const along = (place: number, from: number, room: number) => {
    if (place < 0) return from;
    return Math.max((place + 1) * CELL - room, Math.min(from, place * CELL));
  };
  return {
    left: along(column, scroll.left, (size?.width ?? 0) - HEAD_WIDTH),
    top: along(row, scroll.top, (size?.height ?? 0) - HEAD_HEIGHT),
  };
}
