/** What was said of a node, incident by incident: never merged, so that rival claims stand beside each other. */
import type { Graph } from "../model/graph.ts";
import type { NodeResponse } from "../responses.ts";
import { incidentsAt } from "./nodeActors.ts";

type ClaimAt = NodeResponse["claims"][number];

/** A claim is about the one node that it names, or else about whatever its incident hit. */
export function claimsAbout(graph: Graph, id: string): ClaimAt[] {
  const claims = incidentsAt(graph, id).flatMap((incident) =>
    graph.linksFrom(incident.id).flatMap(({ kind, to }): ClaimAt[] => {
      const claim = kind === "HAS_CLAIM" ? graph.nodeById.get(to) : undefined;
      if (claim?.kind !== "Claim") return [];
      if (claim.about !== id && !(claim.about === null && incident.isHit)) return [];
      const { speaker, who, statement, status, sources } = claim;
      const cited = graph.linksFrom(to).flatMap((link) => (link.kind === "CITES" ? [link.to] : []));
      return [
        {
          id: to,
          incident: incident.id,
          speaker,
          who,
          statement,
          status,
          sources: [...new Set([...sources, ...cited])],
        },
      ];
    }),
  );
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
