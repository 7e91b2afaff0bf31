/** Dataset -> Neo4j, in one transaction; safe to run twice, safe to interrupt. */
import { type Driver, Neo4jError, type Session } from "neo4j-driver";
import { DATASET_LABEL, LOCK_LABEL } from "../graph/cypher/storage.ts";
import { type Batch, batchesOf } from "./batches.ts";
import type { Dataset } from "./dataset.ts";
import { DatasetTooLargeError, isOutOfTransactionMemory } from "./memory.ts";
import { type Arrangement, isEmpty, type LoadPlan, planLoad } from "./plan.ts";
import { provideSchema } from "./schema.ts";
import {
  type LoadedDataset,
  type Queries,
  readLoadedDatasets,
  readStoredRows,
  refuseForeignData,
  type StoredRows,
  storedVersion,
} from "./stored.ts";
import { metaChecksum } from "./version.ts";

/** Generous, because a load is one transaction however large; the server's own limit is for queries. */
const LOAD_TIMEOUT_MS = 10 * 60 * 1000;
/** A wait that people notice, and are told the reason of. */
const NOTICEABLE_MS = 3000;

export interface LoadProgress {
  step(name: string): void;
  advance(done: number, total: number, unit: string): void;
}

export interface LoadResult extends Pick<LoadPlan, "added" | "changed" | "removed"> {
  /** Whether anything had to be written. */
  readonly written: boolean;
  readonly nodes: number;
  readonly links: number;
  readonly version: string;
  /** Ids of the other datasets that the database holds now. */
  readonly beside: readonly string[];
}

/** What the database returned after the load is not what was sent; nothing of it was kept. */
export class LoadMismatchError extends Error {
  override readonly name = "LoadMismatchError";
}

/** The database went away or gave up in the middle of a load. */
export class LoadInterruptedError extends Error {
  override readonly name = "LoadInterruptedError";
  constructor(options: ErrorOptions) {
    const code = String((options.cause as { code?: unknown } | null)?.code);
    super(
      `The database broke the load off (${code}). What it holds is whole, the earlier data or the new. Run the import again: it finds out and does what is left.`,
      options,
    );
  }
}

/** The database holds another dataset, and nobody said whether both are to be there. */
export class OtherDatasetError extends Error {
  override readonly name = "OtherDatasetError";
  constructor(
    readonly dataset: string,
    readonly others: readonly string[],
  ) {
    super(
      `The database holds ${others.map((id) => `"${id}"`).join(" and ")}, which is another dataset than "${dataset}", so nothing was written. Choose: --beside keeps both, --alone makes "${dataset}" replace everything.`,
    );
  }
}

/** Whether a dataset of ours was ever loaded into this database. */
export async function hasDataset(driver: Driver, database: string | null): Promise<boolean> {
  return withSession(driver, database, async (session) => (await readLoadedDatasets(session)).length > 0);
}

/**
 * Makes the database hold this dataset as it is in the folder. Constraints and indexes come first; then one
 * transaction writes what differs and compares what the database holds with what was sent before it commits.
 * So an interrupted load leaves the earlier data whole, and a second load finds nothing to do.
 *
 * @param database `null` for the server's default one
 * @param arrangement what becomes of other datasets; `null` refuses to come beside one it was not beside before
 * @throws OtherDatasetError, ForeignDataError, InvalidDataError, DatasetTooLargeError before anything is kept
 * @throws LoadMismatchError, LoadInterruptedError
 */
export async function loadDataset(
  driver: Driver,
  database: string | null,
  dataset: Dataset,
  progress: LoadProgress,
  arrangement: Arrangement | null = "alone",
): Promise<LoadResult> {
  return withSession(driver, database, async (session) => {
    progress.step("Looking at what the database holds");
    await refuseForeignData(session);
    refuseOthers(dataset, await readLoadedDatasets(session), arrangement);
    await provideSchema(session);
    return loadInOneTransaction(session, dataset, progress, arrangement);
  }).catch((error: unknown) => {
    throw error instanceof Neo4jError ? new LoadInterruptedError({ cause: error }) : error;
  });
}

