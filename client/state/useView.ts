/** The address bar as the one place where the view is kept. */
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type ParsedView, parseUrl, type View, viewUrl } from "./view.ts";

export interface ViewControl extends ParsedView {
  /** Goes to another view. `replace`: without a step in the history, for small moves. */
  readonly go: (next: View | ((current: View) => View), options?: { replace?: boolean }) => void;
}

export function useView(): ViewControl {
  const address = useSyncExternalStore(subscribe, currentAddress);
  const parsed = useMemo(() => parseUrl(address), [address]);
  const go = useCallback<ViewControl["go"]>((next, { replace = false } = {}) => {
    const current = parseUrl(currentAddress()).view;
    const url = viewUrl(asMoved(current, typeof next === "function" ? next(current) : next));
    if (url === currentAddress()) return;
    if (replace) history.replaceState(null, "", url);
    else history.pushState(null, "", url);
    for (const listener of listeners) listener();
  }, []);
  return { ...parsed, go };
}

/** What a link once showed is no longer true of the view that one moves to. */
function asMoved(current: View, next: View): View {
  return next.held !== null && next.held === current.held ? { ...next, held: null } : next;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

function currentAddress(): string {
  return location.pathname + location.search;
}
