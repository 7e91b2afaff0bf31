/** Nodes, categories and sources as the API shows them. */
import type { Graph } from "../model/graph.ts";
import type { GraphNode, Localized } from "../model/schema.ts";
import { LAYER_OF_INSTITUTION_TYPE } from "../model/vocabulary.ts";
import type { CategoryBrief, NodeBrief, SourceBrief } from "../responses.ts";

export function presentNode(node: GraphNode): NodeBrief {
  const isSystem = node.kind === "Institution" || node.kind === "Platform";
  return {
    id: node.id,
    kind: node.kind,
    name: nameOf(node),
    acronym: "acronym" in node && typeof node.acronym === "string" ? node.acronym : null,
    type: "type" in node && typeof node.type === "string" ? node.type : null,
    layer: node.kind === "Institution" && node.type !== null ? LAYER_OF_INSTITUTION_TYPE[node.type] : null,
    class: isSystem && node.class,
    mandatory: isSystem ? node.mandatory : null,
  };
}

/** A node that nobody named is called by its id. */
export function nameOf(node: GraphNode): Localized {
  if (node.kind === "Source") return { fr: node.title, en: node.title };
  if (node.kind === "Claim") return node.statement;
  return node.name ?? { fr: node.id, en: node.id };
}

export function descriptionOf(node: GraphNode): Localized | null {
  return node.kind === "Source" || node.kind === "Claim" ? null : node.description;
}

/** Briefs of the ids that are nodes, each once, in the order given. */
export function presentNodes({ nodeById }: Graph, ids: Iterable<string>): NodeBrief[] {
  return [...new Set(ids)].flatMap((id) => {
    const node = nodeById.get(id);
    return node === undefined ? [] : [presentNode(node)];
  });
}

/** The ids that are incidents, each once, as one names them. */
export function presentIncidents(
  { nodeById }: Graph,
  ids: Iterable<string>,
): { id: string; name: Localized; disclosed: string | null }[] {
  return [...new Set(ids)].flatMap((id) => {
    const incident = nodeById.get(id);
    return incident?.kind === "Incident"
      ? [{ id, name: nameOf(incident), disclosed: incident.disclosed }]
      : [];
  });
}

/** @param slugs as in `categories` lists; one without a node of its own is called by its slug */
export function presentCategories({ nodeById }: Graph, slugs: Iterable<string>): CategoryBrief[] {
  return [...new Set(slugs)].sort().map((slug) => {
    const node = nodeById.get(`category:${slug}`);
    if (node?.kind !== "DataCategory") {
      return { slug, name: { fr: slug, en: slug }, sensitivity: null, shelfLife: null, remedy: null };
    }
    const { sensitivity, shelfLife, remedy } = node;
    return { slug, name: nameOf(node), sensitivity, shelfLife, remedy };
  });
}

export function presentSources({ nodeById }: Graph, ids: Iterable<string>): SourceBrief[] {
  return [...new Set(ids)].flatMap((id) => {
    const node = nodeById.get(id);
    return node?.kind === "Source" ? [node] : [];
  });
}
