/** What the data is and what it lacks: counts by kind and grade, how much of each field is known, the sheet. */

import { presentNode } from "../../graph/answers/nodes.ts";
import { joinSheets } from "../../graph/model/datasetMeta.ts";
import type { GraphLink, GraphNode } from "../../graph/model/schema.ts";
import { DEPENDENCY_MODES, GRADES, LAYERS, LINK_KINDS, NODE_KINDS } from "../../graph/model/vocabulary.ts";
import type { DatasetResponse } from "../../graph/responses.ts";
import type { LoadedGraph } from "../neo4j/graphStore.ts";

const REFUSALS_SHOWN = 100;

/** Fields whose absence changes what the graph can answer. */
const COMPLETENESS = [
  "Institution.type",
  "Institution.mandatory",
  "Platform.type",
  "Platform.mandatory",
  "Platform.peopleCovered",
  "DataCategory.sensitivity",
  "DataCategory.shelfLife",
  "Incident.occurredFrom",
  "Incident.disclosed",
  "USES.categories",
  "USES.validFrom",
  "USES.knownFrom",
  "FEEDS.categories",
  "FEEDS.validFrom",
  "FEEDS.knownFrom",
  "DEPENDS_ON.mode",
  "DEPENDS_ON.criticality",
  "DEPENDS_ON.validFrom",
  "DEPENDS_ON.knownFrom",
  "AFFECTED.disclosed",
  "Source.url",
  "Source.date",
] as const;

export function presentDataset({ graph, sheets, version, refused }: LoadedGraph): DatasetResponse {
  const { nodes, links } = graph;
  const meta = joinSheets(sheets);
  const gradeOf = (each: GraphNode | GraphLink) => (each.kind === "Source" ? null : each.grade);
  const modeOf = (link: GraphLink) => (link.kind === "DEPENDS_ON" ? (link.mode ?? "unknown") : null);
  return {
    version,
    datasets: presentSheets(sheets),
    title: meta?.title ?? null,
    description: meta?.description ?? null,
    gathered: meta?.gathered ?? null,
    counts: {
      nodes: countBy(nodes, NODE_KINDS, ({ kind }) => kind),
      links: countBy(links, LINK_KINDS, ({ kind }) => kind),
      grades: countBy([...nodes, ...links], GRADES, gradeOf),
      modes: countBy(links, [...DEPENDENCY_MODES, "unknown"], modeOf),
      layers: countLayers(nodes),
    },
    completeness: COMPLETENESS.map((field) => {
      const [kind, name = ""] = field.split(".");
      const rows = [...nodes, ...links].filter((row) => row.kind === kind);
      return { field, known: rows.filter((row) => isKnown(row, name)).length, total: rows.length };
    }),
    gaps: meta?.gaps ?? [],
    coverage: meta?.coverage ?? [],
    licences: meta?.licences ?? [],
    credits: meta?.credits ?? [],
    refused: {
      total: refused.length,
      first: refused.slice(0, REFUSALS_SHOWN).map(({ place, problem }) => ({ place, problem })),
    },
  };
}

export function presentSheets(sheets: LoadedGraph["sheets"]): DatasetResponse["datasets"] {
  return sheets.map(({ id, title }) => ({ id, title }));
}

function countLayers(nodes: readonly GraphNode[]): DatasetResponse["counts"]["layers"] {
  const institutions = nodes.filter((node) => node.kind === "Institution").map(presentNode);
  return LAYERS.map((layer) => {
    const here = institutions.filter((institution) => institution.layer === layer);
    const classes = here.filter((institution) => institution.class).length;
    return { layer, bodies: here.length - classes, classes };
  });
}

function isKnown(row: GraphNode | GraphLink, field: string): boolean {
  const value = (row as Record<string, unknown>)[field];
  return value !== null && value !== undefined;
}

function countBy<T, K extends string>(
  items: readonly T[],
  keys: readonly K[],
  keyOf: (item: T) => string | null,
): Record<K, number> {
  return Object.fromEntries(
    keys.map((key) => [key, items.filter((item) => keyOf(item) === key).length]),
  ) as Record<K, number>;
}
