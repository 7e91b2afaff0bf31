/** The link by which the reader came here: what has changed in what it showed, as soon as that can be told. */
import { useMemo, useState } from "react";
import type { Engine } from "../engine/engine.ts";
import { contentsOf } from "./contents.ts";
import { type Changes, changesSince } from "./held.ts";
import type { View } from "./view.ts";

export interface Arrival {
  /** `null`: the link was made with the data that is here, or does not say what it showed. */
  readonly changes: Changes | null;
  arrive(view: View): void;
  dismiss(): void;
}

/** @param version of the data that is here; `null` until it is known */
export function useArrival(view: View, engine: Engine | null, version: string | null): Arrival {
  const [arrivedAt, setArrivedAt] = useState<View | null>(view);
  const changes = useMemo(() => {
    if (arrivedAt === null || arrivedAt.held === null || engine === null || version === null) return null;
    if (arrivedAt.version === null || arrivedAt.version === version) return null;
    const now = contentsOf(arrivedAt, engine) ?? { nodes: [], links: [] };
    return changesSince(arrivedAt.held, now, engine.graph.nodeById.keys());
  }, [arrivedAt, engine, version]);
  return { changes, arrive: setArrivedAt, dismiss: () => setArrivedAt(null) };
}
