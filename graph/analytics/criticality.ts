/** Every platform by what its breach reaches. */
import type { Scenario } from "../contract.ts";
import type { Effect, Grade } from "../model/vocabulary.ts";
import type { CompiledColumns } from "../propagation/compile.ts";
import { propagate } from "../propagation/propagate.ts";
import { isInstitution } from "../propagation/run.ts";
import type { InstitutionCounts } from "../propagation/ungated.ts";
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

export interface PlatformCounts extends InstitutionCounts {
  readonly id: string;
}

export interface PlatformReach extends PlatformCounts {
  /** Ids of reached institutions, classes among them. */
  readonly reachedInstitutions: readonly string[];
}

export interface PlatformRanking<T extends PlatformCounts = PlatformReach> {
  readonly items: readonly Ranked<T>[];
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
export function rankPlatforms(
  compiled: CompiledColumns,
  question: RankingQuestion,
  most = Number.POSITIVE_INFINITY,
): Steps<PlatformRanking> {
  return rankThese(compiled, question, mostLinkedPlatforms(compiled, most));
}

/** @param chosen numbers of the platforms to compute */
export function* rankThese(
  compiled: CompiledColumns,
  { effect, floor }: RankingQuestion,
  chosen: Int32Array,
): Steps<PlatformRanking> {
  const reaches: PlatformReach[] = [];
  for (const platform of chosen) {
    const id = compiled.nodes.ids.at(platform);
    reaches.push(reachOf(compiled, plainScenario([id], { effect, floor })));
    yield { done: reaches.length, total: chosen.length };
  }
  return rankReaches(compiled, reaches);
}

/** Ranks what was computed by whatever means. */
export function rankReaches<T extends PlatformCounts>(
  compiled: CompiledColumns,
  reaches: readonly T[],
): PlatformRanking<T> {
  const byReach = byLargest<T>(
    ({ institutions }) => institutions,
    ({ mandatoryInstitutions }) => mandatoryInstitutions,
    ({ classes }) => classes,
  );
  return {
    items: rankBy(reaches, byReach, ({ id }) => id),
    computed: reaches.length,
    total: platformsOf(compiled).length,
  };
}

/** Numbers of the platforms, at most so many: those with most links upon them. */
export function mostLinkedPlatforms(compiled: CompiledColumns, most: number): Int32Array {
  const platforms = platformsOf(compiled);
  if (platforms.length <= most) return platforms;
  const { ids } = compiled.nodes;
  const degrees = new Int32Array(ids.length);
  for (const to of compiled.links.to) degrees[to] = (degrees[to] as number) + 1;
  return platforms
    .sort((a, b) => (degrees[b] as number) - (degrees[a] as number) || (ids.at(a) < ids.at(b) ? -1 : 1))
    .slice(0, most);
}

function platformsOf(compiled: CompiledColumns): Int32Array {
  const platforms: number[] = [];
  for (let node = 0; node < compiled.nodes.ids.length; node++) {
    if (!isInstitution(compiled, node)) platforms.push(node);
  }
  return Int32Array.from(platforms);
}

function reachOf(compiled: CompiledColumns, scenario: Scenario): PlatformReach {
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
