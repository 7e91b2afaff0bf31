/** Who stands next to a node, by kind and direction of the link. */
import type { Graph } from "../model/graph.ts";
import type { GraphLink } from "../model/schema.ts";
import { LINK_KINDS } from "../model/vocabulary.ts";
import { DIRECTIONS, type Expansion } from "./exploration.ts";

export interface NeighbourSort extends Expansion {
  /** Distinct neighbours, in the order of their links. */
  readonly neighbours: readonly string[];
}

/** Every sort that has at least one neighbour; kinds in the model's order, outgoing first. */
export function neighbourSorts(graph: Graph, node: string): NeighbourSort[] {
  return LINK_KINDS.flatMap((kind) =>
    DIRECTIONS.map((direction) => ({
      node,
      kind,
      direction,
      neighbours: neighboursOver(graph, { node, kind, direction }),
    })),
  ).filter(({ neighbours }) => neighbours.length > 0);
}

export function neighboursOver(graph: Graph, { node, kind, direction }: Expansion): string[] {
  const links = direction === "out" ? graph.linksFrom(node) : graph.linksTo(node);
  const others = links.filter((link) => link.kind === kind).map((link) => otherEnd(link, node));
  return [...new Set(others)].filter((id) => id !== node && graph.nodeById.has(id));
}

/** Links at a node, whichever way they go. */
export function linksAt(graph: Graph, node: string): GraphLink[] {
  return [...graph.linksFrom(node), ...graph.linksTo(node).filter(({ from }) => from !== node)];
}

export function otherEnd({ from, to }: GraphLink, node: string): string {
  return from === node ? to : from;
}
