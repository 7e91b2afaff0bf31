/** Which weak links the conclusion depends on, and how much of it rests on inference. */
import type { SensitivityRequest, SensitivityResponse } from "../analytics/contract.ts";
import { SENSITIVITY, testSensitivity } from "../analytics/sensitivity.ts";
import type { Steps } from "../analytics/steps.ts";
import type { Knowledge } from "./knowledge.ts";
import { linksOf, presentLink } from "./links.ts";
import { MOST_RUNS } from "./mostRuns.ts";
import { presentNodes } from "./nodes.ts";

/** @throws what `propagate` throws of a scenario */
export function* answerSensitivity(
  { graph, compiled, version }: Knowledge,
  { scenario, weakerThan }: SensitivityRequest,
): Steps<SensitivityResponse> {
  const sensitivity = yield* testSensitivity(compiled, scenario, weakerThan, MOST_RUNS);
  const links = linksOf(
    graph,
    sensitivity.carrying.map(({ id }) => id),
  );
  return {
    datasetVersion: version,
    measure: SENSITIVITY,
    scenario,
    ...sensitivity,
    nodes: presentNodes(graph, [
      ...sensitivity.onlyInferred,
      ...sensitivity.carrying.flatMap(({ carries }) => carries),
      ...links.flatMap(({ from, to }) => [from, to]),
    ]),
    linkDetails: links.map(presentLink),
  };
}
