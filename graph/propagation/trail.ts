/** What a run tells of its links: which conduct, and by which of them each node came into the state it shows. */

import { STATES } from "../model/vocabulary.ts";
import { type Facts, type Recorder, stateOf } from "./facts.ts";

export interface Trail {
  readonly record: Recorder;
  /** Rows of the links that conduct. */
  rows(): number[];
  /** Visits every crossing of a link, some more than once. */
  forEach(visit: (row: number, target: number) => void): void;
  /** [W1] By node, the rows of the links by which it comes into the state it shows, in the wave it shows. */
  linksInto(facts: Facts): Map<number, number[]>;
}

export function createTrail(): Trail {
  const [rows, targets, states, waves]: [number[], number[], number[], number[]] = [[], [], [], []];
  return {
    record(row, target, state, wave) {
      rows.push(row);
      targets.push(target);
      states.push(STATES.indexOf(state));
      waves.push(wave);
    },
    rows: () => [...new Set(rows)],
    forEach(visit) {
      for (const [at, row] of rows.entries()) visit(row, targets[at] as number);
    },
    linksInto(facts) {
      const links = new Map<number, Set<number>>();
      for (const [at, node] of targets.entries()) {
        const shown = stateOf(facts, node);
        if (shown === null || shown !== STATES[states[at] as number]) continue;
        if (facts.waves[shown]?.[node] !== waves[at]) continue;
        const into = links.get(node) ?? new Set();
        links.set(node, into.add(rows[at] as number));
      }
      return new Map([...links].map(([node, into]) => [node, [...into]]));
    },
  };
}
