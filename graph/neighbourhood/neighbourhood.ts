/** The nodes and links that an exploration shows: the same exploration of the same graph shows the same. */
import type { Graph } from "../model/graph.ts";
import type { GraphLink } from "../model/schema.ts";
import type { Connection, Exploration } from "./exploration.ts";
import { linksAt, neighboursOver, otherEnd } from "./neighbours.ts";
import { type ShortPaths, shortPaths } from "./shortPaths.ts";

export interface Neighbourhood {
  /** Shown nodes, nearest first; pinned ones and starts that are hidden are not among them. */
  readonly nodes: readonly NeighbourhoodNode[];
  /** All links between shown nodes, of every kind. */
  readonly links: readonly GraphLink[];
  /** Nodes that would be shown were they not hidden. */
  readonly hidden: readonly string[];
  readonly connections: readonly (Connection & ShortPaths)[];
  /** Ids that the exploration names and the graph does not hold. */
  readonly missing: readonly string[];
}

export interface NeighbourhoodNode {
  readonly id: string;
  /** Links from the nearest start, over what was shown before anything was hidden; starts have 0. */
  readonly distance: number;
}

export function neighbourhood(graph: Graph, exploration: Exploration): Neighbourhood {
  const { around, expansions, pinned, connectBy } = exploration;
  const connections = exploration.connections.map((connection) => ({
    ...connection,
    ...shortPaths(graph, connection, { kinds: connectBy }),
  }));
  const known = (ids: readonly string[]) => ids.filter((id) => graph.nodeById.has(id));
  const shown = new Set([...known(around), ...known(pinned)]);
  for (const { paths } of connections) for (const path of paths) for (const id of path) shown.add(id);
  // An expansion may wait for a node that a later one brings.
  let before = -1;
  while (shown.size > before) {
    before = shown.size;
    for (const expansion of expansions) {
      if (!shown.has(expansion.node)) continue;
      for (const id of neighboursOver(graph, expansion)) shown.add(id);
    }
  }
  const distance = distances(graph, known(around), shown);
  const hiding = new Set(exploration.hidden.filter((id) => !pinned.includes(id)));
  const nodes = [...shown]
    .filter((id) => !hiding.has(id))
    .map((id) => ({ id, distance: distance.get(id) ?? 0 }))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return {
    nodes,
    links: linksAmong(graph, new Set(nodes.map(({ id }) => id))),
    hidden: [...hiding].filter((id) => shown.has(id)).sort(),
    connections,
    missing: idsNamed(exploration).filter((id) => !graph.nodeById.has(id)),
  };
}

/** Breadth first from the starts, among what is shown; what no link joins to them stands after the farthest. */
function distances(graph: Graph, starts: readonly string[], shown: ReadonlySet<string>): Map<string, number> {
  const distance = new Map(starts.map((id) => [id, 0]));
  let front: readonly string[] = starts;
  let last = 0;
  for (let steps = 1; front.length > 0; steps++) {
    const next: string[] = [];
    for (const node of front) {
      for (const link of linksAt(graph, node)) {
        const other = otherEnd(link, node);
        if (!shown.has(other) || distance.has(other)) continue;
        distance.set(other, steps);
        next.push(other);
        last = steps;
      }
    }
    front = next;
  }
  for (const id of shown) if (!distance.has(id)) distance.set(id, last + 1);
  return distance;
}

function linksAmong(graph: Graph, ids: ReadonlySet<string>): GraphLink[] {
  return [...ids].flatMap((id) => graph.linksFrom(id).filter(({ to }) => ids.has(to)));
}

function idsNamed({ around, expansions, connections, hidden, pinned }: Exploration): string[] {
  return [
    ...new Set([
      ...around,
      ...expansions.map(({ node }) => node),
      ...connections.flatMap(({ from, to }) => [from, to]),
      ...hidden,
      ...pinned,
    ]),
  ];
}
