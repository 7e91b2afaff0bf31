/** Undo and redo without limit, of any immutable value: plain values in, plain values out. */

export interface History<T> {
  /** What was there before, oldest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** What was undone, the next to be redone first. */
  readonly future: readonly T[];
}

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Goes on to another value; what was undone is then out of reach. The same value is no step. */
export function withStep<T>(history: History<T>, next: T): History<T> {
  if (Object.is(next, history.present)) return history;
  return { past: [...history.past, history.present], present: next, future: [] };
}

export function undone<T>({ past, present, future }: History<T>): History<T> {
  if (past.length === 0) return { past, present, future };
  return { past: past.slice(0, -1), present: past.at(-1) as T, future: [present, ...future] };
}

export function redone<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  return future.length === 0
    ? { past, present, future }
    : { past: [...past, present], present: next as T, future: rest };
}
