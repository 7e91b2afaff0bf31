/** What the database holds already: which datasets, every row with its marks, and what is somebody else's. */
import type { ManagedTransaction, Transaction } from "neo4j-driver";
import { OWN_LABEL_PREFIX, READ_DATASETS, READ_LINKS, READ_NODES } from "../graph/cypher/storage.ts";
import {
  datasetsOf,
  parseStoredLink,
  parseStoredNode,
  type StoredLinkRecord,
  type StoredNodeRecord,
} from "../graph/cypher/storedRows.ts";
import { canonicalJson } from "../graph/model/canonical.ts";
import { isRecord } from "../graph/model/parse.ts";
import { NODE_KINDS } from "../graph/model/vocabulary.ts";
import { type RowText, rowsVersion } from "./version.ts";

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

/** What the database says of a dataset that was loaded into it. */
export interface LoadedDataset {
  readonly id: string;
  readonly metaChecksum: string;
}

/** A node or link as it stands in the database. */
export interface StoredRow {
  /** The database's own id of it, good for this transaction. */
  readonly element: string;
  /** `null` where it does not fit the model: people edit databases by hand. */
  readonly row: (RowText & { readonly kind: string }) | null;
  /** Ids of the datasets that have it; none where it was written by hand. */
  readonly datasets: readonly string[];
}

export interface StoredLink extends StoredRow {
  readonly ends: readonly [fromElement: string, toElement: string];
}

export interface StoredRows {
  readonly nodes: readonly StoredRow[];
  readonly links: readonly StoredLink[];
}

export async function readLoadedDatasets(queries: Queries): Promise<LoadedDataset[]> {
  const { records } = await queries.run(READ_DATASETS);
  return records.flatMap((record) => {
    const properties: unknown = record.get("properties");
    if (!isRecord(properties)) return [];
    return [{ id: String(properties.id), metaChecksum: String(properties.metaChecksum) }];
  });
}

/** @throws ForeignDataError */
export async function refuseForeignData(queries: Queries): Promise<void> {
  const isOurs = (await readLoadedDatasets(queries)).length > 0;
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

/** Every row as the database holds it at this moment; record by record, since there can be very many. */
export async function readStoredRows(queries: Queries): Promise<StoredRows> {
  const nodes: StoredRow[] = [];
  for await (const record of queries.run<StoredNodeRecord>(READ_NODES)) {
    const stored = record.toObject();
    nodes.push(toStoredRow(stored, parseStoredNode(stored).value));
  }
  const links: StoredLink[] = [];
  for await (const record of queries.run<StoredLinkRecord>(READ_LINKS)) {
    const stored = record.toObject();
    links.push({
      ...toStoredRow(stored, parseStoredLink(stored).value),
      ends: [String(stored.fromElement), String(stored.toElement)],
    });
  }
  return { nodes, links };
}

function toStoredRow(
  { element, properties }: { element: unknown; properties: unknown },
  value: { readonly id: string; readonly kind: string } | undefined,
): StoredRow {
  return {
    element: String(element),
    row: value === undefined ? null : { id: value.id, kind: value.kind, text: canonicalJson(value) },
    datasets: datasetsOf(properties),
  };
}

/**
 * The datasets that a row belongs to. What somebody wrote by hand belongs to the dataset that was there, where
 * that was one alone.
 * @param loaded ids of the datasets that the database holds
 */
export function ownersOf({ datasets }: StoredRow, loaded: readonly string[]): readonly string[] {
  return datasets.length === 0 && loaded.length === 1 ? loaded : datasets;
}

/** The version of one dataset as it is stored; `null` when a row of it does not fit the model. */
export function storedVersion(
  { nodes, links }: StoredRows,
  dataset: string,
  loaded: readonly string[],
): string | null {
  const textsOf = (rows: readonly StoredRow[]) =>
    rows.filter((row) => ownersOf(row, loaded).includes(dataset)).map(({ row }) => row);
  const isWhole = (rows: readonly (RowText | null)[]): rows is readonly RowText[] => !rows.includes(null);
  const [nodeTexts, linkTexts] = [textsOf(nodes), textsOf(links)];
  return isWhole(nodeTexts) && isWhole(linkTexts) ? rowsVersion(nodeTexts, linkTexts) : null;
}
