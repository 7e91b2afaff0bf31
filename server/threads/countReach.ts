/** Counts a plan on as many threads as there are cores, so that the thread of the server stays free to answer. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Step } from "../../graph/analytics/steps.ts";
import { batchesOf, type ReachPlan } from "../../graph/propagation/reachCounts.ts";
import { DONE, type ReachWork } from "./reachThread.ts";

const THREAD = new URL("../../scripts/reachThread.mjs", import.meta.url);
const TOLD_EVERY_MS = 100;

export interface CountOptions {
  readonly threads?: number;
  readonly onStep?: (step: Step) => void;
  /** Ends the threads half-way; what is then thrown is the signal's reason. */
  readonly signal?: AbortSignal;
}

/** @returns by start and group, how many targets each start reaches */
export async function countReach(
  plan: ReachPlan,
  { threads = availableParallelism(), onStep, signal }: CountOptions = {},
): Promise<Int32Array> {
  signal?.throwIfAborted();
  const total = batchesOf(plan);
  const work: ReachWork = { plan: sharedPlan(plan), tally: shared(new Int32Array(2)) };
  const workers = Array.from(
    { length: Math.max(1, Math.min(threads, total)) },
    () => new Worker(THREAD, { workerData: work }),
  );
  const tell = () => onStep?.({ done: Atomics.load(work.tally, DONE), total });
  const telling = setInterval(tell, TOLD_EVERY_MS);
  try {
    const counts = await Promise.race([Promise.all(workers.map(countsOf)), whenAborted(signal)]);
    tell();
    return counts.reduce((sum, each) => sum.map((count, at) => count + (each[at] as number)));
  } finally {
    clearInterval(telling);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function countsOf(worker: Worker): Promise<Int32Array> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("A thread ended before it had counted.")));
  });
}

function whenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function sharedPlan(plan: ReachPlan): ReachPlan {
  const lists = Object.entries(plan).map(([name, value]) => [
    name,
    ArrayBuffer.isView(value) ? shared(value as Int32Array) : value,
  ]);
  return Object.fromEntries(lists) as ReachPlan;
}

function shared<T extends Int32Array | Uint8Array>(list: T): T {
  const Kind = list.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new Kind(new SharedArrayBuffer(list.byteLength));
  copy.set(list);
  return copy;
}
