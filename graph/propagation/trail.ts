/** What a run tells of its links: which conduct, and by which of them each node came into the state it shows. */

import { STATES } from "../model/vocabulary.ts";
import { type Facts, type Recorder, stateOf } from "./facts.ts";
import { GrowingInts } from "./growing.ts";

export interface Trail {
  readonly record: Recorder;
  /** Rows of the links that conduct, ascending. */
  rows(): number[];
  /** Visits every crossing of a link, some more than once. */
  forEach(visit: (row: number, target: number) => void): void;
  /** [W1] Rows of the links by which a node comes into the state it shows, in the wave it shows. */
  linksInto(facts: Facts): (node: number) => readonly number[];
}

/** @param links how many there are */
export function createTrail(links: number): Trail {
  const ints = (length: number) => new Int32Array(length);
  const rows = new GrowingInts(ints);
  const targets = new GrowingInts(ints);
  const waves = new GrowingInts(ints);
  const states = new GrowingInts((length) => new Uint8Array(length));
  const conducts = new Uint8Array(links);
  return {
    record(row, target, state, wave) {
      conducts[row] = 1;
      rows.push(row);
      targets.push(target);
      waves.push(wave);
      states.push(STATES.indexOf(state));
    },
    rows() {
      const found: number[] = [];
      for (let row = 0; row < links; row++) if (conducts[row] === 1) found.push(row);
      return found;
    },
    forEach(visit) {
      const [crossed, into] = [rows.items(), targets.items()];
      for (let at = 0; at < crossed.length; at++) visit(crossed[at] as number, into[at] as number);
    },
    linksInto(facts) {
      const [crossed, into, when, how] = [rows.items(), targets.items(), waves.items(), states.items()];
      const isShown = (at: number) => {
        const node = into[at] as number;
        const shown = stateOf(facts, node);
        return (
          shown !== null && shown === STATES[how[at] as number] && facts.waves[shown]?.[node] === when[at]
        );
      };
      return linksByNode(crossed, into, isShown);
    },
  };
}

/** Entries that are taken, chained by node: no list is made before somebody asks for it. */
function linksByNode(
  rows: Int32Array,
  nodes: Int32Array,
  isTaken: (at: number) => boolean,
): (node: number) => readonly number[] {
  const last = new Map<number, number>();
  const before = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    if (!isTaken(at)) continue;
    const node = nodes[at] as number;
    before[at] = last.get(node) ?? -1;
    last.set(node, at);
  }
  return (node) => {
    const found = new Set<number>();
    for (let at = last.get(node) ?? -1; at >= 0; at = before[at] as number) found.add(rows[at] as number);
    return [...found];
  };
}
