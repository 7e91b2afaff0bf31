/** The exploration in the address, with everything that it was before: undo and redo without limit. */
import { useCallback, useMemo } from "react";
import type { Exploration } from "../../graph/neighbourhood/exploration.ts";
import { type ExploringStep, explore } from "./exploring.ts";
import { type History, historyOf, redone, undone, withStep } from "./history.ts";
import type { ViewControl } from "./useView.ts";

export interface ExplorationControl {
  readonly exploration: Exploration;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  take(step: ExploringStep): void;
  undo(): void;
  redo(): void;
}

/** Kept beside the page, so that a look at an incident does not forget it. */
let kept: History<Exploration> | null = null;

export function useExploration({ view, go }: ViewControl): ExplorationControl {
  const { exploration } = view;
  const history = useMemo(() => arrivedAt(exploration), [exploration]);
  const move = useCallback(
    (next: History<Exploration>) => {
      if (next === kept) return;
      kept = next;
      go(
        (current) => ({
          ...current,
          exploration: next.present,
          picked: pickedIn(next.present, current.picked),
        }),
        {
          replace: true,
        },
      );
    },
    [go],
  );
  return {
    exploration,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    take: (step) => move(withStep(history, explore(history.present, step))),
    undo: () => move(undone(history)),
    redo: () => move(redone(history)),
  };
}

/** An address that came from elsewhere (a link, the browser's own way back) is a step like any other. */
function arrivedAt(exploration: Exploration): History<Exploration> {
  const isKept = kept !== null && JSON.stringify(kept.present) === JSON.stringify(exploration);
  if (kept === null) kept = historyOf(exploration);
  else if (!isKept) kept = withStep(kept, exploration);
  return kept;
}

/** What is hidden is no longer picked. */
function pickedIn({ hidden }: Exploration, picked: readonly string[]): readonly string[] {
  return picked.filter((id) => !hidden.includes(id));
}
