/** Everything about one node: what it is part of, who runs it, what it holds, what happened to it. */
import type { Graph } from "../model/graph.ts";
import type { GraphLink, GraphNode } from "../model/schema.ts";
import { LINK_KINDS } from "../model/vocabulary.ts";
import type { NodeResponse } from "../responses.ts";
import { respondersFor, supervisorsOf } from "./nodeActors.ts";
import { claimsAbout } from "./nodeClaims.ts";
import {
  descriptionOf,
  nameOf,
  presentCategories,
  presentNode,
  presentNodes,
  presentSources,
} from "./nodes.ts";

/** @param datasets ids of the datasets that have the node */
export function presentNodeInFull(graph: Graph, node: GraphNode, datasets: readonly string[]): NodeResponse {
  const out = graph.linksFrom(node.id);
  const into = graph.linksTo(node.id);
  const idsBy = (links: readonly GraphLink[], kind: GraphLink["kind"], end: "from" | "to") =>
    links.filter((link) => link.kind === kind).map((link) => link[end]);
  // Flows and dependencies have a list of their own, with sources, at /nodes/{id}/links.
  const shown = [...out, ...into].filter(({ kind }) => !["USES", "FEEDS", "DEPENDS_ON"].includes(kind));
  const claims = claimsAbout(graph, node.id);
  return {
    node: presentNode(node),
    datasets: [...datasets],
    properties: node,
    description: descriptionOf(node),
    partOf: presentNodes(graph, idsBy(out, "PART_OF", "to")),
    operators: presentNodes(graph, idsBy(into, "OPERATES", "from")),
    supervisors: supervisorsOf(graph, node.id),
    responders: respondersFor(graph, node.id),
    claims,
    holds: presentCategories(
      graph,
      idsBy(out, "HOLDS", "to").map((id) => id.slice("category:".length)),
    ),
    incidents: [
      ...into.flatMap((link) => presentPart(graph, link, link.from)),
      ...out.flatMap((link) => presentPart(graph, link, link.to)),
    ],
    linkCounts: (["in", "out"] as const).flatMap((direction) =>
      LINK_KINDS.map((kind) => ({
        kind,
        direction,
        count: (direction === "in" ? into : out).filter((link) => link.kind === kind).length,
      })).filter(({ count }) => count > 0),
    ),
    sources: presentSources(graph, [
      ...(node.kind === "Source" ? [node.id] : node.sources),
      ...shown.flatMap(({ sources, to }) => [...sources, to]),
      ...claims.flatMap(({ sources }) => sources),
    ]),
  };
}

/** How the node took part in an incident, where the link says so. */
function presentPart(graph: Graph, link: GraphLink, other: string): NodeResponse["incidents"] {
  const incident = graph.nodeById.get(other);
  if (incident?.kind !== "Incident") return [];
  const brief = { id: other, name: nameOf(incident), disclosed: incident.disclosed };
  switch (link.kind) {
    case "HIT":
      return [{ ...brief, part: "hit", status: link.role }];
    case "AFFECTED":
      return [{ ...brief, part: "affected", status: link.status }];
    case "RESPONDED_TO":
      return [{ ...brief, part: "responded", status: link.role }];
    default:
      return [];
  }
}
