/** Imports by the real command line, killed with -9 at seeded moments, and what the database holds after each. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Driver } from "neo4j-driver";
import { contentVersion } from "../../seed/version.ts";
import type { DatabaseAccess } from "../../server/neo4j/driver.ts";
import { readGraph } from "../../server/neo4j/readGraph.ts";

const COMMAND = fileURLToPath(new URL("../../scripts/ricochet.mjs", import.meta.url));
/** What the command line says when it begins to write, and what it says when it wrote all. */
const WRITING = "Loading the dataset …";

export interface Import {
  readonly child: ChildProcess;
  /** Resolves when it begins to write, or has ended without. */
  readonly writing: Promise<void>;
  /** What it printed, when it has ended, however it ended. */
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}

export function startImport(folder: string, access: DatabaseAccess): Import {
  const child = spawn(process.execPath, [COMMAND, "import", folder], {
    env: {
      ...process.env,
      NEO4J_URI: access.uri,
      NEO4J_USER: access.user,
      NEO4J_PASSWORD: access.password,
      NEO4J_DATABASE: access.database ?? "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  let isWriting = () => {};
  const writing = new Promise<void>((resolve) => {
    isWriting = resolve;
  });
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
    if (err.includes(WRITING)) isWriting();
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => {
      isWriting();
      resolve({ code, out, err });
    });
  });
  return { child, writing, ended };
}

/** The version of all rows that the database holds; a row that does not fit the model makes it another one. */
export async function versionIn(driver: Driver, database: string | null): Promise<string> {
  const { data, refused } = await readGraph(driver, database);
  return refused.length === 0 ? contentVersion(data) : `${refused.length} rows do not fit the model`;
}

export interface KilledImport {
  /** Milliseconds from the beginning of writing to the kill. */
  readonly after: number;
  /** Whether it was killed before it could end by itself. */
  readonly killed: boolean;
  readonly before: string;
  readonly held: string;
}

/** @param after milliseconds from the beginning of writing to the kill */
export async function killImport(
  driver: Driver,
  access: DatabaseAccess,
  folder: string,
  after: number,
): Promise<KilledImport> {
  const before = await versionIn(driver, access.database);
  const { child, writing, ended } = startImport(folder, access);
  await writing;
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill("SIGKILL");
  const { code } = await ended;
  await untilNothingRuns(driver, access.database);
  return { after, killed: code === null, before, held: await versionIn(driver, access.database) };
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

/** Evenly spread over `[0, most)`, the same for the same seed (mulberry32). */
export function seededMoments(count: number, most: number, seed: number): number[] {
  let state = seed >>> 0;
  return Array.from({ length: count }, (_, index) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const random = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return Math.floor(((index + random) / count) * most);
  });
}
