/** The keys of a neighbourhood, wherever the focus is: what was picked is what they act on. */
import { useEffect, useRef } from "react";
import type { ExplorationControl } from "../../state/useExploration.ts";
import { isTyping } from "../../ui/isTyping.ts";

interface ExploringKeys {
  readonly control: ExplorationControl;
  readonly picked: readonly string[];
  onUnpick(): void;
  onToggleTable(): void;
  /** The neighbours of the node picked last, to be chosen from. */
  onExpand(id: string): void;
}

export function useExploringKeys(keys: ExploringKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isForOthers = event.ctrlKey || event.metaKey || event.altKey || isTyping(event);
      if (isForOthers || document.querySelector("dialog[open], [role=menu]") !== null) return;
      const { control, picked, onUnpick, onToggleTable, onExpand } = latest.current;
      const [from, to] = picked;
      const last = picked.at(-1);
      const { exploration, take } = control;
      if (event.key === "z") control.undo();
      else if (event.key === "Z") control.redo();
      else if (event.key === "t") onToggleTable();
      else if (event.key === "Escape") onUnpick();
      else if (event.key === "h" && last !== undefined) take({ type: "hide", nodes: picked });
      else if (event.key === "p" && last !== undefined)
        take({
          type: picked.every((id) => exploration.pinned.includes(id)) ? "unpin" : "pin",
          nodes: picked,
        });
      else if (event.key === "c" && picked.length === 2 && from !== undefined && to !== undefined)
        take({ type: "connect", connection: { from, to } });
      else if (event.key === "x" && last !== undefined) onExpand(last);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
