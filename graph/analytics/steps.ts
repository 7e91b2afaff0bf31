/**
 * Long work as a sequence of steps. The core has no clock and cannot be interrupted, so it tells after each
 * step how far it is; whoever runs it shows that, lets others have the processor, or stops asking.
 */
export interface Step {
  readonly done: number;
  readonly total: number;
}

/** Yields how far the work is, and returns its result. Abandoning it half-way leaves nothing behind. */
export type Steps<T> = Generator<Step, T, void>;

export function runToEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
