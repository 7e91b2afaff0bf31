/** Incidents: what was hit, who was affected, who said what. Claims stand beside each other, never merged. */

import { peopleOfIncident } from "../analytics/people/ofIncident.ts";
import type { Graph } from "../model/graph.ts";
import type { GraphLink, Incident, LinkOfKind } from "../model/schema.ts";
import type { LinkKind } from "../model/vocabulary.ts";
import type { IncidentBrief, IncidentResponse } from "../responses.ts";
import {
  descriptionOf,
  nameOf,
  presentCategories,
  presentNode,
  presentNodes,
  presentSources,
} from "./nodes.ts";

export function presentIncident(graph: Graph, incident: Incident): IncidentBrief {
  const out = graph.linksFrom(incident.id);
  const { id, occurredFrom, occurredTo, disclosed, verification } = incident;
  return {
    id,
    name: nameOf(incident),
    description: incident.description,
    occurredFrom,
    occurredTo,
    disclosed,
    verification,
    hit: presentNodes(
      graph,
      ofKind(out, "HIT").map(({ to }) => to),
    ),
    affected: ofKind(out, "AFFECTED").length,
    claims: ofKind(out, "HAS_CLAIM").length,
  };
}

export function presentIncidentInFull(graph: Graph, incident: Incident): IncidentResponse {
  const out = graph.linksFrom(incident.id);
  const responses = ofKind(graph.linksTo(incident.id), "RESPONDED_TO");
  const claims = ofKind(out, "HAS_CLAIM").flatMap(({ to }) => presentClaim(graph, to));
  return {
    ...presentIncident(graph, incident),
    detected: incident.detected,
    atLeast: atLeastOf(graph, incident),
    claimList: claims,
    affectedList: ofKind(out, "AFFECTED").flatMap(({ to, status, role, disclosed, sources }) =>
      withNode(graph, to, (node) => ({ node: presentNode(node), status, role, disclosed, sources })),
    ),
    exposed: ofKind(out, "EXPOSED").flatMap(({ to, status }) =>
      presentCategories(graph, [to.slice("category:".length)]).map((category) => ({ category, status })),
    ),
    responders: responses.flatMap(({ from, role, action }) =>
      withNode(graph, from, (node) => ({ id: from, node: presentNode(node), role, action })),
    ),
    weaknesses: ofKind(out, "EXPLOITED").flatMap(({ to, grade }) =>
      withNode(graph, to, (node) => ({
        id: to,
        name: nameOf(node),
        description: descriptionOf(node),
        grade,
      })),
    ),
    sources: presentSources(graph, [
      ...incident.sources,
      ...claims.flatMap(({ sources }) => sources),
      ...[...out, ...responses].flatMap(({ sources }) => sources),
    ]),
  };
}

/** The lower bounds, where there are any. */
export function atLeastOf(graph: Graph, { id }: Incident): IncidentResponse["atLeast"] {
  return peopleOfIncident(graph, id).flatMap(({ unit, low }) =>
    low === null ? [] : [{ unit, quantity: low }],
  );
}

function presentClaim(graph: Graph, id: string): IncidentResponse["claimList"] {
  const claim = graph.nodeById.get(id);
  if (claim?.kind !== "Claim") return [];
  const { speaker, who, statement, quantity, unit, status, sources } = claim;
  const cited = ofKind(graph.linksFrom(id), "CITES").map(({ to }) => to);
  return [
    { id, speaker, who, statement, quantity, unit, status, sources: [...new Set([...sources, ...cited])] },
  ];
}

function ofKind<K extends LinkKind>(links: readonly GraphLink[], kind: K): LinkOfKind<K>[] {
  return links.filter((link) => link.kind === kind) as LinkOfKind<K>[];
}

function withNode<T>(
  { nodeById }: Graph,
  id: string,
  present: (node: NonNullable<ReturnType<Graph["nodeById"]["get"]>>) => T,
): T[] {
  const node = nodeById.get(id);
  return node === undefined ? [] : [present(node)];
}
