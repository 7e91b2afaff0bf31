/** Every platform by what its breach reaches; computed once per graph, since the whole graph is asked. */
import type { Scenario } from "../../graph/contract.ts";
import type { Effect, Grade, Layer } from "../../graph/model/vocabulary.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import { propagate } from "../../graph/propagation/propagate.ts";
import { oncePerGraph } from "../oncePerGraph.ts";

export interface RankedPlatform {
  readonly id: string;
  readonly institutions: number;
  readonly classes: number;
  readonly mandatoryInstitutions: number;
  readonly byLayer: Partial<Record<Layer, number>>;
  readonly reachedInstitutions: readonly string[];
}

const ranksOf = oncePerGraph((compiled: CompiledGraph) => ({
  compiled,
  by: new Map<string, RankedPlatform[]>(),
}));

export function rankPlatformsOnce(compiled: CompiledGraph, effect: Effect, floor: Grade): RankedPlatform[] {
  const { by } = ranksOf(compiled);
  const key = `${effect} ${floor}`;
  const known = by.get(key);
  if (known !== undefined) return known;
  const ranked = compiled.graph
    .nodesOfKind("Platform")
    .map(({ id }): RankedPlatform => {
      const scenario: Scenario = {
        origins: [id],
        effect,
        floor,
        categories: null,
        asOf: null,
        knownBy: null,
        replay: null,
        interventions: [],
      };
      const { totals, reached } = propagate(compiled, scenario);
      return {
        id,
        institutions: totals.institutions,
        classes: totals.classes,
        mandatoryInstitutions: totals.mandatoryInstitutions,
        byLayer: totals.byLayer,
        reachedInstitutions: reached.filter(({ kind }) => kind === "Institution").map((node) => node.id),
      };
    })
    .sort((a, b) => b.institutions - a.institutions || b.classes - a.classes || (a.id < b.id ? -1 : 1));
  by.set(key, ranked);
  return ranked;
}
