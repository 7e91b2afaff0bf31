/** Links as the API shows them, with everything that qualifies them. */
import type { Graph } from "../model/graph.ts";
import type { GraphLink } from "../model/schema.ts";
import type { LinkKind } from "../model/vocabulary.ts";
import type { LinkDetail } from "../responses.ts";

const CONDUCTING: readonly LinkKind[] = ["USES", "FEEDS", "DEPENDS_ON"];

export function presentLink(link: GraphLink): LinkDetail {
  const { id, kind, from, to, grade, validFrom, validTo, knownFrom, sources } = link;
  const isFlow = link.kind === "USES" || link.kind === "FEEDS";
  const isDependency = link.kind === "DEPENDS_ON";
  return {
    id,
    kind,
    from,
    to,
    grade,
    categories: isFlow ? link.categories : null,
    mode: isDependency ? link.mode : null,
    criticality: isDependency ? link.criticality : null,
    validFrom,
    validTo,
    knownFrom,
    learntFrom: isFlow || isDependency ? link.learntFrom : null,
    sources,
  };
}

/** Whatever else joins the two ends of a link in its direction and can conduct: what rivals or repeats it. */
export function linksBeside(graph: Graph, { id, from, to }: GraphLink): GraphLink[] {
  return graph
    .linksFrom(from)
    .filter((link) => link.to === to && link.id !== id && CONDUCTING.includes(link.kind));
}

/** The links that the ids name, each once, in the order given. */
export function linksOf({ linkById }: Graph, ids: Iterable<string>): GraphLink[] {
  return [...new Set(ids)].flatMap((id) => linkById.get(id) ?? []);
}
