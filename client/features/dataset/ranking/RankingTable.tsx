/** Every platform by what its breach reaches, ties told; each number opens. */
import { useTranslation } from "react-i18next";
import type { RankingResponse } from "../../../../graph/analytics/contract.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { breach } from "../../../state/scenario.ts";
import type { ViewControl } from "../../../state/useView.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import { type Column, SortableTable } from "../../../ui/SortableTable.tsx";
import { ViewLink } from "../../../ui/ViewLink.tsx";
import { Rank } from "./Rank.tsx";
import { type ReachCount, rowFigure } from "./rankingSentence.ts";

interface RankingTableProps {
  readonly ranking: RankingResponse;
  readonly control: ViewControl;
  readonly language: Language;
  onOpen(figure: Figure): void;
}

interface RankingRow {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly institutions: number;
  readonly mandatoryInstitutions: number;
  readonly classes: number;
  readonly layers: number;
  readonly item: RankingResponse["items"][number];
}

const SHOWN_AT_FIRST = 25;

export function RankingTable({ ranking, control, language, onOpen }: RankingTableProps) {
  const { t } = useTranslation();
  const rows = ranking.items.map(
    (item): RankingRow => ({
      id: item.node.id,
      name: item.node.name[language],
      rank: item.rank,
      institutions: item.institutions,
      mandatoryInstitutions: item.mandatoryInstitutions,
      classes: item.classes,
      layers: Object.values(item.byLayer).filter((count) => count > 0).length,
      item,
    }),
  );
  const counted = (key: ReachCount, heading: string): Column<RankingRow> => ({
    key,
    heading,
    show: ({ name, item }) => (
      <FigureButton
        text={formatNumber(item[key], language)}
        spoken={`${name}: ${formatNumber(item[key], language)} · ${heading}`}
        onOpen={() => onOpen(rowFigure(item, ranking, key))}
      />
    ),
    csv: (row) => row[key],
    isNumber: true,
  });
  const columns: readonly Column<RankingRow>[] = [
    {
      key: "name",
      heading: t("kind.Platform"),
      show: ({ id, name }) => (
        <ViewLink to={breach(control.view, [id])} control={control}>
          {name}
        </ViewLink>
      ),
      csv: ({ name }) => name,
    },
    {
      key: "rank",
      heading: t("data.rank"),
      show: ({ item }) => <Rank rank={item.rank} tiedWith={item.tiedWith} language={language} />,
      csv: ({ rank }) => rank,
      isNumber: true,
    },
    counted("institutions", t("kind.Institution")),
    counted("mandatoryInstitutions", t("table.optOut")),
    counted("classes", t("data.classes")),
    {
      key: "layers",
      heading: t("data.layersReached"),
      show: ({ layers }) => formatNumber(layers, language),
      csv: ({ layers }) => layers,
      isNumber: true,
    },
  ];
  return (
    <div className="table-scroll">
      <SortableTable
        label={t("data.platformsByReach")}
        rows={rows}
        columns={columns}
        language={language}
        fileName="ricochet-ranking.csv"
        shownAtFirst={SHOWN_AT_FIRST}
      />
    </div>
  );
}
