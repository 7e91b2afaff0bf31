/** Part of a graph: some of its nodes, and the links among them. */
import { UnknownNodeError } from "../errors.ts";
import type { GraphData } from "../model/parse.ts";

/** @throws UnknownNodeError */
export function subset({ nodes, links }: GraphData, ids: readonly string[]): GraphData {
  const wanted = new Set(ids);
  const known = new Set(nodes.map(({ id }) => id));
  for (const id of wanted) if (!known.has(id)) throw new UnknownNodeError(id);
  return {
    nodes: nodes.filter(({ id }) => wanted.has(id)),
    links: links.filter(({ from, to }) => wanted.has(from) && wanted.has(to)),
  };
}
