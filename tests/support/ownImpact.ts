/** Answers on the dataset of this repository, without a database or a server. */
import { presentImpact } from "../../graph/answers/impact.ts";
import { type ScenarioInput, scenarioSchema } from "../../graph/contract.ts";
import { createGraph } from "../../graph/model/graph.ts";
import { type CompiledGraph, compile } from "../../graph/propagation/compile.ts";
import { propagate } from "../../graph/propagation/propagate.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import { readDataset } from "../../seed/dataset.ts";
import { OWN_DATASET } from "./rewrittenDataset.ts";

export async function ownGraph(): Promise<CompiledGraph> {
  const folder = OWN_DATASET;
  return compile(createGraph((await readDataset(folder)).data));
}

export function ownImpact(compiled: CompiledGraph, scenario: ScenarioInput): ImpactResponse {
  return presentImpact(compiled.graph, propagate(compiled, scenarioSchema.parse(scenario)));
}

/** Origins of the largest impacts, the largest first. */
export function largestOrigins(compiled: CompiledGraph, count: number): string[] {
  return compiled.graph
    .nodesOfKind("Platform")
    .map(({ id }) => ({
      id,
      size: propagate(compiled, scenarioSchema.parse({ origins: [id] })).reached.length,
    }))
    .sort((a, b) => b.size - a.size)
    .slice(0, count)
    .map(({ id }) => id);
}
