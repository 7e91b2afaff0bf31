/** Dataset -> Neo4j, in one transaction; safe to run twice, safe to interrupt. */
import type { Driver, Session } from "neo4j-driver";
import { CONSTRAINTS, DELETE_ALL, INDEXES } from "../graph/cypher/storage.ts";
import { type Batch, linkBatches, nodeBatches } from "./batches.ts";
import type { Dataset } from "./dataset.ts";
import {
  LOCK_DATASET,
  type Queries,
  readStoredDataset,
  readStoredVersion,
  refuseForeignData,
  WRITE_DATASET,
} from "./stored.ts";
import { metaChecksum } from "./version.ts";

/** Generous, because a load is one transaction however large; the server's own limit is for queries. */
const LOAD_TIMEOUT_MS = 10 * 60 * 1000;

export interface LoadProgress {
  step(name: string): void;
  advance(done: number, total: number, unit: string): void;
}

export interface LoadResult {
  /** Whether anything had to be written. */
  readonly changed: boolean;
  readonly nodes: number;
  readonly links: number;
  readonly version: string;
}

/** What the database returned after the load is not what was sent; nothing of it was kept. */
export class LoadMismatchError extends Error {
  override readonly name = "LoadMismatchError";
}

/** Whether a dataset of ours was ever loaded into this database. */
export async function hasDataset(driver: Driver, database: string | null): Promise<boolean> {
  return withSession(driver, database, async (session) => (await readStoredDataset(session)) !== null);
}

/**
 * Makes the database hold exactly this dataset. Constraints and indexes come first; then one transaction
 * replaces the earlier content and compares what the database holds with what was sent before it commits.
 * So an interrupted load leaves the earlier data whole, and a second load finds nothing to do.
 *
 * @param database `null` for the server's default one
 * @throws ForeignDataError when the database holds what is not ours, before anything is written
 * @throws LoadMismatchError, and whatever the driver throws
 */
export async function loadDataset(
  driver: Driver,
  database: string | null,
  dataset: Dataset,
  progress: LoadProgress,
): Promise<LoadResult> {
  const { nodes, links } = dataset.data;
  const result = { nodes: nodes.length, links: links.length, version: dataset.version };
  return withSession(driver, database, async (session) => {
    progress.step("Looking at what the database holds");
    await refuseForeignData(session);
    if (await isUnchanged(session, dataset)) return { changed: false, ...result };
    progress.step("Creating constraints and indexes");
    await session.executeWrite(async (transaction) => {
      for (const statement of [...CONSTRAINTS, ...INDEXES]) await transaction.run(statement);
    });
    progress.step("Loading the dataset");
    return { changed: await replaceContent(session, dataset, progress), ...result };
  });
}

/** @returns whether anything was written: another load may have done the same work while this one waited */
async function replaceContent(session: Session, dataset: Dataset, progress: LoadProgress): Promise<boolean> {
  const transaction = session.beginTransaction({ timeout: LOAD_TIMEOUT_MS });
  try {
    await transaction.run(LOCK_DATASET);
    if (await isUnchanged(transaction, dataset)) {
      await transaction.rollback();
      return false;
    }
    await transaction.run(DELETE_ALL);
    await writeBatches(transaction, [...nodeBatches(dataset.data), ...linkBatches(dataset.data)], progress);
    if ((await readStoredVersion(transaction)) !== dataset.version) {
      throw new LoadMismatchError(
        "The database does not hold what was sent to it, so the load was undone. Try again; if it repeats, check the database's log.",
      );
    }
    await transaction.run(WRITE_DATASET, { properties: datasetProperties(dataset) });
    await transaction.commit();
    return true;
  } finally {
    await transaction.close();
  }
}

async function writeBatches(queries: Queries, batches: readonly Batch[], progress: LoadProgress) {
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { text, rows } of batches) {
    await queries.run(text, { rows });
    done += rows.length;
    progress.advance(done, total, "nodes and links");
  }
}

async function isUnchanged(queries: Queries, { meta, version }: Dataset): Promise<boolean> {
  const stored = await readStoredDataset(queries);
  return (
    stored?.version === version &&
    stored.metaChecksum === metaChecksum(meta) &&
    // Someone may have edited the rows since: what counts is what is there.
    (await readStoredVersion(queries)) === version
  );
}

function datasetProperties({ meta, version }: Dataset) {
  return {
    datasetId: meta.id,
    titleFr: meta.title.fr,
    titleEn: meta.title.en,
    gathered: meta.gathered,
    version,
    metaChecksum: metaChecksum(meta),
    metaJson: JSON.stringify(meta),
  };
}

async function withSession<T>(
  driver: Driver,
  database: string | null,
  task: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session(database === null ? {} : { database });
  try {
    return await task(session);
  } finally {
    await session.close();
  }
}
