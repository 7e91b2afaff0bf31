/** The keys of the incidents page that are not the timeline's own. */
import { useEffect, useRef } from "react";
import type { View } from "../state/view.ts";
import { isTyping } from "../ui/isTyping.ts";

interface IncidentKeys {
  readonly view: View;
  change(part: Partial<View>): void;
}

export function useIncidentKeys(keys: IncidentKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open]") !== null) return;
      const { view, change } = latest.current;
      if (event.key === "t") change({ table: !view.table });
      if (event.key === "e") figureAtHand()?.click();
      if (event.key === "Escape" && view.selected !== null) change({ selected: null });
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** The number that has the focus, or the first of the page. */
function figureAtHand(): HTMLElement | null {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.matches("[data-figure]")) return focused;
  return document.querySelector<HTMLElement>("[data-figure]");
}
