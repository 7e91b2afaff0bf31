/** The whole graph out of the database, as the model has it; what does not fit is left out and said. */
import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import { plainValue } from "../../graph/cypher/plainValue.ts";
import { READ_DATASETS, READ_LINKS, READ_NODES } from "../../graph/cypher/storage.ts";
import {
  datasetsOf,
  parseStoredLink,
  parseStoredNode,
  type StoredLinkRecord,
  type StoredNodeRecord,
} from "../../graph/cypher/storedRows.ts";
import type { DataProblem } from "../../graph/errors.ts";
import { type DatasetMeta, datasetMetaSchema } from "../../graph/model/datasetMeta.ts";
import { type GraphData, isRecord } from "../../graph/model/parse.ts";
import type { GraphLink, GraphNode } from "../../graph/model/schema.ts";

const READ_TIMEOUT_MS = 60_000;
/** Loads are rare: to meet one twice in a row is already strange. */
const MOST_ATTEMPTS = 5;

export interface StoredGraph {
  readonly data: GraphData;
  /** The data sheets of what was loaded; none where somebody filled the database without a dataset folder. */
  readonly sheets: readonly DatasetMeta[];
  /** Ids of the datasets that have a row; none for what somebody wrote by hand beside several datasets. */
  ownersOf(id: string): readonly string[];
  /** Rows that people wrote and that do not fit the model, with the reasons. */
  readonly refused: readonly DataProblem[];
}

export async function readGraph(driver: Driver, database: string | null): Promise<StoredGraph> {
  const session = driver.session({
    ...(database === null ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    return await session.executeRead(readUnmixed, { timeout: READ_TIMEOUT_MS });
  } finally {
    await session.close();
  }
}

/**
 * A load may commit between two statements, whatever their transaction: nodes from before it with links from
 * after it would be no graph that ever was.
 */
async function readUnmixed(transaction: ManagedTransaction): Promise<StoredGraph> {
  let before = await readLoads(transaction);
  for (let attempt = 1; ; attempt++) {
    const graph = await readRows(transaction, before.sheets);
    const after = await readLoads(transaction);
    if (after.stamp === before.stamp || attempt === MOST_ATTEMPTS) return graph;
    before = after;
  }
}

/** What was loaded, with a stamp that every load changes. */
async function readLoads(transaction: ManagedTransaction) {
  const loads = (await transaction.run(READ_DATASETS)).records.map((record): unknown =>
    plainValue(record.get("properties")),
  );
  return { sheets: loads.flatMap((load) => readMeta(load) ?? []), stamp: JSON.stringify(loads) };
}

async function readRows(
  transaction: ManagedTransaction,
  sheets: readonly DatasetMeta[],
): Promise<StoredGraph> {
  const owners = new Map<string, readonly string[]>();
  const refused: DataProblem[] = [];
  const nodes = new Map<string, GraphNode>();
  for (const record of (await transaction.run<StoredNodeRecord>(READ_NODES)).records) {
    const stored = record.toObject();
    const { value, problems } = parseStoredNode(stored);
    if (value === undefined) refused.push(...problems);
    else if (nodes.has(value.id)) refused.push({ place: value.id, problem: "is the id of two nodes." });
    else {
      nodes.set(value.id, value);
      owners.set(value.id, datasetsOf(stored.properties));
    }
  }
  const links = new Map<string, GraphLink>();
  for (const record of (await transaction.run<StoredLinkRecord>(READ_LINKS)).records) {
    const stored = record.toObject();
    const { value, problems } = parseStoredLink(stored);
    if (value === undefined) refused.push(...problems);
    else if (links.has(value.id)) refused.push({ place: value.id, problem: "is the id of two links." });
    else if (nodes.has(value.from) && nodes.has(value.to)) {
      links.set(value.id, value);
      owners.set(value.id, datasetsOf(stored.properties));
    } else refused.push({ place: value.id, problem: "joins a node that was left out." });
  }
  // One dataset alone has all there is, what was written by hand included.
  const only = sheets.length === 1 ? sheets.map(({ id }) => id) : null;
  return {
    data: { nodes: [...nodes.values()], links: [...links.values()] },
    sheets,
    ownersOf: (id) => only ?? owners.get(id) ?? [],
    refused,
  };
}

function readMeta(properties: unknown): DatasetMeta | null {
  if (!isRecord(properties) || typeof properties.metaJson !== "string") return null;
  try {
    return datasetMetaSchema.safeParse(JSON.parse(properties.metaJson)).data ?? null;
  } catch {
    return null;
  }
}
