/** Imports by the real command line, killed with -9 at seeded moments, and what the database holds after each. */
import type { Driver } from "neo4j-driver";
import { contentVersion } from "../../seed/version.ts";
import type { DatabaseAccess } from "../../server/neo4j/driver.ts";
import { readGraph } from "../../server/neo4j/readGraph.ts";
import { type Started, startRicochet } from "./commandLine.ts";
import { createSeeded } from "./seeded.ts";

/** What the command line says of how much it has written. */
const WRITTEN = /Loading the dataset: (\d+) of (\d+) nodes and links\n/g;

export interface Import extends Started {
  /** Resolves when this part of all rows is written, or the import has ended before. */
  readonly written: Promise<void>;
}

/** @param part from 0 to 1 */
export function startImport(folder: string, access: DatabaseAccess, part = 0): Import {
  let isWritten = () => {};
  const written = new Promise<void>((resolve) => {
    isWritten = resolve;
  });
  const started = startRicochet(["import", folder], access, (err) => {
    const last = [...err.matchAll(WRITTEN)].at(-1);
    if (last !== undefined && Number(last[1]) >= Number(last[2]) * part) isWritten();
  });
  started.ended.then(isWritten);
  return { ...started, written };
}

/** The version of all rows that the database holds; a row that does not fit the model makes it another one. */
export async function versionIn(driver: Driver, database: string | null): Promise<string> {
  const { data, refused } = await readGraph(driver, database);
  return refused.length === 0 ? contentVersion(data) : `${refused.length} rows do not fit the model`;
}

export interface KilledImport {
  /** Whether it was killed before it could end by itself. */
  readonly killed: boolean;
  /** The version of all rows that the database holds afterwards. */
  readonly held: string;
}

/**
 * @param moment how much of its writing is done when it is killed, from 0 to 1; beyond 1 it is checking and
 * committing, for a second or so
 */
export async function killImport(
  driver: Driver,
  access: DatabaseAccess,
  folder: string,
  moment: number,
): Promise<KilledImport> {
  const { child, written, ended } = startImport(folder, access, Math.min(moment, 1));
  await written;
  if (moment > 1) await new Promise((resolve) => setTimeout(resolve, (moment - 1) * 1000));
  child.kill("SIGKILL");
  const { code } = await ended;
  await untilNothingRuns(driver, access.database);
  return { killed: code === null, held: await versionIn(driver, access.database) };
}

/** A commit that had begun goes on in the database after its client is gone. */
async function untilNothingRuns(driver: Driver, database: string | null): Promise<void> {
  for (let count = 2; count > 1; ) {
    const others = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS count",
      {},
      database === null ? {} : { database },
    );
    count = Number(others.records[0]?.get("count"));
  }
}

/** Spread over `[0, most)`, the same for the same seed. */
export function seededMoments(count: number, most: number, seed: number): number[] {
  const random = createSeeded(seed);
  return Array.from({ length: count }, (_, index) => ((index + random.unit()) / count) * most);
}
