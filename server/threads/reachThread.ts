/** What one thread of a ranking does: takes batches as long as there are any, then tells what it counted. */
import { parentPort, workerData } from "node:worker_threads";
import { batchesOf, ReachCounter, type ReachPlan } from "../../graph/propagation/reachCounts.ts";

export interface ReachWork {
  /** Its lists lie in memory that all threads see. */
  readonly plan: ReachPlan;
  /** Beside each other in shared memory: the batch to be taken next, and how many are done. */
  readonly tally: Int32Array;
}

export const NEXT = 0;
export const DONE = 1;

export function countBatches(): void {
  const { plan, tally } = workerData as ReachWork;
  const counter = new ReachCounter(plan);
  for (
    let batch = Atomics.add(tally, NEXT, 1);
    batch < batchesOf(plan);
    batch = Atomics.add(tally, NEXT, 1)
  ) {
    counter.addBatch(batch);
    Atomics.add(tally, DONE, 1);
  }
  parentPort?.postMessage(counter.counts());
}
