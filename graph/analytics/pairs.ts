/**
 * Pairs of platforms that matter together: whose joint breach reaches most beyond what the worse of the two
 * reaches alone.
 *
 * Every rule of the engine that passes something on has one premise (one conducting link, one node it comes
 * from), so what two origins reach together is exactly what they reach one by one; a property test holds the
 * engine to that. A pair therefore costs a union of two sets, not a run.
 */
import { CLASS } from "../propagation/columns.ts";
import type { CompiledColumns } from "../propagation/compile.ts";
import type { PlatformReach } from "./criticality.ts";
import type { Measure } from "./measure.ts";
import { byLargest, type Ranked, rankBy } from "./ranks.ts";

export const PAIRS: Measure = {
  id: "pairs",
  name: { fr: "Paires de plateformes", en: "Pairs of platforms" },
  method: {
    fr: "Pour chaque paire : les institutions (hors ensembles) atteintes par l’une ou l’autre, moins celles qu’atteint à elle seule la plus étendue des deux. Deux origines atteignent ensemble exactement l’union de ce qu’elles atteignent séparément.",
    en: "For each pair: the institutions (without classes) that either reaches, less those that the further-reaching of the two reaches alone. Two origins together reach exactly the union of what each reaches.",
  },
};

export interface PlatformPair {
  readonly platforms: readonly [string, string];
  /** Institutions that each reaches alone, in the order of `platforms`. */
  readonly alone: readonly [number, number];
  readonly joint: number;
  /** Joint, less the larger of the two alone. */
  readonly beyond: number;
}

export interface PairRanking {
  readonly items: readonly Ranked<PlatformPair>[];
  /** Pairs beyond the list that reach as far as its last one. */
  readonly tiedBeyondList: number;
  /** Pairs looked at; the others cannot be among the best, since one of the two reaches too few alone. */
  readonly compared: number;
  readonly total: number;
}

export function rankPairs(
  compiled: CompiledColumns,
  reaches: readonly PlatformReach[],
  limit: number,
): PairRanking {
  const platforms = reaches
    .map((reach) => ({ id: reach.id, reached: membersOf(compiled, reach) }))
    .sort((a, b) => b.reached.size - a.reached.size || (a.id < b.id ? -1 : 1));
  const found: PlatformPair[] = [];
  const countBy: number[] = [];
  let compared = 0;
  // `beyond` is at most what the lesser of the two reaches alone: below the bar none can be among the best.
  let bar = 1;
  for (const [place, lesser] of platforms.entries()) {
    if (lesser.reached.size < bar) break;
    for (const greater of platforms.slice(0, place)) {
      compared += 1;
      const pair = pairOf(greater, lesser);
      if (pair.beyond < bar) continue;
      found.push(pair);
      countBy[pair.beyond] = (countBy[pair.beyond] ?? 0) + 1;
    }
    bar = Math.max(1, nthLargest(countBy, limit));
  }
  const best = found.filter(({ beyond }) => beyond >= bar);
  const ranked = rankBy(
    best,
    byLargest<PlatformPair>(
      ({ beyond }) => beyond,
      ({ joint }) => joint,
    ),
    ({ platforms }) => platforms.join(" "),
  );
  const items = ranked.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    tiedBeyondList: ranked.slice(limit).filter(({ rank }) => rank === last?.rank).length,
    compared,
    total: (platforms.length * (platforms.length - 1)) / 2,
  };
}

interface ReachSet {
  readonly id: string;
  readonly reached: ReadonlySet<string>;
}

function membersOf({ nodes }: CompiledColumns, { reachedInstitutions }: PlatformReach): ReadonlySet<string> {
  const isClass = (id: string) => ((nodes.traits[nodes.ids.numberOf(id) as number] as number) & CLASS) !== 0;
  return new Set(reachedInstitutions.filter((id) => !isClass(id)));
}

/** @param greater reaches at least as many as `lesser` */
function pairOf(greater: ReachSet, lesser: ReachSet): PlatformPair {
  let beyond = 0;
  for (const id of lesser.reached) if (!greater.reached.has(id)) beyond += 1;
  return {
    platforms: [greater.id, lesser.id],
    alone: [greater.reached.size, lesser.reached.size],
    joint: greater.reached.size + beyond,
    beyond,
  };
}

/** The `n`-th largest value, given how often each value occurs; 0 where there are fewer. */
function nthLargest(countBy: readonly number[], n: number): number {
  let seen = 0;
  for (let value = countBy.length - 1; value > 0; value--) {
    seen += countBy[value] ?? 0;
    if (seen >= n) return value;
  }
  return 0;
}
