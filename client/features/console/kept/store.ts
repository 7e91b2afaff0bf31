/** A value that this browser keeps, that all who look at it share, and that other windows change too. */
import { useSyncExternalStore } from "react";

export interface Kept<T> {
  get(): T;
  set(next: T): void;
  subscribe(listener: () => void): () => void;
}

/** @param read takes whatever was kept, also by an older version; never throws */
export function keep<T>(key: string, read: (value: unknown) => T): Kept<T> {
  const listeners = new Set<() => void>();
  let value = read(load(key));
  const tell = () => {
    for (const listener of listeners) listener();
  };
  if (typeof window !== "undefined") {
    window.addEventListener("storage", (event) => {
      if (event.key !== key) return;
      value = read(load(key));
      tell();
    });
  }
  return {
    get: () => value,
    set(next) {
      value = next;
      save(key, next);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useKept<T>(kept: Kept<T>): T {
  return useSyncExternalStore(kept.subscribe, kept.get);
}

/** Storage may be closed to us (private windows, policies) or full: what is kept then lasts as long as the page. */
function load(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function save(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Not kept.
  }
}
