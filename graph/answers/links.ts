/** Links as the API shows them, with everything that qualifies them. */
import type { Graph } from "../model/graph.ts";
import type { GraphLink } from "../model/schema.ts";
import type { LinkDetail } from "../responses.ts";

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
    sources,
  };
}

/** The links that the ids name, each once, in the order given. */
export function linksOf({ linkById }: Graph, ids: Iterable<string>): GraphLink[] {
  return [...new Set(ids)].flatMap((id) => linkById.get(id) ?? []);
}
