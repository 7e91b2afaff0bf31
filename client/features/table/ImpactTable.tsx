/** The twin of the impact picture: reached nodes, and the links that conduct. */
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Difference } from "../../state/difference.ts";
import type { Target } from "../../state/interventions.ts";
import type { Language } from "../../state/view.ts";
import { GradeTag } from "../../ui/GradeTag.tsx";
import { type Column, SortableTable } from "../../ui/SortableTable.tsx";
import { TableSheets } from "../../ui/TableSheets.tsx";
import { TargetButton } from "../../ui/TargetButton.tsx";
import { textColumn } from "../../ui/textColumn.ts";
import { type LinkRow, linkRows, type NodeRow, naming, nodeRows } from "./rows.ts";

interface ImpactTableProps {
  readonly impact: ImpactResponse;
  readonly wave: number;
  readonly language: Language;
  readonly selected: string | null;
  /** What interventions change, where some are supposed. */
  readonly difference: Difference | null;
  onSelect(id: string): void;
  /** What could be done about a row was asked for, at a place in the window. */
  onTarget(target: Target, at: { readonly x: number; readonly y: number }): void;
}

/** Drawn again only when its rows change: it is the longest part of the page. */
export const ImpactTable = memo(function ImpactTable(props: ImpactTableProps) {
  const { impact, difference, wave, language, selected, onSelect, onTarget } = props;
  const { t } = useTranslation();
  const nodes = nodeRows(impact, difference, wave, language);
  const links = linkRows(impact, difference, wave, language);
  const yesNo = (value: boolean | null) =>
    value === null ? t("table.unknown") : value ? t("table.yes") : t("table.no");
  const dataOf = (categories: readonly string[] | null, unknown: boolean) =>
    [...(categories ?? []), ...(unknown || categories === null ? [t("table.unknownData")] : [])].join(", ") ||
    t("table.none");
  const select = (id: string, name: string) => (
    <button type="button" className="link-button" onClick={() => onSelect(id)}>
      {name}
    </button>
  );
  const menu = (target: Target, name: string) => (
    <TargetButton label={t("whatIf.menuFor", { name })} onOpen={(at) => onTarget(target, at)} />
  );

  const { categoryName } = naming(impact, language);
  const changeColumn = textColumn<NodeRow>("change", t("whatIf.column"), (row) => {
    const lost = difference?.changed.get(row.id)?.lostCategories ?? [];
    return row.change === "eased"
      ? t("whatIf.without", { data: lost.map(categoryName).join(", ") })
      : t(`whatIf.${row.change}`);
  });
  const nodeColumns: readonly Column<NodeRow>[] = [
    {
      key: "name",
      heading: t("table.name"),
      show: (row) => (
        <>
          {select(row.id, row.name)} {menu({ kind: "node", id: row.id }, row.name)}
        </>
      ),
      csv: (row) => row.name,
    },
    ...(difference === null ? [] : [changeColumn]),
    textColumn("kind", t("table.kind"), (row) => t(`kindOne.${row.kind}`)),
    textColumn("layer", t("table.layer"), (row) => (row.layer === null ? "" : t(`layer.${row.layer}`))),
    {
      key: "wave",
      heading: t("table.wave"),
      show: (row) => (row.isOrigin ? t("table.origin") : row.wave),
      csv: (row) => row.wave,
    },
    {
      key: "grade",
      heading: t("table.grade"),
      show: (row) => <GradeTag grade={row.grade} />,
      csv: (row) => t(`grade.${row.grade}`),
    },
    textColumn("state", t("table.state"), (row) => t(`state.${row.state}`)),
    textColumn("mandatory", t("table.optOut"), (row) => yesNo(row.mandatory)),
    proseColumn("categories", t("table.data"), (row) =>
      impact.scenario.effect === "outage" ? "" : dataOf(row.categories, row.unknownCategories),
    ),
    proseColumn("via", t("table.via"), (row) => row.via.join(", ")),
  ];
  const linkColumns: readonly Column<LinkRow>[] = [
    {
      key: "from",
      heading: t("table.from"),
      show: (row) => (
        <>
          {select(row.fromId, row.from)} {menu({ kind: "links", ids: [row.id] }, `${row.from} – ${row.to}`)}
        </>
      ),
      csv: (row) => row.from,
    },
    textColumn("kind", t("table.link"), (row) => t(`link.${row.kind as "USES" | "FEEDS" | "DEPENDS_ON"}`)),
    {
      key: "to",
      heading: t("table.to"),
      show: (row) => select(row.toId, row.to),
      csv: (row) => row.to,
      isProse: true,
    },
    {
      key: "grade",
      heading: t("table.grade"),
      show: (row) => (row.grade === null ? t("table.unknown") : <GradeTag grade={row.grade} />),
      csv: (row) => (row.grade === null ? null : t(`grade.${row.grade}`)),
    },
    proseColumn("categories", t("table.data"), (row) =>
      row.kind === "DEPENDS_ON" ? "" : dataOf(row.categories, false),
    ),
    {
      ...textColumn("knownFrom", t("table.known"), (row) =>
        row.knownFrom === null ? t("table.unknown") : formatDate(row.knownFrom, language),
      ),
      isDate: true,
    },
    ...(difference === null
      ? []
      : [
          textColumn<LinkRow>("conducts", t("whatIf.column"), (row) =>
            t(row.conducts ? "whatIf.same" : "whatIf.cutOff"),
          ),
        ]),
  ];

  return (
    <TableSheets
      sheets={[
        {
          title: t("table.nodes"),
          count: nodes.length,
          table: (
            <SortableTable
              label={t("table.nodes")}
              rows={nodes}
              columns={nodeColumns}
              language={language}
              fileName="ricochet-reached.csv"
              isSelected={({ id }) => id === selected}
            />
          ),
        },
        {
          title: t("table.links"),
          count: links.length,
          table: (
            <SortableTable
              label={t("table.links")}
              rows={links}
              columns={linkColumns}
              language={language}
              fileName="ricochet-links.csv"
            />
          ),
        },
      ]}
    />
  );
});

function proseColumn<T>(key: keyof T & string, heading: string, say: (row: T) => string): Column<T> {
  return { ...textColumn(key, heading, say), isProse: true };
}
