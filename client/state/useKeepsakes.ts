/** What is kept in this browser, the same in all its windows. */
import { useSyncExternalStore } from "react";
import { type Keepsakes, NOTHING_KEPT, readKeepsakes, writeKeepsakes } from "./keepsakes.ts";

const KEY = "ricochet.keepsakes";

export interface KeepsakesControl {
  readonly keepsakes: Keepsakes;
  /** Whether the browser keeps it; else it lasts as long as the page. */
  readonly isKept: boolean;
  /** Whether something was found there that does not fit; it is left alone until something is kept anew. */
  readonly isDamaged: boolean;
  change(next: (current: Keepsakes) => Keepsakes): void;
}

export function useKeepsakes(): KeepsakesControl {
  const state = useSyncExternalStore(subscribe, current);
  return { ...state, change };
}

interface Held {
  readonly text: string | null;
  readonly keepsakes: Keepsakes;
  readonly isKept: boolean;
  readonly isDamaged: boolean;
}

let held: Held | null = null;
const listeners = new Set<() => void>();

function current(): Held {
  held ??= load();
  return held;
}

function load(): Held {
  try {
    const text = localStorage.getItem(KEY);
    const read = text === null ? null : readKeepsakes(text);
    return {
      text,
      keepsakes: read?.keepsakes ?? NOTHING_KEPT,
      isKept: true,
      isDamaged: read !== null && read.refusal !== null,
    };
  } catch {
    return { text: null, keepsakes: NOTHING_KEPT, isKept: false, isDamaged: false };
  }
}

function change(next: (current: Keepsakes) => Keepsakes): void {
  const keepsakes = next(current().keepsakes);
  const text = writeKeepsakes(keepsakes);
  held = { text, keepsakes, isKept: store(text), isDamaged: false };
  for (const listener of listeners) listener();
}

/** Storage may be closed to us, or full; and what could not be read again is not written. */
function store(text: string): boolean {
  if (readKeepsakes(text).refusal !== null) return false;
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  const onElsewhere = ({ key }: StorageEvent) => {
    if (key !== KEY && key !== null) return;
    held = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", onElsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", onElsewhere);
  };
}
