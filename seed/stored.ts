/** What the database holds already: ours and unchanged, ours and different, or somebody else's. */
import type { ManagedTransaction, Transaction } from "neo4j-driver";
import {
  DATASET_LABEL,
  OWN_LABEL_PREFIX,
  READ_DATASET,
  READ_LINKS,
  READ_NODES,
} from "../graph/cypher/storage.ts";
import {
  parseStoredLink,
  parseStoredNode,
  type StoredLinkRecord,
  type StoredNodeRecord,
} from "../graph/cypher/storedRows.ts";
import { isRecord } from "../graph/model/parse.ts";
import { NODE_KINDS } from "../graph/model/vocabulary.ts";
import { contentVersion } from "./version.ts";

export type Queries = Pick<Transaction | ManagedTransaction, "run">;

/** The database holds nodes or links that no dataset of ours put there, so nothing is replaced. */
export class ForeignDataError extends Error {
  override readonly name = "ForeignDataError";
  constructor(
    readonly count: number,
    readonly labels: readonly string[],
  ) {
    super(
      `The database holds ${count} nodes or links that are not Ricochet's (${labels.join(", ")}), so nothing was written. Name an empty database in NEO4J_DATABASE or NEO4J_URI, or remove them.`,
    );
  }
}

export interface StoredDataset {
  readonly version: string;
  readonly metaChecksum: string;
}

/** What the database says of the dataset loaded into it; `null` when none was. */
export async function readStoredDataset(queries: Queries): Promise<StoredDataset | null> {
  const { records } = await queries.run(READ_DATASET);
  const properties: unknown = records[0]?.get("properties");
  if (!isRecord(properties)) return null;
  return { version: String(properties.version), metaChecksum: String(properties.metaChecksum) };
}

/** @throws ForeignDataError */
export async function refuseForeignData(queries: Queries): Promise<void> {
  const isOurs = (await readStoredDataset(queries)) !== null;
  const ourLabels = isOurs ? NODE_KINDS : [];
  const foreignNodes = await queries.run(
    `MATCH (n)
     WHERE NOT any(label IN labels(n) WHERE label IN $ourLabels OR label STARTS WITH $prefix)
     RETURN count(n) AS count, collect(DISTINCT head(labels(n)))[..5] AS labels`,
    { ourLabels, prefix: OWN_LABEL_PREFIX },
  );
  const count = Number(foreignNodes.records[0]?.get("count"));
  const labels: unknown[] = foreignNodes.records[0]?.get("labels") ?? [];
  if (count > 0) throw new ForeignDataError(count, labels.length > 0 ? labels.map(String) : ["no label"]);
}

/**
 * The version of the rows as the database holds them at this moment, whoever wrote them.
 * `null` when one of them does not fit the model.
 */
export async function readStoredVersion(queries: Queries): Promise<string | null> {
  const nodes = (await queries.run<StoredNodeRecord>(READ_NODES)).records.map(
    (record) => parseStoredNode(record.toObject()).value,
  );
  const links = (await queries.run<StoredLinkRecord>(READ_LINKS)).records.map(
    (record) => parseStoredLink(record.toObject()).value,
  );
  const isWhole = <T>(rows: readonly (T | undefined)[]): rows is readonly T[] => !rows.includes(undefined);
  return isWhole(nodes) && isWhole(links) ? contentVersion({ nodes, links }) : null;
}

/** Writing to this one node first makes two loads at once come one after the other. */
export const LOCK_DATASET = `MERGE (d:${DATASET_LABEL} {id: "current"}) SET d.isLoading = true`;

/** Replaces all properties, and so the mark of the lock. */
export const WRITE_DATASET = `MERGE (d:${DATASET_LABEL} {id: "current"})
SET d = $properties, d.id = "current", d.loadedAt = datetime()`;
