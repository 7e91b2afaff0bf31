/** Plain search by waves, for what spreads whole or not at all: control, login, outage. */
import { type Adjacency, endOfLinks, firstLink } from "./adjacency.ts";

/** What a link makes of its target: nothing, something that goes on from there, or something that ends there. */
export const PASSES_NOTHING = 0;
export const GOES_ON = 1;
export const ENDS = 2;
export type Verdict = typeof PASSES_NOTHING | typeof GOES_ON | typeof ENDS;

export interface SearchInput {
  readonly adjacency: Adjacency;
  readonly nodes: number;
  /** Nodes from which it spreads, with the wave from which on; ascending by wave. */
  readonly starts: readonly (readonly [node: number, wave: number])[];
  readonly floor: number;
  readonly excluded: Uint8Array | null;
  readonly judge: (source: number, target: number, row: number) => Verdict;
}

/** Waves by node; -1: never. */
export interface SearchResult {
  /** From which wave on it spreads from the node, as a start or since it arrived. */
  readonly passing: Int32Array;
  readonly wentOn: Int32Array;
  readonly ended: Int32Array;
}

export function search(input: SearchInput): SearchResult {
  const { nodes, starts } = input;
  const result = {
    passing: new Int32Array(nodes).fill(-1),
    wentOn: new Int32Array(nodes).fill(-1),
    ended: new Int32Array(nodes).fill(-1),
  };
  let front: number[] = [];
  let begun = 0;
  for (let wave = 0; front.length > 0 || begun < starts.length; wave++) {
    for (; begun < starts.length && starts[begun]?.[1] === wave; begun++)
      front.push(starts[begun]?.[0] as number);
    const next: number[] = [];
    for (const node of front) {
      if ((result.passing[node] as number) >= 0) continue;
      result.passing[node] = wave;
      crossFrom(input, node, (target, _row, verdict) => {
        const waves = verdict === GOES_ON ? result.wentOn : result.ended;
        if ((waves[target] as number) >= 0) return;
        waves[target] = wave + 1;
        if (verdict === GOES_ON) next.push(target);
      });
    }
    front = next;
  }
  return result;
}

/** Every crossing of a finished search, with the wave in which it first happened. */
export function forEachCrossing(
  input: SearchInput,
  { passing }: SearchResult,
  visit: (row: number, target: number, wave: number, verdict: Verdict) => void,
): void {
  for (let node = 0; node < passing.length; node++) {
    const wave = passing[node] as number;
    if (wave < 0) continue;
    crossFrom(input, node, (target, row, verdict) => visit(row, target, wave + 1, verdict));
  }
}

function crossFrom(
  { adjacency, floor, excluded, judge }: SearchInput,
  node: number,
  visit: (target: number, row: number, verdict: Verdict) => void,
): void {
  const end = endOfLinks(adjacency, node, floor);
  for (let link = firstLink(adjacency, node); link < end; link++) {
    const row = adjacency.rows[link] as number;
    if (excluded !== null && excluded[row] === 1) continue;
    const target = adjacency.targets[link] as number;
    const verdict = judge(node, target, row);
    if (verdict !== PASSES_NOTHING) visit(target, row, verdict);
  }
}
