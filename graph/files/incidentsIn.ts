/** The incidents of a graph, each with everything that is joined to it: what both formats for incidents begin with. */
import { sortedById } from "../model/canonical.ts";
import type { GraphData } from "../model/parse.ts";
import type { Claim, GraphLink, GraphNode, Incident, LinkOfKind } from "../model/schema.ts";

export interface IncidentRecord {
  readonly incident: Incident;
  readonly hit: readonly Joined<LinkOfKind<"HIT">>[];
  readonly affected: readonly Joined<LinkOfKind<"AFFECTED">>[];
  readonly exposed: readonly Joined<LinkOfKind<"EXPOSED">>[];
  readonly exploited: readonly Joined<LinkOfKind<"EXPLOITED">>[];
  readonly responders: readonly Joined<LinkOfKind<"RESPONDED_TO">>[];
  readonly claims: readonly Claim[];
}

export interface Joined<L extends GraphLink> {
  readonly link: L;
  /** The end that is not the incident. */
  readonly node: GraphNode;
}

export function incidentsIn({ nodes, links }: GraphData): IncidentRecord[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const joined = new Map<string, Joined<GraphLink>[]>();
  for (const link of sortedById(links)) {
    const incident = link.kind === "RESPONDED_TO" ? link.to : link.from;
    const node = byId.get(link.kind === "RESPONDED_TO" ? link.from : link.to);
    if (node === undefined) continue;
    const others = joined.get(incident);
    if (others === undefined) joined.set(incident, [{ link, node }]);
    else others.push({ link, node });
  }
  return sortedById(nodes.filter((node) => node.kind === "Incident")).map((incident) => {
    const all = joined.get(incident.id) ?? [];
    const of = <K extends GraphLink["kind"]>(kind: K) =>
      all.filter(({ link }) => link.kind === kind) as unknown as Joined<LinkOfKind<K>>[];
    return {
      incident,
      hit: of("HIT"),
      affected: of("AFFECTED"),
      exposed: of("EXPOSED"),
      exploited: of("EXPLOITED"),
      responders: of("RESPONDED_TO"),
      claims: of("HAS_CLAIM").flatMap(({ node }) => (node.kind === "Claim" ? [node] : [])),
    };
  });
}
