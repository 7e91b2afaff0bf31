/** Runs rules to their fixpoint, wave by wave. */
import { type Arrival, NodeReach } from "./reach.ts";

/** The result of one run: what is known of each reached node, and every link that conducted. */
export interface Spread {
  readonly reached: ReadonlyMap<number, NodeReach>;
  readonly conducting: ReadonlySet<string>;
}

/**
 * Whatever arrives in one wave is taken in together; the nodes it changed pass on in the next. So a wave
 * is the length of a shortest conducting path (W1), in whatever order nodes and links are given.
 *
 * @param start what reaches the origins
 * @param passOn what a node passes on, given all that has reached it so far
 */
export function runWaves(
  words: number,
  start: readonly Arrival[],
  passOn: (node: number, reach: NodeReach) => Iterable<Arrival>,
): Spread {
  const reached = new Map<number, NodeReach>();
  const conducting = new Set<string>();
  let arrivals: readonly Arrival[] = start;
  for (let wave = 0; arrivals.length > 0; wave++) {
    const changed = new Set<number>();
    for (const arrival of arrivals) {
      const reach = reached.get(arrival.node) ?? new NodeReach(words);
      reached.set(arrival.node, reach);
      if (reach.take(arrival, wave)) changed.add(arrival.node);
      if (arrival.link !== null) conducting.add(arrival.link);
    }
    arrivals = [...changed].flatMap((node) => [...passOn(node, reached.get(node) as NodeReach)]);
  }
  return { reached, conducting };
}
