/** What to call a node in a table, and what may have been meant by a name that no node has. */
import { UnknownNodeError } from "../../graph/errors.ts";
import type { Graph } from "../../graph/model/graph.ts";
import { createSearchIndex } from "../search/searchIndex.ts";

const SUGGESTIONS = 3;

/** @param graph `null` where names were not read: the id stands for them */
export function nameOfNode(graph: Graph | null, id: string): string {
  const node = graph?.nodeById.get(id);
  return node !== undefined && "name" in node && node.name !== null && typeof node.name === "object"
    ? (node.name as { en: string }).en
    : id;
}

/** Runs a task; a node that it does not find is told with the nearest ones that there are. */
export function suggestingNodes<T>(graph: Graph | null, task: () => T): T {
  try {
    return task();
  } catch (error) {
    if (error instanceof UnknownNodeError && graph !== null) error.message += suggestionsFor(graph, error.id);
    throw error;
  }
}

function suggestionsFor(graph: Graph, id: string): string {
  const words = id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
  const near = createSearchIndex(graph)
    .find(words)
    .slice(0, SUGGESTIONS)
    .map((node) => node.id);
  return near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
}
