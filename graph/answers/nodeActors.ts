/** Who stands over a node, and who responded to what happened to it. */
import type { Graph } from "../model/graph.ts";
import type { NodeResponse } from "../responses.ts";
import { nameOf, presentNode, presentNodes } from "./nodes.ts";

/** What it is part of, what that is part of, and so on: nearest first, each once. */
export function supervisorsOf(graph: Graph, id: string): NodeResponse["supervisors"] {
  const over = new Set<string>();
  for (let level = [id]; level.length > 0; ) {
    level = level
      .flatMap((each) => graph.linksFrom(each))
      .flatMap(({ kind, to }) => (kind === "PART_OF" && to !== id && !over.has(to) ? [to] : []));
    for (const each of level) over.add(each);
  }
  return presentNodes(graph, over);
}

/** By each incident that hit or affected the node, whoever responded to it and in which role. */
export function respondersFor(graph: Graph, id: string): NodeResponse["responders"] {
  return incidentsAt(graph, id).flatMap((incident) =>
    graph.linksTo(incident.id).flatMap((link) => {
      const node = link.kind === "RESPONDED_TO" ? graph.nodeById.get(link.from) : undefined;
      if (node === undefined || link.kind !== "RESPONDED_TO") return [];
      return [{ node: presentNode(node), role: link.role, incident: incident.id }];
    }),
  );
}

/** Incidents that hit or affected the node, with whether they hit it. */
export function incidentsAt(
  graph: Graph,
  id: string,
): { readonly id: string; readonly name: { fr: string; en: string }; readonly isHit: boolean }[] {
  return graph.linksTo(id).flatMap(({ kind, from }) => {
    const incident = graph.nodeById.get(from);
    if ((kind !== "HIT" && kind !== "AFFECTED") || incident?.kind !== "Incident") return [];
    return [{ id: from, name: nameOf(incident), isHit: kind === "HIT" }];
  });
}
