/** Who published the sources, and on what evidence the facts stand that rest on them. */
import { useTranslation } from "react-i18next";
import { GRADES, type Grade } from "../../../../graph/model/vocabulary.ts";
import type { SourcesResponse } from "../../../../graph/sources/contract.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { ViewControl } from "../../../state/useView.ts";
import type { Language } from "../../../state/view.ts";
import { type Column, SortableTable } from "../../../ui/SortableTable.tsx";

interface PublisherTableProps {
  readonly publishers: SourcesResponse["publishers"];
  readonly control: ViewControl;
  readonly language: Language;
}

type PublisherRow = { readonly id: string; readonly sources: number; readonly facts: number } & Readonly<
  Record<Grade, number>
>;

const SHOWN_AT_FIRST = 15;

export function PublisherTable({ publishers, control, language }: PublisherTableProps) {
  const { t } = useTranslation();
  const rows = publishers.map(
    ({ publisher, sources, facts, byGrade }): PublisherRow => ({
      id: publisher,
      sources,
      facts,
      documented: byGrade.documented ?? 0,
      reported: byGrade.reported ?? 0,
      claimed: byGrade.claimed ?? 0,
      inferred: byGrade.inferred ?? 0,
    }),
  );
  const counted = (key: "sources" | "facts" | Grade, heading: string): Column<PublisherRow> => ({
    key,
    heading,
    show: (row) => formatNumber(row[key], language),
    csv: (row) => row[key],
    isNumber: true,
  });
  return (
    <div className="table-scroll">
      <SortableTable
        label={t("sources.publishers")}
        rows={rows}
        columns={[
          {
            key: "id",
            heading: t("sources.publisher"),
            show: ({ id }) => (
              <button
                type="button"
                className="link-button"
                onClick={() => control.go((view) => ({ ...view, find: id, selected: null }))}
              >
                {id}
              </button>
            ),
            csv: ({ id }) => id,
          },
          counted("sources", t("kind.Source")),
          counted("facts", t("sources.facts")),
          ...GRADES.map((grade) => counted(grade, t(`grade.${grade}`))),
        ]}
        language={language}
        fileName="ricochet-publishers.csv"
        shownAtFirst={SHOWN_AT_FIRST}
      />
    </div>
  );
}
