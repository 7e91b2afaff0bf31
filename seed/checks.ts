/** What no row can show by itself: ids used twice, ends and sources that do not exist, facts without evidence. */
import type { DataProblem } from "../graph/errors.ts";
import type { GraphLink, GraphNode } from "../graph/model/schema.ts";
import { ID_PREFIX, type LinkKind, NODE_KINDS, type NodeKind } from "../graph/model/vocabulary.ts";
import type { Row } from "./rows.ts";

type AnyRow = Row<GraphNode> | Row<GraphLink>;

export interface DatasetRows {
  readonly nodes: readonly Row<GraphNode>[];
  readonly links: readonly Row<GraphLink>[];
  /** Kinds whose file could not be read: nobody can say which of their ids exist. */
  readonly unread: readonly (NodeKind | LinkKind)[];
}

/** Our own words (categories, weaknesses), documents themselves, and who said or cited what, state no fact. */
const NEEDS_NO_EVIDENCE: ReadonlySet<NodeKind | LinkKind> = new Set([
  "DataCategory",
  "Weakness",
  "Source",
  "HAS_CLAIM",
  "CITES",
]);

/** Whether an id may be named. */
type Known = (id: string) => boolean;

export function checkDataset({ nodes, links, unread }: DatasetRows): DataProblem[] {
  // Refused rows count as there: one mistake should not make every row that names it look wrong.
  const ids = new Set(nodes.map(({ raw }) => raw.id));
  const unreadPrefixes = NODE_KINDS.filter((kind) => unread.includes(kind)).map(
    (kind) => `${ID_PREFIX[kind]}:`,
  );
  const known = (id: string) => ids.has(id) || unreadPrefixes.some((prefix) => id.startsWith(prefix));
  return [
    ...repeatedIds(nodes),
    ...repeatedIds(links),
    ...links.flatMap((row) => unknownIds(row, ["from", "to", "learntFrom"], known)),
    ...nodes.flatMap((row) => unknownIds(row, ["about"], known)),
    ...links.flatMap((row) => unknownCategories(row, known)),
    ...[...nodes, ...links].flatMap((row) => unknownSources(row, known)),
    ...[...nodes, ...links].flatMap(missingEvidence),
    ...partOfCycles(links),
  ];
}

function repeatedIds(rows: readonly AnyRow[]): DataProblem[] {
  const firstRow = new Map<unknown, AnyRow>();
  return rows.flatMap((row) => {
    const { id } = row.raw;
    const first = firstRow.get(id);
    if (first === undefined) firstRow.set(id, row);
    if (first === undefined || typeof id !== "string") return [];
    return [
      {
        place: row.placeOf("id"),
        problem: `"${id}" is already the id of ${first.placeOf()}.`,
        cure: "Give each row its own id, or remove one of the two.",
      },
    ];
  });
}

function unknownIds({ raw, placeOf }: AnyRow, fields: readonly string[], known: Known) {
  return fields
    .filter((field) => isText(raw[field]) && !known(raw[field]))
    .map((field) => ({
      place: placeOf(field),
      problem: `there is no "${raw[field]}".`,
      cure: "Correct the id, or add the row it means.",
    }));
}

function unknownCategories({ raw, placeOf }: AnyRow, known: Known): DataProblem[] {
  return listOf(raw.categories).flatMap((slug, index) =>
    known(`${ID_PREFIX.DataCategory}:${slug}`)
      ? []
      : [
          {
            place: placeOf("categories", index),
            problem: `there is no data category "${slug}".`,
            cure: "Correct it, or add the category to data-categories.",
          },
        ],
  );
}

function unknownSources({ raw, placeOf }: AnyRow, known: Known): DataProblem[] {
  return listOf(raw.sources).flatMap((source, index) =>
    !isText(source) || known(source)
      ? []
      : [
          {
            place: placeOf("sources", index),
            problem: `there is no source "${source}".`,
            cure: "Correct the id, or add the document to sources.",
          },
        ],
  );
}

function missingEvidence({ value, placeOf }: AnyRow): DataProblem[] {
  if (value === null || NEEDS_NO_EVIDENCE.has(value.kind) || value.kind === "Source") return [];
  const cure = "Every fact says how well it is evidenced, and by what.";
  return [
    ...(value.grade === null ? [{ place: placeOf("grade"), problem: "the grade is missing.", cure }] : []),
    ...(value.sources.length === 0
      ? [{ place: placeOf("sources"), problem: "no source is given.", cure }]
      : []),
  ];
}

/** A body cannot be part of itself, however long the way round. */
function partOfCycles(links: readonly Row<GraphLink>[]): DataProblem[] {
  const rows = links.filter(({ value }) => value?.kind === "PART_OF");
  const parents = new Map<string, string[]>();
  for (const { value } of rows) {
    if (value !== null) parents.set(value.from, [...(parents.get(value.from) ?? []), value.to]);
  }
  const reaches = (from: string, target: string): boolean => {
    const seen = new Set<string>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === target) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(parents.get(id) ?? []));
    }
    return false;
  };
  return rows.flatMap(({ value, placeOf }) =>
    value !== null && reaches(value.to, value.from)
      ? [
          {
            place: placeOf("to"),
            problem: `"${value.from}" would be part of itself.`,
            cure: "Remove one of the PART_OF links of this circle.",
          },
        ]
      : [],
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
