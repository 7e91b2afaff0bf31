/** What interventions change: the impact without them, held against the impact with them. */
import { type Comparison, compareImpacts } from "../../graph/analytics/compare.ts";
import type { ImpactResponse } from "../../graph/responses.ts";

export type ChangedNode = Comparison["changed"][number];

export interface Difference {
  readonly after: ImpactResponse;
  /** Ids of nodes that are no longer reached. */
  readonly saved: ReadonlySet<string>;
  /** Nodes that are still reached, but otherwise. */
  readonly changed: ReadonlyMap<string, ChangedNode>;
  /** Ids of the links that still conduct. */
  readonly conducting: ReadonlySet<string>;
}

export function differenceBetween(before: ImpactResponse, after: ImpactResponse): Difference {
  const { saved, changed } = compareImpacts(before, after);
  return {
    after,
    saved: new Set(saved),
    changed: new Map(changed.map((change) => [change.id, change])),
    conducting: new Set(after.links),
  };
}
