/** What a prediction is held against: knowing all users afterwards, and guessing within the same layers. */
import type { Graph } from "../../model/graph.ts";
import { layerOf } from "../../propagation/totals.ts";
import type { Cascade } from "./cascades.ts";
import { chanceOfAtLeast, expectedHits, type Stratum } from "./hypergeometric.ts";

/** Every institution on record as using or feeding what was hit, at any time and however learnt. */
export function usersAtAnyTime(graph: Graph, { origins }: Cascade): string[] {
  const users = origins.flatMap((origin) =>
    graph.linksTo(origin).flatMap(({ kind, from }) => (kind === "USES" || kind === "FEEDS" ? [from] : [])),
  );
  return [...new Set(users)].filter((id) => isCandidate(graph, origins, id)).sort();
}

/**
 * Drawing, in each layer, as many institutions as were predicted there: the strata of an exact answer.
 * Institutions whose type is unknown make a layer of their own.
 */
export function randomDraws(graph: Graph, cascade: Cascade, predicted: readonly string[]): Stratum[] {
  const layerIn = (id: string) => layerOf(graph, id) ?? "unknown";
  const population = graph
    .nodesOfKind("Institution")
    .map(({ id }) => id)
    .filter((id) => isCandidate(graph, cascade.origins, id));
  const victims = cascade.victims.map(({ id }) => id);
  return [...new Set(predicted.map(layerIn))].map((layer) => {
    const inLayer = (ids: readonly string[]) => ids.filter((id) => layerIn(id) === layer).length;
    return { population: inLayer(population), marked: inLayer(victims), drawn: inLayer(predicted) };
  });
}

export interface RandomBaseline {
  readonly expectedHits: number;
  /** The chance that guessing does at least as well as the prediction did. */
  readonly chanceOfAsMany: number;
}

export function compareWithRandom(strata: readonly Stratum[], hits: number): RandomBaseline {
  return { expectedHits: expectedHits(strata), chanceOfAsMany: chanceOfAtLeast(strata, hits) };
}

/** Whoever could be predicted: neither a class nor hit itself. */
function isCandidate({ nodeById }: Graph, origins: readonly string[], id: string): boolean {
  const node = nodeById.get(id);
  return node?.kind === "Institution" && !node.class && !origins.includes(id);
}
