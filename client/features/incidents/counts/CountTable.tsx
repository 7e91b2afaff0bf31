/** Numbers by row and period: small columns over each number, and each number opens. Arrow keys walk. */
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { When } from "../../../../graph/cypher/recordFigures.ts";
import type { CountRow } from "../../../../graph/incidents/counts.ts";
import type { Period } from "../../../../graph/incidents/periods.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { PeriodHeadings, periodName } from "./PeriodHeadings.tsx";

/** Height of the highest column, in pixels. */
const HIGHEST = 26;

export interface CountTableProps {
  readonly label: string;
  readonly rowHeading: string;
  readonly rows: readonly CountRow[];
  readonly periods: readonly Period[];
  readonly beginning: string;
  /** The last day of which anything is known. */
  readonly knownUntil: string | null;
  readonly nameOf: (id: string) => string;
  /** What stands below the name. */
  readonly noteOf?: (id: string) => string | null;
  readonly language: Language;
  readonly figureOf: (row: CountRow, when: When, value: number) => Figure;
  onFigure(figure: Figure): void;
}

export function CountTable(props: CountTableProps) {
  const {
    label,
    rowHeading,
    rows,
    periods,
    beginning,
    knownUntil,
    nameOf,
    noteOf,
    language,
    figureOf,
    onFigure,
  } = props;
  const { t } = useTranslation();
  const [stop, setStop] = useState<string | null>(null);
  const largest = Math.max(1, ...rows.flatMap(({ byPeriod }) => byPeriod));
  const first = rows[0] === undefined ? null : `${rows[0].id} total`;
  const cell = (row: CountRow, key: string, when: When, value: number, period: string) => {
    const place = `${row.id} ${key}`;
    if (value === 0) return null;
    return (
      <button
        type="button"
        className="figure count"
        data-figure=""
        // One stop for the whole table; arrow keys walk inside it.
        tabIndex={place === (stop ?? first) ? 0 : -1}
        aria-label={t("counts.cell", { row: nameOf(row.id), period, figure: value })}
        onFocus={() => setStop(place)}
        onClick={() => onFigure(figureOf(row, when, value))}
      >
        {formatNumber(value, language)}
      </button>
    );
  };
  const elsewhere = rows.reduce((sum, row) => sum + row.elsewhere, 0);
  return (
    <>
      <div className="table-scroll">
        <table
          className={`counts counts-of-${periods[0]?.months.length}`}
          aria-label={label}
          onKeyDown={walkCells}
        >
          <PeriodHeadings
            periods={periods}
            rowHeading={rowHeading}
            beginning={beginning}
            language={language}
          />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-id={row.id}>
                <th scope="row">
                  {nameOf(row.id)}
                  <Note text={noteOf?.(row.id) ?? null} />
                </th>
                <td className="number">{cell(row, "total", null, row.total, t("counts.total"))}</td>
                <td className="number">
                  {cell(
                    row,
                    "earlier",
                    { beforeYear: beginning },
                    row.earlier,
                    t("counts.earlier", { year: beginning }),
                  )}
                </td>
                {periods.map((period, at) => {
                  const value = row.byPeriod[at] ?? 0;
                  return (
                    <td key={period.id} className={periodClass(period, knownUntil)}>
                      {value > 0 && (
                        <span
                          className="count-column"
                          style={{ height: Math.max(2, (value / largest) * HIGHEST) }}
                        />
                      )}
                      {cell(row, period.id, { period }, value, periodName(period, language, t))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {elsewhere > 0 && <p className="quiet">{t("counts.elsewhere", { count: elsewhere })}</p>}
    </>
  );
}

function Note({ text }: { readonly text: string | null }) {
  return text === null ? null : (
    <div className="count-note" title={text}>
      {text}
    </div>
  );
}

/** What comes after the last known day is hatched: not known is not none. */
function periodClass({ months }: Period, knownUntil: string | null): string {
  const last = knownUntil?.slice(0, 7) ?? "";
  if ((months[0] ?? "") > last) return "count-cell count-unknown";
  return (months.at(-1) ?? "") > last || months.includes(last) ? "count-cell count-partly" : "count-cell";
}

/** To the next number in that direction, over cells that hold none. */
function walkCells(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
  const cell = (event.target as Element).closest("td");
  const row = cell?.parentElement;
  if (step === undefined || !(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement))
    return;
  event.preventDefault();
  const [down = 0, right = 0] = step;
  const rows = [...event.currentTarget.tBodies[0]!.rows];
  let [y, x] = [rows.indexOf(row) + down, cell.cellIndex + right];
  while (rows[y]?.cells[x] !== undefined) {
    const button = rows[y]!.cells[x]!.querySelector("button");
    if (button !== null) {
      button.focus();
      return;
    }
    [y, x] = [y + down, x + right];
  }
}
