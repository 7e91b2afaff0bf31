/**
 * What to do about a query that goes on after its end. The database only looks at the time between rows, so
 * an expression that takes minutes takes them. Where the database is ours, its process is ended and started
 * again; where it is not, the console stays closed until the query is gone.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { MarkedTransactions } from "./marked.ts";

const LOOK_AGAIN_MS = 1000;

export interface WatchdogDependencies {
  readonly transactions: MarkedTransactions;
  /** Ends and revives the database; `null` where it is not ours to end. */
  readonly restart: (() => Promise<void>) | null;
  readonly signal: AbortSignal;
}

/** Waits until nothing of the console runs in the database any more, by force where that may be. */
export async function waitUntilGone(dependencies: WatchdogDependencies): Promise<void> {
  const { transactions, restart, signal } = dependencies;
  if (restart !== null) return restart();
  while (!signal.aborted) {
    // A database that does not answer may still be at work.
    const left = await transactions.count(null).catch(() => 1);
    if (left === 0) return;
    await sleep(LOOK_AGAIN_MS, undefined, { ref: false });
  }
}

/** Whether the database still works on a run whose end was asked for. */
export async function isStillListed(transactions: MarkedTransactions, runId: string): Promise<boolean> {
  return (await transactions.count(runId).catch(() => 1)) > 0;
}
