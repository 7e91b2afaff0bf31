/**
 * What rests on each source. A fact is a node or link that says something of the world: everything but the sources
 * themselves, and the links that only join an incident to its claims and a claim to its sources.
 */
import type { Graph } from "../model/graph.ts";
import type { GraphLink, GraphNode } from "../model/schema.ts";
import { LINK_KINDS, type LinkKind, NODE_KINDS, type NodeKind } from "../model/vocabulary.ts";

const NO_FACTS: ReadonlySet<NodeKind | LinkKind> = new Set(["Source", "HAS_CLAIM", "CITES"]);
export const FACT_NODE_KINDS = NODE_KINDS.filter((kind) => !NO_FACTS.has(kind));
export const FACT_LINK_KINDS = LINK_KINDS.filter((kind) => !NO_FACTS.has(kind));

export interface Fact {
  readonly row: GraphNode | GraphLink;
  /** Ids of the sources it names and, of a claim, of those it cites; each once. */
  readonly sources: readonly string[];
  /** Ids of nodes: the node itself, or both ends of the link. */
  readonly about: readonly string[];
}

export interface Resting {
  readonly facts: readonly Fact[];
  /** By the id of a source; one on which nothing rests is not there. */
  readonly bySource: ReadonlyMap<string, readonly Fact[]>;
}

export function restingOn(graph: Graph): Resting {
  const facts: readonly Fact[] = [
    ...graph.nodes.map((row) => ({ row, sources: sourcesOf(graph, row), about: [row.id] })),
    ...graph.links.map((row) => ({ row, sources: [...new Set(row.sources)], about: [row.from, row.to] })),
  ].filter(({ row }) => !NO_FACTS.has(row.kind));
  const bySource = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const source of fact.sources) {
      const resting = bySource.get(source);
      if (resting === undefined) bySource.set(source, [fact]);
      else resting.push(fact);
    }
  }
  return { facts, bySource };
}

/** Were this source to go, nothing would be left to show for the fact. */
export function restsAlone({ sources }: Fact): boolean {
  return sources.length === 1;
}

function sourcesOf(graph: Graph, row: GraphNode): string[] {
  const named = row.kind === "Source" ? [] : row.sources;
  const cited =
    row.kind === "Claim"
      ? graph.linksFrom(row.id).flatMap(({ kind, to }) => (kind === "CITES" ? [to] : []))
      : [];
  return [...new Set([...named, ...cited])];
}
