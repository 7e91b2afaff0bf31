/** How many people nodes cover (platforms) or serve (institutions), where all of them are known. */
import type { Graph } from "../../model/graph.ts";
import type { Population } from "./bounds.ts";

export function coverageOf({ nodeById }: Graph, id: string): number | null {
  const node = nodeById.get(id);
  if (node?.kind === "Platform") return node.peopleCovered;
  return node?.kind === "Institution" ? node.peopleServed : null;
}

/** `null` where any of them is unknown: a sum that lacks one bounds nothing. */
export function populationOf(graph: Graph, ids: readonly string[]): Population | null {
  const nodes = [...new Set(ids)].sort();
  const sizes = nodes.flatMap((id) => coverageOf(graph, id) ?? []);
  if (nodes.length === 0 || sizes.length < nodes.length) return null;
  return { nodes, size: sizes.reduce((sum, size) => sum + size, 0) };
}
