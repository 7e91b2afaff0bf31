/** What a run of the rules finds out about the nodes. */
import { STATES, type State } from "../model/vocabulary.ts";
import type { Words } from "./bits.ts";

export interface Facts {
  /** By state: the wave in which each node first came into it; -1: never. `null`: nobody did. */
  readonly waves: Readonly<Record<State, Int32Array | null>>;
  /** Categories exposed at each node, and the mark `UNKNOWN`. */
  readonly bits: Words;
}

/** Told about every link that conducts: to which node, into which state, first in which wave. */
export type Recorder = (row: number, target: number, state: State, wave: number) => void;

/** [A6] The strongest state of a node; `STATES` stands in that order. `null`: not reached. */
export function stateOf({ waves }: Facts, node: number): State | null {
  for (const state of STATES) if ((waves[state]?.[node] ?? -1) >= 0) return state;
  return null;
}

export function reachedNodes({ waves }: Facts, nodes: number): number[] {
  const found = STATES.flatMap((state) => waves[state] ?? []);
  const reached: number[] = [];
  for (let node = 0; node < nodes; node++) {
    for (let at = 0; at < found.length; at++) {
      if (((found[at] as Int32Array)[node] as number) < 0) continue;
      reached.push(node);
      break;
    }
  }
  return reached;
}
