/**
 * Who is using the managed database: a file per process. The last to leave stops it; processes that died
 * without leaving are not counted. An exclusive lock guards starting and stopping.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DependencyFailure } from "../../failure.ts";
import { identify, isAlive, type ProcessIdentity } from "./processes.ts";

/** Longer than any start of the database takes. */
const LOCK_PATIENCE_MS = 120_000;

const myself = (): ProcessIdentity => identify(process.pid) ?? { pid: process.pid, started: "unknown" };

export function addHolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(myself()));
}

export function removeHolder(folder: string): void {
  rmSync(join(folder, `${process.pid}.json`), { force: true });
}

/** Living processes that hold the database, myself included where I do. */
export function livingHolders(folder: string): ProcessIdentity[] {
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    const holder = readIdentity(file);
    if (holder !== null && isAlive(holder)) return [holder];
    rmSync(file, { force: true });
    return [];
  });
}

/** Runs a task while no other process of ours starts or stops the database. */
export async function withLock<T>(
  lockFile: string,
  task: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  while (!tryLock(lockFile)) {
    signal?.throwIfAborted();
    if (Date.now() > deadline) {
      throw new DependencyFailure(
        `Another start or stop of Ricochet has held ${lockFile} for two minutes. End that process, or delete the file, and try again.`,
      );
    }
    await sleep(100);
  }
  try {
    return await task();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function tryLock(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, JSON.stringify(myself()), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const owner = readIdentity(lockFile);
  if (owner !== null && !isAlive(owner)) discardStale(lockFile);
  return false;
}

/** Moved aside before it is removed, so that of two who find it stale only one removes it. */
function discardStale(lockFile: string): void {
  const aside = `${lockFile}.${process.pid}`;
  try {
    renameSync(lockFile, aside);
  } catch {
    return; // The other was quicker.
  }
  rmSync(aside, { force: true });
}

export function readIdentity(file: string): ProcessIdentity | null {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, "utf8")) as Partial<ProcessIdentity>;
    return typeof pid === "number" && typeof started === "string" ? { pid, started } : null;
  } catch {
    return null;
  }
}
