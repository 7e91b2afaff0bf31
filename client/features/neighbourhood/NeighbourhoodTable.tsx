/** The twin of the neighbourhood's picture: the same nodes and links, as rows, to be picked from. */
import { useTranslation } from "react-i18next";
import { presentNode } from "../../../graph/answers/nodes.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import type { Grade, LinkKind, NodeKind } from "../../../graph/model/vocabulary.ts";
import type { Neighbourhood } from "../../../graph/neighbourhood/neighbourhood.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { GradeTag } from "../../ui/GradeTag.tsx";
import { type Column, SortableTable } from "../../ui/SortableTable.tsx";
import { TableSheets } from "../../ui/TableSheets.tsx";
import { textColumn } from "../../ui/textColumn.ts";

interface NeighbourhoodTableProps {
  readonly graph: Graph;
  readonly shown: Neighbourhood;
  readonly picked: readonly string[];
  readonly language: Language;
  onPick(id: string, adds: boolean): void;
}

interface NodeRow {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly layer: string;
  readonly distance: number;
  readonly links: number;
}

interface LinkRow {
  readonly id: string;
  readonly from: string;
  readonly fromId: string;
  readonly kind: LinkKind;
  readonly to: string;
  readonly toId: string;
  readonly grade: Grade | null;
  readonly knownFrom: string | null;
}

const SHOWN_AT_FIRST = 200;

export function NeighbourhoodTable({ graph, shown, picked, language, onPick }: NeighbourhoodTableProps) {
  const { t } = useTranslation();
  const briefOf = (id: string) => {
    const node = graph.nodeById.get(id);
    return node === undefined ? null : presentNode(node);
  };
  const nameOf = (id: string) => briefOf(id)?.name[language] ?? id;
  const nodes = shown.nodes.map(({ id, distance }): NodeRow => {
    const brief = briefOf(id);
    return {
      id,
      name: nameOf(id),
      kind: brief?.kind ?? "Institution",
      layer: brief?.layer == null ? "" : t(`layer.${brief.layer}`),
      distance,
      links: shown.links.filter(({ from, to }) => from === id || to === id).length,
    };
  });
  const links = shown.links.map(
    ({ id, from, to, kind, grade, knownFrom }): LinkRow => ({
      id,
      from: nameOf(from),
      fromId: from,
      kind,
      to: nameOf(to),
      toId: to,
      grade,
      knownFrom,
    }),
  );
  const pick = (id: string, name: string) => (
    <button type="button" className="link-button" onClick={({ shiftKey }) => onPick(id, shiftKey)}>
      {name}
    </button>
  );
  const nodeColumns: readonly Column<NodeRow>[] = [
    { key: "name", heading: t("table.name"), show: (row) => pick(row.id, row.name), csv: (row) => row.name },
    textColumn("kind", t("table.kind"), (row) => t(`kindOf.${row.kind}`)),
    textColumn("layer", t("table.layer"), (row) => row.layer),
    number("distance", t("neighbourhood.distance")),
    number("links", t("table.links")),
  ];
  const linkColumns: readonly Column<LinkRow>[] = [
    {
      key: "from",
      heading: t("table.from"),
      show: (row) => pick(row.fromId, row.from),
      csv: (row) => row.from,
    },
    textColumn("kind", t("table.link"), (row) => t(`link.${row.kind}`)),
    {
      key: "to",
      heading: t("table.to"),
      show: (row) => pick(row.toId, row.to),
      csv: (row) => row.to,
      isProse: true,
    },
    {
      key: "grade",
      heading: t("table.grade"),
      show: (row) => (row.grade === null ? t("table.unknown") : <GradeTag grade={row.grade} />),
      csv: (row) => (row.grade === null ? null : t(`grade.${row.grade}`)),
    },
    {
      ...textColumn("knownFrom", t("table.known"), (row) =>
        row.knownFrom === null ? t("table.unknown") : formatDate(row.knownFrom, language),
      ),
      isDate: true,
    },
  ];
  return (
    <TableSheets
      sheets={[
        {
          title: t("neighbourhoodSheet.nodes"),
          count: nodes.length,
          table: (
            <SortableTable
              label={t("neighbourhoodSheet.nodes")}
              rows={nodes}
              columns={nodeColumns}
              language={language}
              fileName="ricochet-neighbourhood.csv"
              isSelected={({ id }) => picked.includes(id)}
              shownAtFirst={SHOWN_AT_FIRST}
            />
          ),
        },
        {
          title: t("neighbourhoodSheet.links"),
          count: links.length,
          table: (
            <SortableTable
              label={t("neighbourhoodSheet.links")}
              rows={links}
              columns={linkColumns}
              language={language}
              fileName="ricochet-neighbourhood-links.csv"
              shownAtFirst={SHOWN_AT_FIRST}
            />
          ),
        },
      ]}
    />
  );
}

function number(key: "distance" | "links", heading: string): Column<NodeRow> {
  return { key, heading, show: (row) => row[key], csv: (row) => row[key], isNumber: true };
}
