/** Whether the window is as narrow as a phone's. The style sheets use the same width. */
import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 760px)";

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
