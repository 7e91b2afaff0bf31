/** How the model lies in the database: constraints, indexes, and the two queries that read it whole. */
import { LINK_KINDS, NODE_KINDS } from "../model/vocabulary.ts";

/** Carries what is said of the dataset as a whole; no kind of the model. */
export const DATASET_LABEL = "RicochetDataset";
/** Labels that start so are bookkeeping of ours, never somebody else's data. */
export const OWN_LABEL_PREFIX = "Ricochet";

const anyKind = NODE_KINDS.map((kind) => `n:${kind}`).join(" OR ");

/** One id, one node or link: unique per label and per relationship type. */
export const CONSTRAINTS: readonly string[] = [
  ...[...NODE_KINDS, DATASET_LABEL].map(
    (label) =>
      `CREATE CONSTRAINT ${constraintName(label)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...LINK_KINDS.map(
    (kind) =>
      `CREATE CONSTRAINT ${constraintName(kind)} IF NOT EXISTS FOR ()-[r:${kind}]-() REQUIRE r.id IS UNIQUE`,
  ),
];

/** For analysts: `CALL db.index.fulltext.queryNodes("names", "prefecture")` finds « Préfecture ». */
export const INDEXES: readonly string[] = [
  `CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:${NODE_KINDS.join("|")})
   ON EACH [n.nameFr, n.nameEn, n.acronym, n.title]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`,
];

export const READ_NODES = `MATCH (n) WHERE ${anyKind} RETURN labels(n) AS labels, properties(n) AS properties`;

export const READ_LINKS = `MATCH (a)-[r:${LINK_KINDS.join("|")}]->(b)
RETURN type(r) AS kind, a.id AS from, b.id AS to, properties(r) AS properties`;

export const READ_DATASET = `MATCH (d:${DATASET_LABEL} {id: "current"}) RETURN properties(d) AS properties`;

export const DELETE_ALL = `MATCH (n) WHERE ${anyKind} DETACH DELETE n`;

function constraintName(label: string): string {
  return `${label.toLowerCase()}_id_unique`;
}