function refuseOthers({ meta }: Dataset, loaded: readonly LoadedDataset[], arrangement: Arrangement | null) {
  const others = loaded.map(({ id }) => id).filter((id) => id !== meta.id);
  const isNew = others.length === loaded.length;
  if (arrangement === null && isNew && others.length > 0) throw new OtherDatasetError(meta.id, others);
}

async function loadInOneTransaction(
  session: Session,
  dataset: Dataset,
  progress: LoadProgress,
  arrangement: Arrangement | null,
): Promise<LoadResult> {
  const transaction = session.beginTransaction({ timeout: LOAD_TIMEOUT_MS });
  try {
    await takeLock(transaction, progress);
    progress.step("Loading the dataset");
    const loaded = await readLoadedDatasets(transaction);
    refuseOthers(dataset, loaded, arrangement);
    const ids = loaded.map(({ id }) => id);
    const before = await readStoredRows(transaction);
    const plan = planLoad(dataset, before, ids, arrangement ?? "beside");
    const beside = arrangement === "alone" ? [] : ids.filter((id) => id !== dataset.meta.id);
    const written = !isEmpty(plan) || !isAsDescribed(dataset, loaded, beside);
    if (written) {
      await writeBatches(transaction, batchesOf(plan, dataset.meta.id), progress);
      await refuseMismatch(transaction, dataset, before, beside, ids);
      await transaction.run(WRITE_DATASET, { id: dataset.meta.id, properties: describe(dataset) });
      await transaction.run(FORGET_DATASETS, { kept: [dataset.meta.id, ...beside] });
      await transaction.commit();
    }
    const { added, changed, removed } = plan;
    const { nodes, links } = dataset.data;
    const size = { nodes: nodes.length, links: links.length, version: dataset.version };
    return { written, added, changed, removed, ...size, beside };
  } catch (error) {
    const { nodes, links } = dataset.data;
    throw isOutOfTransactionMemory(error) ? new DatasetTooLargeError(nodes.length + links.length) : error;
  } finally {
    // A database that is gone cannot be told; it forgets the transaction by itself.
    await transaction.close().catch(() => {});
  }
}

/** Whoever loads writes to this one node first, so that two loads at once come one after the other. */
async function takeLock(queries: Queries, progress: LoadProgress): Promise<void> {
  const say = setTimeout(() => progress.step("Waiting for another load to end"), NOTICEABLE_MS);
  try {
    await queries.run(`MERGE (l:${LOCK_LABEL} {id: "load"}) SET l.isTaken = true REMOVE l.isTaken`);
  } finally {
    clearTimeout(say);
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

/** @throws LoadMismatchError unless the dataset is there as sent, and those beside it as they were */
async function refuseMismatch(
  queries: Queries,
  { meta, version }: Dataset,
  before: StoredRows,
  beside: readonly string[],
  loaded: readonly string[],
): Promise<void> {
  const after = await readStoredRows(queries);
  const isUntouched = (id: string) => storedVersion(after, id, loaded) === storedVersion(before, id, loaded);
  if (storedVersion(after, meta.id, loaded) === version && beside.every(isUntouched)) return;
  throw new LoadMismatchError(
    "The database does not hold what was sent to it, so the load was undone. Try again; if it repeats, check the database's log.",
  );
}

/** Whether the data sheets in the database are those that the load would leave there. */
function isAsDescribed({ meta }: Dataset, loaded: readonly LoadedDataset[], beside: readonly string[]) {
  const own = loaded.find(({ id }) => id === meta.id);
  return own?.metaChecksum === metaChecksum(meta) && loaded.length === beside.length + 1;
}

function describe({ meta, version }: Dataset) {
  return {
    id: meta.id,
    titleFr: meta.title.fr,
    titleEn: meta.title.en,
    gathered: meta.gathered,
    version,
    metaChecksum: metaChecksum(meta),
    metaJson: JSON.stringify(meta),
  };
}

const WRITE_DATASET = `MERGE (d:${DATASET_LABEL} {id: $id}) SET d = $properties, d.loadedAt = datetime()`;
const FORGET_DATASETS = `MATCH (d:${DATASET_LABEL}) WHERE NOT d.id IN $kept DELETE d`;

async function withSession<T>(
  driver: Driver,
  database: string | null,
  task: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session(database === null ? {} : { database });
  try {
    return await task(session);
  } finally {
    await session.close().catch(() => {});
  }
}
