/** The moves that a reader makes within an impact, each a change of the address. */
import { useCallback, useMemo } from "react";
import { boxWishes, withBoxes } from "../state/boxes.ts";
import { aroundNodes } from "../state/explorationOf.ts";
import { breach } from "../state/scenario.ts";
import type { ViewControl } from "../state/useView.ts";
import type { View } from "../state/view.ts";

/** @param last the last wave that there is */
export function useImpactView({ view, go }: ViewControl, last: number) {
  const change = useCallback(
    (part: Partial<View>, replace = true) => go((current) => ({ ...current, ...part }), { replace }),
    [go],
  );
  const select = useCallback((selected: string | null) => change({ selected }), [change]);
  const setWave = useCallback(
    (next: number) => change({ wave: next >= last ? null : Math.max(0, next) }),
    [change, last],
  );
  const setBoxes = useCallback(
    (ids: readonly string[], isOpen: boolean) =>
      go((current) => ({ ...current, boxes: withBoxes(current.boxes, ids, isOpen) }), { replace: true }),
    [go],
  );
  const setLayout = useCallback((layout: View["layout"]) => change({ layout }), [change]);
  const setMatrixSort = useCallback((matrixSort: View["matrixSort"]) => change({ matrixSort }), [change]);
  const openIncident = useCallback(
    (id: string) => go((current) => ({ ...current, page: { name: "incident", id }, selected: null })),
    [go],
  );
  const breachNow = useCallback(
    (origins: readonly string[]) => go((current) => breach(current, origins)),
    [go],
  );
  const exploreNow = useCallback(
    (nodes: readonly string[]) => go((current) => aroundNodes(current, nodes)),
    [go],
  );
  const wished = useMemo(() => boxWishes(view.boxes), [view.boxes]);
  const wave = Math.min(view.wave ?? last, last);
  return {
    wave,
    wished,
    change,
    select,
    setWave,
    setBoxes,
    setLayout,
    setMatrixSort,
    openIncident,
    breachNow,
    exploreNow,
  };
}
