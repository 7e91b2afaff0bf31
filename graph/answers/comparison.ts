/** Two scenarios beside each other: who is saved, who is added, who is reached otherwise. */
import { COMPARISON, compareImpacts } from "../analytics/compare.ts";
import type { ComparisonResponse } from "../analytics/contract.ts";
import type { Scenario } from "../contract.ts";
import { propagate } from "../propagation/propagate.ts";
import type { Knowledge } from "./knowledge.ts";
import { presentNodes } from "./nodes.ts";

/** @throws what `propagate` throws of a scenario */
export function answerComparison(
  { graph, compiled, version }: Knowledge,
  scenarios: { readonly before: Scenario; readonly after: Scenario },
): ComparisonResponse {
  const before = propagate(compiled, scenarios.before);
  const after = propagate(compiled, scenarios.after);
  const { saved, added, changed, unchanged, ...totals } = compareImpacts(before, after);
  return {
    datasetVersion: version,
    measure: COMPARISON,
    scenarioHashes: { before: before.scenarioHash, after: after.scenarioHash },
    totals,
    saved,
    added,
    changed,
    unchanged,
    nodes: presentNodes(graph, [...saved, ...added, ...changed.map(({ id }) => id)]),
  };
}
