/** What would have helped most: each intervention alone, and the best set of a few. */
import { BEST_SET, chooseBestSet } from "../analytics/bestSet.ts";
import type { InterventionsRequest, InterventionsResponse } from "../analytics/contract.ts";
import { INTERVENTIONS, rankInterventions, tryCandidates } from "../analytics/interventions.ts";
import type { Steps } from "../analytics/steps.ts";
import type { Intervention } from "../contract.ts";
import type { Knowledge } from "./knowledge.ts";
import { linksOf, presentLink } from "./links.ts";
import { MOST_RUNS } from "./mostRuns.ts";
import { presentNodes } from "./nodes.ts";

/** @throws what `propagate` throws of a scenario */
export function* answerInterventions(
  { graph, compiled, version }: Knowledge,
  { scenario, limit, best }: InterventionsRequest,
): Steps<InterventionsResponse> {
  const { tried, total } = yield* tryCandidates(compiled, scenario, MOST_RUNS);
  const { items, ...counts } = rankInterventions(tried, total);
  const listed = items.slice(0, limit);
  const bestSet = best === 0 ? null : yield* chooseBestSet(compiled, scenario, tried, best);
  const told = [...listed, ...(bestSet?.chosen ?? [])].flatMap(({ interventions }) => interventions);
  const links = linksOf(graph, told.flatMap(linkIn));
  return {
    datasetVersion: version,
    measure: INTERVENTIONS,
    scenario,
    items: listed,
    useful: items.length,
    ...counts,
    bestSet: bestSet === null ? null : { measure: BEST_SET, ...bestSet },
    nodes: presentNodes(graph, [
      ...listed.flatMap(({ saved }) => saved),
      ...(bestSet?.saved ?? []),
      ...[bestSet?.bound.savedOnlyTogether ?? []].flat(),
      ...told.flatMap(nodeIn),
      ...links.flatMap(({ from, to }) => [from, to]),
    ]),
    linkDetails: links.map(presentLink),
  };
}

function linkIn(intervention: Intervention): string[] {
  return "link" in intervention ? [intervention.link] : [];
}

function nodeIn(intervention: Intervention): string[] {
  return "node" in intervention ? [intervention.node] : [];
}
