/**
 * The shortest paths between two nodes, and those a little longer, over links of chosen kinds in either
 * direction. Breadth first from the end gives every node's distance; then a walk from the start goes on only
 * where the end is still within reach, so that no step is wasted.
 */
import type { Graph } from "../model/graph.ts";
import type { LinkKind } from "../model/vocabulary.ts";
import type { Connection } from "./exploration.ts";
import { linksAt, otherEnd } from "./neighbours.ts";

export interface ShortPaths {
  /** Links on a shortest path; `null` where no path leads there. */
  readonly shortest: number | null;
  /** Node by node, start first; shortest first. No node comes twice in a path. */
  readonly paths: readonly (readonly string[])[];
  /** Whether there are more of them than were looked for. */
  readonly isCut: boolean;
}

interface ShortPathsOptions {
  readonly kinds: readonly LinkKind[];
  /** How many links longer than the shortest a path may be. */
  readonly longer?: number;
  /** Paths that are looked for, at most. */
  readonly most?: number;
}

const MOST_PATHS = 60;

export function shortPaths(graph: Graph, { from, to }: Connection, options: ShortPathsOptions): ShortPaths {
  const { longer = 1, most = MOST_PATHS } = options;
  const kinds = new Set<LinkKind>(options.kinds);
  const nextTo = (node: string) => {
    const links = linksAt(graph, node).filter(({ kind }) => kinds.has(kind));
    return [...new Set(links.map((link) => otherEnd(link, node)))]
      .filter((id) => graph.nodeById.has(id))
      .sort();
  };
  const distance = distancesTo(to, from, longer, nextTo);
  const shortest = distance.get(from);
  if (shortest === undefined || !graph.nodeById.has(from) || from === to)
    return { shortest: null, paths: [], isCut: false };
  const paths: string[][] = [];
  let isCut = false;
  // Length by length, so that what is cut off is never shorter than what is kept.
  for (let length = shortest; length <= shortest + longer && !isCut; length++) walk([from], length);
  return { shortest, paths, isCut };

  /** Adds every path that begins like this and reaches the end after exactly so many more links. */
  function walk(begun: readonly string[], left: number): void {
    const here = begun.at(-1) ?? from;
    if (here === to) {
      if (left > 0) return;
      if (paths.length === most) isCut = true;
      else paths.push([...begun]);
      return;
    }
    for (const next of nextTo(here)) {
      if (isCut) return;
      if ((distance.get(next) ?? Number.POSITIVE_INFINITY) < left && !begun.includes(next))
        walk([...begun, next], left - 1);
    }
  }
}

/** How many links each node is from `to`, as far as a path from `from` can use it. */
function distancesTo(
  to: string,
  from: string,
  longer: number,
  nextTo: (node: string) => readonly string[],
): ReadonlyMap<string, number> {
  const distance = new Map([[to, 0]]);
  let front = [to];
  for (let steps = 1; front.length > 0; steps++) {
    const reached = distance.get(from);
    if (reached !== undefined && steps > reached + longer) break;
    const next: string[] = [];
    for (const node of front) {
      for (const other of nextTo(node)) {
        if (distance.has(other)) continue;
        distance.set(other, steps);
        next.push(other);
      }
    }
    front = next;
  }
  return distance;
}
