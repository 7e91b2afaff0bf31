/** The keys of Explore that are not the picture's own. */
import { useEffect, useRef } from "react";
import type { View } from "../state/view.ts";
import { isTyping } from "../ui/isTyping.ts";

interface ExploreKeys {
  readonly view: View;
  readonly wave: number;
  setWave(wave: number): void;
  change(part: Partial<View>): void;
  onBreach(id: string): void;
}

export function useExploreKeys(keys: ExploreKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (
        isTyping(event) ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        document.querySelector("dialog[open]") !== null
      )
        return;
      const { view, wave, setWave, change, onBreach } = latest.current;
      if (event.key === "w") setWave(wave + 1);
      if (event.key === "W") setWave(wave - 1);
      if (event.key === "t") change({ table: !view.table });
      if (event.key === "h" && view.origins.length > 0)
        change({ advice: !view.advice || view.selected !== null, selected: null });
      if (event.key === "b" && view.selected !== null) onBreach(view.selected);
      if (event.key === "e") document.querySelector<HTMLElement>("[data-figure]")?.click();
      if (event.key === "Escape" && view.selected !== null) change({ selected: null });
      else if (event.key === "Escape" && view.advice) change({ advice: false });
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
