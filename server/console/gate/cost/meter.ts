/** Counts the steps that evaluating a query's expressions once can take, loops inside loops multiplied. */
import { DEEPEST_VALUE, LARGEST_VALUE, MOST_STEPS } from "../limits.ts";
import { Refused } from "../refusal.ts";
import type { Value } from "./value.ts";

export class Meter {
  #steps = 0;
  #factor = 1;

  /** @throws Refused when it is too much, at the place where that shows */
  count(steps: number, offset: number): void {
    this.#steps += steps * this.#factor;
    if (this.#steps <= MOST_STEPS) return;
    throw new Refused(
      "iteration_too_large",
      "This goes through too many elements at once, and could not be stopped on the way. Use UNWIND, so that the work is done row by row, or shorter lists.",
      offset,
    );
  }

  /** Whatever the task counts is done so many times. */
  repeat<T>(times: number, task: () => T): T {
    const outer = this.#factor;
    this.#factor = outer * Math.max(1, times);
    try {
      return task();
    } finally {
      this.#factor = outer;
    }
  }
}

/** @throws Refused when the value could fill the memory */
export function refuseLarge<V extends Value>(value: V, offset: number): V {
  if (value.depth > DEEPEST_VALUE) {
    throw new Refused(
      "value_too_large",
      "Too many lists or maps would stand inside each other here. Build a flat list.",
      offset,
    );
  }
  if (value.size <= LARGEST_VALUE) return value;
  throw new Refused(
    "value_too_large",
    "The value that is built here could be too large to hold. Build it from rows, or from fewer copies.",
    offset,
  );
}
