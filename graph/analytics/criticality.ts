/** Every platform by what its breach reaches. */
import type { Scenario } from "../contract.ts";
import type { Effect, Grade, Layer } from "../model/vocabulary.ts";
import type { CompiledGraph } from "../propagation/compile.ts";
import { propagate } from "../propagation/propagate.ts";
import type { Measure } from "./measure.ts";
import { plainScenario } from "./plainScenario.ts";
import { byLargest, type Ranked, rankBy } from "./ranks.ts";
import type { Steps } from "./steps.ts";

export const CRITICALITY: Measure = {
  id: "criticality",
  name: { fr: "Plateformes par portée", en: "Platforms by reach" },
  method: {
    fr: "Chaque plateforme est prise tour à tour comme seule origine ; on compte les institutions atteintes, hors ensembles, puis celles qu’on ne peut refuser, puis les ensembles. Les ex æquo ont le même rang.",
    en: "Each platform in turn is the only origin; counted are the institutions reached, without classes, then those nobody can opt out of, then classes. Ties share a rank.",
  },
};

export interface PlatformReach {
  readonly id: string;
  readonly institutions: number;
  readonly mandatoryInstitutions: number;
  readonly classes: number;
  readonly byLayer: Partial<Record<Layer, number>>;
  /** Ids of reached institutions, classes among them. */
  readonly reachedInstitutions: readonly string[];
}

export interface PlatformRanking {
  readonly items: readonly Ranked<PlatformReach>[];
  /** How many platforms were computed, of how many there are; fewer only where `most` said so. */
  readonly computed: number;
  readonly total: number;
}

export interface RankingQuestion {
  readonly effect: Effect;
  readonly floor: Grade;
}

/**
 * One run of the engine a platform; exact for each platform computed.
 *
 * @param most bounds the work: only so many platforms, those with most links upon them first. The ranking is
 * then one of these alone, since a platform with few links of its own can reach far through others.
 */
export function* rankPlatforms(
  compiled: CompiledGraph,
  { effect, floor }: RankingQuestion,
  most = Number.POSITIVE_INFINITY,
): Steps<PlatformRanking> {
  const { graph } = compiled;
  const platforms = graph.nodesOfKind("Platform");
  const chosen =
    platforms.length <= most
      ? platforms
      : [...platforms]
          .sort((a, b) => graph.linksTo(b.id).length - graph.linksTo(a.id).length || (a.id < b.id ? -1 : 1))
          .slice(0, most);
  const reaches: PlatformReach[] = [];
  for (const { id } of chosen) {
    reaches.push(reachOf(compiled, plainScenario([id], { effect, floor })));
    yield { done: reaches.length, total: chosen.length };
  }
  const byReach = byLargest<PlatformReach>(
    ({ institutions }) => institutions,
    ({ mandatoryInstitutions }) => mandatoryInstitutions,
    ({ classes }) => classes,
  );
  return {
    items: rankBy(reaches, byReach, ({ id }) => id),
    computed: reaches.length,
    total: platforms.length,
  };
}

function reachOf(compiled: CompiledGraph, scenario: Scenario): PlatformReach {
  const { totals, reached } = propagate(compiled, scenario);
  return {
    id: scenario.origins[0] as string,
    institutions: totals.institutions,
    mandatoryInstitutions: totals.mandatoryInstitutions,
    classes: totals.classes,
    byLayer: totals.byLayer,
    reachedInstitutions: reached.filter(({ kind }) => kind === "Institution").map(({ id }) => id),
  };
}
