/** How the model lies in the database: constraints, indexes, and the two queries that read it whole. */
import { LINK_KINDS, NODE_KINDS } from "../model/vocabulary.ts";

/** Carries what is said of a dataset as a whole, one node each; no kind of the model. */
export const DATASET_LABEL = "RicochetDataset";
/** One node that a load writes to before anything else, so that loads come one after the other. */
export const LOCK_LABEL = "RicochetLock";
/** Labels that start so are bookkeeping of ours, never somebody else's data. */
export const OWN_LABEL_PREFIX = "Ricochet";

const anyKind = NODE_KINDS.map((kind) => `n:${kind}`).join(" OR ");

/** One id, one node or link: unique per label and per relationship type. */
export const CONSTRAINTS: readonly string[] = [
  ...[...NODE_KINDS, DATASET_LABEL, LOCK_LABEL].map(
    (label) =>
      `CREATE CONSTRAINT ${constraintName(label)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...LINK_KINDS.map(
    (kind) =>
      `CREATE CONSTRAINT ${constraintName(kind)} IF NOT EXISTS FOR ()-[r:${kind}]-() REQUIRE r.id IS UNIQUE`,
  ),
];

/** What the full-text index covers; `otherNames` is a list, of which every entry is found. */
const NAME_PROPERTIES = ["nameFr", "nameEn", "acronym", "otherNames", "title"];

/** For analysts: `CALL db.index.fulltext.queryNodes("names", "prefecture")` finds « Préfecture ». */
export const INDEXES: readonly string[] = [
  `CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:${NODE_KINDS.join("|")})
   ON EACH [${NAME_PROPERTIES.map((property) => `n.${property}`).join(", ")}]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`,
];

/** Gives a row where the database has the index from before, which covers something else. */
export const FIND_OUTDATED_INDEX = {
  text: `SHOW FULLTEXT INDEXES YIELD name, properties
WHERE name = "names" AND properties <> $properties
RETURN name`,
  params: { properties: NAME_PROPERTIES },
};
export const DROP_OUTDATED_INDEX = "DROP INDEX names IF EXISTS";

export const READ_NODES = `MATCH (n) WHERE ${anyKind}
RETURN labels(n) AS labels, properties(n) AS properties, elementId(n) AS element`;

export const READ_LINKS = `MATCH (a)-[r:${LINK_KINDS.join("|")}]->(b)
RETURN type(r) AS kind, a.id AS from, b.id AS to, properties(r) AS properties,
  elementId(r) AS element, elementId(a) AS fromElement, elementId(b) AS toElement`;

/** Every dataset that was loaded, by its id. */
export const READ_DATASETS = `MATCH (d:${DATASET_LABEL}) RETURN properties(d) AS properties ORDER BY d.id`;

function constraintName(label: string): string {
  return `${label.toLowerCase()}_id_unique`;
}
