/** Runs long work of the core a slice at a time: the page goes on being drawn and a stop is heard in between. */
import type { Step, Steps } from "../../graph/analytics/steps.ts";

/** Shorter than a frame. */
const SLICE_MS = 10;

export async function inSlices<T>(
  steps: Steps<T>,
  { signal, onStep }: { readonly signal: AbortSignal; readonly onStep?: (step: Step) => void },
): Promise<T> {
  let sliceEnds = performance.now() + SLICE_MS;
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() < sliceEnds) continue;
    onStep?.(value);
    await nextTask();
    sliceEnds = performance.now() + SLICE_MS;
  }
}

/** A message is a task of its own, and comes without the delay that timers have. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
