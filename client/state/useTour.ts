/** Whether the tour is still to be taken; remembered in this browser once it was taken or skipped. */
import { useSyncExternalStore } from "react";

const KEY = "ricochet.tour";
const DONE = "done";

let isTaken: boolean | null = null;
const listeners = new Set<() => void>();

export interface TourControl {
  readonly isDue: boolean;
  finish(): void;
  startAgain(): void;
}

export function useTour(): TourControl {
  const taken = useSyncExternalStore(subscribe, current);
  return { isDue: !taken, finish: () => set(true), startAgain: () => set(false) };
}

function current(): boolean {
  isTaken ??= read();
  return isTaken;
}

/** A browser that keeps nothing would show it each time: there it is not shown. */
function read(): boolean {
  try {
    return localStorage.getItem(KEY) === DONE;
  } catch {
    return true;
  }
}

function set(taken: boolean): void {
  isTaken = taken;
  try {
    if (taken) localStorage.setItem(KEY, DONE);
    else localStorage.removeItem(KEY);
  } catch {
    // Not kept.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
