/** The address bar as the one place where the view is kept. */
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type ParsedView, parseView, type View, viewUrl } from "./view.ts";

export interface ViewControl extends ParsedView {
  /** Goes to another view. `replace`: without a step in the history, for small moves. */
  readonly go: (next: View | ((current: View) => View), options?: { replace?: boolean }) => void;
}

export function useView(): ViewControl {
  const address = useSyncExternalStore(subscribe, currentAddress);
  const parsed = useMemo(() => parseAddress(address), [address]);
  const go = useCallback<ViewControl["go"]>((next, { replace = false } = {}) => {
    const current = parseAddress(currentAddress()).view;
    const url = viewUrl(typeof next === "function" ? next(current) : next);
    if (url === currentAddress()) return;
    if (replace) history.replaceState(null, "", url);
    else history.pushState(null, "", url);
    for (const listener of listeners) listener();
  }, []);
  return { ...parsed, go };
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

function parseAddress(address: string): ParsedView {
  const at = address.indexOf("?");
  return at === -1 ? parseView(address, "") : parseView(address.slice(0, at), address.slice(at));
}
