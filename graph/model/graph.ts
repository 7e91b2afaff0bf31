/** An immutable graph with the indexes that reading it needs. */
import type { GraphData } from "./parse.ts";
import type { GraphLink, GraphNode, NodeOfKind } from "./schema.ts";
import type { NodeKind } from "./vocabulary.ts";

export interface Graph extends GraphData {
  readonly nodeById: ReadonlyMap<string, GraphNode>;
  readonly linkById: ReadonlyMap<string, GraphLink>;
  /** Links that start at a node; a node without any has an empty list. */
  linksFrom(id: string): readonly GraphLink[];
  /** Links that end at a node; a node without any has an empty list. */
  linksTo(id: string): readonly GraphLink[];
  nodesOfKind<K extends NodeKind>(kind: K): readonly NodeOfKind<K>[];
}

const NONE: readonly never[] = [];

export function createGraph({ nodes, links }: GraphData): Graph {
  const from = groupBy(links, (link) => link.from);
  const to = groupBy(links, (link) => link.to);
  const byKind = groupBy(nodes, (node) => node.kind);
  return {
    nodes,
    links,
    nodeById: new Map(nodes.map((node) => [node.id, node])),
    linkById: new Map(links.map((link) => [link.id, link])),
    linksFrom: (id) => from.get(id) ?? NONE,
    linksTo: (id) => to.get(id) ?? NONE,
    nodesOfKind: <K extends NodeKind>(kind: K) => (byKind.get(kind) ?? NONE) as readonly NodeOfKind<K>[],
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
