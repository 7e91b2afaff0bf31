/** The sources as rows: who published what, how many facts rest on it, and how many on it alone. */
import { useTranslation } from "react-i18next";
import { restingAloneFigure, restingFigure } from "../../../../graph/cypher/sourceFigures.ts";
import type { Figure } from "../../../../graph/responses.ts";
import type { SourcesResponse } from "../../../../graph/sources/contract.ts";
import { SOURCE_TYPE_TERMS } from "../../../../graph/terms/evidence.ts";
import { formatDate, formatNumber } from "../../../i18n/format.ts";
import type { ViewControl } from "../../../state/useView.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import { type Column, SortableTable } from "../../../ui/SortableTable.tsx";
import { SourceFacts } from "./SourceFacts.tsx";

interface SourceTableProps {
  readonly items: SourcesResponse["items"];
  readonly control: ViewControl;
  readonly language: Language;
  onOpen(figure: Figure): void;
}

interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly type: string;
  readonly date: string | null;
  readonly facts: number;
  readonly alone: number;
  readonly url: string | null;
}

const SHOWN_AT_FIRST = 25;

export function SourceTable({ items, control, language, onOpen }: SourceTableProps) {
  const { t } = useTranslation();
  const rows = items.map(
    ({ source: { id, title, publisher, type, date, url }, facts, alone }): SourceRow => ({
      id,
      title,
      publisher,
      type: SOURCE_TYPE_TERMS[type].name[language],
      date,
      facts,
      alone,
      url,
    }),
  );
  const toggle = (id: string) =>
    control.go((view) => ({ ...view, selected: view.selected === id ? null : id }), { replace: true });
  const counted = (key: "facts" | "alone", heading: string): Column<SourceRow> => ({
    key,
    heading,
    show: ({ id, title, [key]: value }) => (
      <FigureButton
        text={formatNumber(value, language)}
        spoken={`${title}: ${formatNumber(value, language)} · ${heading}`}
        onOpen={() => onOpen(key === "facts" ? restingFigure(id, value) : restingAloneFigure(id, value))}
      />
    ),
    csv: (row) => row[key],
    isNumber: true,
  });
  const columns: readonly Column<SourceRow>[] = [
    {
      key: "title",
      heading: t("sources.source"),
      show: ({ id, title }) => (
        <button
          type="button"
          className="link-button"
          aria-expanded={control.view.selected === id}
          onClick={() => toggle(id)}
        >
          {title}
        </button>
      ),
      csv: ({ title }) => title,
    },
    text("publisher", t("sources.publisher")),
    text("type", t("table.kind")),
    {
      key: "date",
      heading: t("sources.date"),
      show: ({ date }) => (date === null ? t("table.unknown") : formatDate(date, language)),
      csv: ({ date }) => date,
      isDate: true,
    },
    counted("facts", t("sources.facts")),
    counted("alone", t("sources.alone")),
  ];
  return (
    <div className="table-scroll">
      <SortableTable
        label={t("sources.source")}
        rows={rows}
        columns={columns}
        csvOnly={[{ heading: t("table.address"), csv: ({ url }) => url }]}
        language={language}
        fileName="ricochet-sources.csv"
        shownAtFirst={SHOWN_AT_FIRST}
        isSelected={({ id }) => id === control.view.selected}
        detail={({ id }) => <SourceFacts id={id} control={control} language={language} />}
      />
    </div>
  );
}

function text(key: "publisher" | "type", heading: string): Column<SourceRow> {
  return { key, heading, show: (row) => row[key], csv: (row) => row[key] };
}
