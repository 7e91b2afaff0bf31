/** The numbers of an impact: who is counted, and what is left open. */
import type { Impact, ReachCounts, ReachedNode } from "../contract.ts";
import type { Graph } from "../model/graph.ts";
import { type Effect, LAYER_OF_INSTITUTION_TYPE, type Layer } from "../model/vocabulary.ts";
import type { CompiledGraph } from "./compile.ts";

/** Origins are given, not reached, and a class is "up to": neither is counted among institutions. */
export function countReached(
  graph: Graph,
  reachedIds: Iterable<string>,
  origins: ReadonlySet<string>,
): ReachCounts {
  const counts = { institutions: 0, platforms: 0, classes: 0, mandatoryInstitutions: 0 };
  for (const id of reachedIds) {
    const node = graph.nodeById.get(id);
    if (origins.has(id) || node === undefined) continue;
    if (node.kind === "Platform") counts.platforms += 1;
    if (node.kind !== "Institution") continue;
    if (node.class) {
      counts.classes += 1;
      continue;
    }
    counts.institutions += 1;
    if (node.mandatory === true) counts.mandatoryInstitutions += 1;
  }
  return counts;
}

/** The layer of an institution, where its type is known. */
export function layerOf(graph: Graph, id: string): Layer | null {
  const node = graph.nodeById.get(id);
  return node?.kind === "Institution" && node.type !== null ? LAYER_OF_INSTITUTION_TYPE[node.type] : null;
}

export function countByLayer(graph: Graph, ids: Iterable<string>, origins: ReadonlySet<string>) {
  const byLayer: Partial<Record<Layer, number>> = {};
  for (const id of ids) {
    const node = graph.nodeById.get(id);
    const layer = layerOf(graph, id);
    if (layer === null || origins.has(id) || (node?.kind === "Institution" && node.class)) continue;
    byLayer[layer] = (byLayer[layer] ?? 0) + 1;
  }
  return byLayer;
}

/** Kinds of data exposed anywhere, and those among them that stay usable for a lifetime. */
export function countCategories(graph: Graph, reached: readonly ReachedNode[]) {
  const exposed = new Set(reached.flatMap(({ categories }) => categories));
  const lifetime = [...exposed].filter((slug) => {
    const category = graph.nodeById.get(`category:${slug}`);
    return category?.kind === "DataCategory" && category.shelfLife === "lifetime";
  });
  return { all: exposed.size, lifetime: lifetime.length };
}

/**
 * What the answer had to leave open. `conducting`: the links of the answer; `touching`: dependencies on
 * reached platforms that count, whether they conduct or not.
 */
export function countUnknown(
  compiled: CompiledGraph,
  effect: Effect,
  dates: { asOf: string | null; knownBy: string | null },
  conducting: ReadonlySet<string>,
  countsAndTouches: (item: CompiledGraph["dependencies"][number]) => boolean,
): Impact["totals"]["unknown"] {
  const links = [...compiled.flows, ...compiled.dependencies].filter(({ link }) => conducting.has(link.id));
  const touching = compiled.dependencies.filter(countsAndTouches);
  return {
    linksWithoutCategories:
      effect === "outage"
        ? 0
        : compiled.flows.filter(({ link, categories }) => conducting.has(link.id) && categories === null)
            .length,
    linksWithoutMode: touching.filter(({ link }) => link.mode === null).length,
    linksWithoutDates:
      dates.asOf === null
        ? 0
        : links.filter(({ link }) => link.validFrom === null || link.validTo === null).length,
    linksWithoutKnownFrom:
      dates.knownBy === null ? 0 : links.filter(({ link }) => link.knownFrom === null).length,
    assumedCriticality: touching.filter(
      ({ link, criticalityAssumed }) => criticalityAssumed && criticalityMatters(effect, link.mode),
    ).length,
  };
}

/** [O2, A2] Criticality decides over outages of any mode, and over logins. */
function criticalityMatters(effect: Effect, mode: string | null): boolean {
  return effect === "outage" || (effect === "access" && mode === "authentication");
}
