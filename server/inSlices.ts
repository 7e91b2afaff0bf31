/** Runs long work of the core a slice at a time, so that others are answered and a stop is heard in between. */
import { setImmediate } from "node:timers/promises";
import type { Step, Steps } from "../graph/analytics/steps.ts";

const SLICE_MS = 20;

export interface SliceOptions {
  readonly onStep?: (step: Step) => void;
  /** Ends the work half-way; what is then thrown is the signal's reason. */
  readonly signal?: AbortSignal;
}

export async function inSlices<T>(steps: Steps<T>, { onStep, signal }: SliceOptions = {}): Promise<T> {
  let sliceEnds = performance.now() + SLICE_MS;
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = steps.next();
    if (done === true) return value;
    onStep?.(value);
    if (performance.now() < sliceEnds) continue;
    await setImmediate();
    sliceEnds = performance.now() + SLICE_MS;
  }
}
