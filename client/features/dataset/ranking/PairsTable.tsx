/** Pairs of platforms whose joint breach reaches most beyond what the worse of the two reaches alone. */
import { useTranslation } from "react-i18next";
import type { PairsResponse } from "../../../../graph/analytics/contract.ts";
import { plainScenario } from "../../../../graph/analytics/plainScenario.ts";
import { reachFigure } from "../../../../graph/cypher/reachFigure.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { shortName } from "../../../names.ts";
import { breach } from "../../../state/scenario.ts";
import type { ViewControl } from "../../../state/useView.ts";
import type { Language } from "../../../state/view.ts";
import { FigureButton } from "../../../ui/FigureButton.tsx";
import { type Column, SortableTable } from "../../../ui/SortableTable.tsx";
import { ViewLink } from "../../../ui/ViewLink.tsx";
import { Rank } from "./Rank.tsx";

interface PairsTableProps {
  readonly pairs: PairsResponse;
  readonly control: ViewControl;
  readonly language: Language;
  onOpen(figure: Figure): void;
}

interface PairRow {
  readonly id: string;
  readonly names: string;
  readonly rank: number;
  readonly first: number;
  readonly second: number;
  readonly joint: number;
  readonly beyond: number;
  readonly pair: PairsResponse["items"][number];
}

export function PairsTable({ pairs, control, language, onOpen }: PairsTableProps) {
  const { t } = useTranslation();
  const nameOf = (id: string) => {
    const node = pairs.nodes.find((each) => each.id === id);
    return node === undefined ? id : shortName(node, language);
  };
  const rows = pairs.items.map(
    (pair): PairRow => ({
      id: pair.platforms.join(" "),
      names: pair.platforms.map(nameOf).join(" + "),
      rank: pair.rank,
      first: pair.alone[0],
      second: pair.alone[1],
      joint: pair.joint,
      beyond: pair.beyond,
      pair,
    }),
  );
  const reached = (key: "first" | "second" | "joint", heading: string): Column<PairRow> => ({
    key,
    heading,
    show: (row) => (
      <FigureButton
        text={formatNumber(row[key], language)}
        spoken={`${row.names}: ${formatNumber(row[key], language)} · ${heading}`}
        onOpen={() =>
          onOpen(reachFigure(plainScenario(originsOf(row, key), pairs), "institutions", row[key]))
        }
      />
    ),
    csv: (row) => row[key],
    isNumber: true,
  });
  const columns: readonly Column<PairRow>[] = [
    {
      key: "names",
      heading: t("data.pair"),
      show: ({ names, pair }) => (
        <ViewLink to={breach(control.view, pair.platforms)} control={control}>
          {names}
        </ViewLink>
      ),
      csv: ({ names }) => names,
    },
    {
      key: "rank",
      heading: t("data.rank"),
      show: ({ pair }) => <Rank rank={pair.rank} tiedWith={pair.tiedWith} language={language} />,
      csv: ({ rank }) => rank,
      isNumber: true,
    },
    reached("first", t("data.firstAlone")),
    reached("second", t("data.secondAlone")),
    reached("joint", t("data.together")),
    {
      key: "beyond",
      heading: t("data.beyond"),
      show: ({ names, beyond }) => (
        <FigureButton
          text={formatNumber(beyond, language)}
          spoken={`${names}: ${formatNumber(beyond, language)} · ${t("data.beyond")}`}
          onOpen={() => onOpen({ value: beyond, cypher: null, parameters: {}, method: BEYOND })}
        />
      ),
      csv: ({ beyond }) => beyond,
      isNumber: true,
    },
  ];
  return (
    <div className="table-scroll">
      <SortableTable
        label={t("data.pairs")}
        rows={rows}
        columns={columns}
        language={language}
        fileName="ricochet-pairs.csv"
      />
    </div>
  );
}

function originsOf({ pair }: PairRow, key: "first" | "second" | "joint"): readonly string[] {
  const [first, second] = pair.platforms;
  return { first: [first], second: [second], joint: pair.platforms }[key];
}

const BEYOND = {
  fr: "Ce que les deux atteignent ensemble, moins ce qu’atteint la plus étendue des deux : deux chiffres de cette ligne, dont chacun a sa requête.",
  en: "What both reach together, less what the further-reaching of the two reaches alone: two numbers of this row, each with a query of its own.",
};
