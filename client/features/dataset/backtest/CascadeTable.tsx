/** Every recorded cascade: its victims, those that would have been named, and what nobody (yet) disclosed. */
import { useTranslation } from "react-i18next";
import type { BacktestResponse } from "../../../../graph/analytics/backtest/contract.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatDate, formatNumber } from "../../../i18n/format.ts";
import type { ViewControl } from "../../../state/useView.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import { type Column, SortableTable } from "../../../ui/SortableTable.tsx";
import { cascadeVictimsFigure, HITS, NOT_YET, predictedFigure } from "./backtestFigures.ts";
import { CascadeDetail } from "./CascadeDetail.tsx";

interface CascadeTableProps {
  readonly test: BacktestResponse;
  readonly control: ViewControl;
  readonly language: Language;
  onOpen(figure: Figure): void;
}

type Counted = "victims" | "named" | "notYetDisclosed";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly day: string | null;
  readonly victims: number;
  /** `null`: nothing could be predicted. */
  readonly named: number | null;
  readonly notYetDisclosed: number;
  readonly doubt: BacktestResponse["rows"][number]["doubt"];
}

export function CascadeTable({ test, control, language, onOpen }: CascadeTableProps) {
  const { t } = useTranslation();
  const names = new Map(test.nodes.map(({ id, name }) => [id, name[language]]));
  const rows = test.rows.map(
    ({ incident, day, doubt, victims, scores, notYetDisclosed }): Row => ({
      id: incident,
      name: names.get(incident) ?? incident,
      day,
      victims: victims.length,
      named: scores?.main.hits ?? null,
      notYetDisclosed: notYetDisclosed.length,
      doubt,
    }),
  );
  const figureOf = (key: Counted, { id }: Row, value: number): Figure => {
    if (key === "victims") return cascadeVictimsFigure(test, id, value);
    return predictedFigure(value, key === "named" ? HITS : NOT_YET);
  };
  const counted = (key: Counted, heading: string): Column<Row> => ({
    key,
    heading,
    show: (row) => {
      const value = row[key];
      return value === null ? (
        t("table.unknown")
      ) : (
        <FigureButton
          text={formatNumber(value, language)}
          spoken={`${row.name}: ${formatNumber(value, language)} · ${heading}`}
          onOpen={() => onOpen(figureOf(key, row, value))}
        />
      );
    },
    csv: (row) => row[key],
    isNumber: true,
  });
  const verdict = ({ doubt }: Row) => t(`backtestDoubt.${doubt ?? "none"}`);
  const columns: readonly Column<Row>[] = [
    {
      key: "name",
      heading: t("backtest.cascade"),
      show: ({ id, name }) => (
        <button
          type="button"
          className="link-button"
          aria-expanded={control.view.selected === id}
          onClick={() =>
            control.go((view) => ({ ...view, selected: view.selected === id ? null : id }), { replace: true })
          }
        >
          {name}
        </button>
      ),
      csv: ({ name }) => name,
    },
    {
      key: "day",
      heading: t("backtest.day"),
      show: ({ day }) => (day === null ? t("table.unknown") : formatDate(day, language)),
      csv: ({ day }) => day,
      isDate: true,
    },
    counted("victims", t("backtest.victims")),
    counted("named", t("backtest.named")),
    counted("notYetDisclosed", t("backtest.notYet")),
    { key: "doubt", heading: t("backtest.verdict"), show: verdict, csv: verdict, isProse: true },
  ];
  return (
    <div className="table-scroll">
      <SortableTable
        label={t("backtest.cascades")}
        rows={rows}
        columns={columns}
        language={language}
        fileName="ricochet-back-test.csv"
        isSelected={({ id }) => id === control.view.selected}
        detail={({ id }) => {
          const row = test.rows.find(({ incident }) => incident === id);
          return row && <CascadeDetail row={row} nodes={test.nodes} control={control} language={language} />;
        }}
      />
    </div>
  );
}
