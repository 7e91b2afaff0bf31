/** The best set of k interventions: exactly where all sets can be tried, else one by one, with a bound. */
import type { Intervention, Scenario } from "../contract.ts";
import type { CompiledGraph } from "../propagation/compile.ts";
import { type Bound, boundOf } from "./bound.ts";
import type { Candidate } from "./candidates.ts";
import type { TriedCandidate } from "./interventions.ts";
import type { Measure } from "./measure.ts";
import { byMostSaved, type Savings } from "./savings.ts";
import type { Steps } from "./steps.ts";
import { Trial } from "./trial.ts";

export const BEST_SET: Measure = {
  id: "best-set",
  name: { fr: "Meilleur ensemble de mesures", en: "Best set of interventions" },
  method: {
    fr: "Les mesures sont choisies une à une, chaque fois celle qui épargne le plus ; la borne dit combien d’institutions un ensemble de même taille pourrait épargner au plus. L’effet est structurel, non causal.",
    en: "Interventions are chosen one by one, each time the one that saves most; the bound says how many institutions any set of the same size could save at most. The effect is structural, not causal.",
  },
};

/** With no more sets than this, all are tried, and the answer is the best there is. */
const MOST_SETS_TRIED = 2000;

interface ChosenCandidate extends Candidate {
  /** What the chosen ones up to and including this one save together. */
  readonly savingsSoFar: Savings;
}

export interface BestSet {
  readonly chosen: readonly ChosenCandidate[];
  /** Ids of the institutions saved by the whole set. */
  readonly saved: readonly string[];
  readonly bound: Bound;
  /** How many candidates sets were made of: see `inSets`. */
  readonly considered: number;
  /** How many sets were run. */
  readonly computed: number;
}

/**
 * Sets are made of what closes a way whole, and of what saves somebody alone. Left out is what does neither
 * (most changes of data kept or passed on), and cutting one of several links between two nodes, which leaving
 * the platform altogether does as well.
 */
function inSets(candidates: readonly TriedCandidate[]): TriedCandidate[] {
  const parallel = new Set(
    candidates.flatMap(({ kind, interventions }) => (kind === "disconnect" ? interventions.map(linkOf) : [])),
  );
  return candidates.filter(({ kind, interventions, saved }) => {
    if (kind === "minimise" || kind === "shorten-retention") return saved.length > 0;
    return kind !== "cut" || !interventions.some((each) => parallel.has(linkOf(each)));
  });
}

/**
 * @param all that were tried alone, the useless ones included
 * @param size how many to choose; fewer are chosen where nothing more can be saved
 * @param mostSetsTried with no more sets than this, all are tried; 0 chooses greedily whatever the size
 */
export function* chooseBestSet(
  compiled: CompiledGraph,
  scenario: Scenario,
  all: readonly TriedCandidate[],
  size: number,
  mostSetsTried = MOST_SETS_TRIED,
): Steps<BestSet> {
  const candidates = inSets(all);
  const trial = new Trial(compiled, scenario);
  const most = Math.min(size, candidates.length);
  const isSmall = countSets(candidates.length, most) <= mostSetsTried;
  const chosen = yield* isSmall
    ? tryAllSets(trial, candidates, most)
    : chooseGreedily(trial, candidates, most);
  const bound: Bound = isSmall
    ? { kind: "exact", optimumAtMost: trial.savings(chosen).institutions, savedOnlyTogether: null }
    : boundOf(trial, chosen, candidates, size);
  return {
    chosen: chosen.map(({ id, kind, interventions }, index) => ({
      id,
      kind,
      interventions,
      savingsSoFar: trial.savings(chosen.slice(0, index + 1)),
    })),
    saved: trial.saved(chosen),
    considered: candidates.length,
    bound,
    computed: trial.computed,
  };
}

function* tryAllSets(
  trial: Trial,
  candidates: readonly TriedCandidate[],
  most: number,
): Steps<readonly TriedCandidate[]> {
  const total = countSets(candidates.length, most);
  let best: readonly TriedCandidate[] = [];
  for (const set of setsUpTo(candidates, most)) {
    // Smaller sets come first, so that nothing is chosen in vain.
    if (byMostSaved(trial.savings(set), trial.savings(best)) < 0) best = set;
    yield { done: Math.min(trial.computed, total), total };
  }
  return best;
}

function* chooseGreedily(
  trial: Trial,
  candidates: readonly TriedCandidate[],
  size: number,
): Steps<readonly TriedCandidate[]> {
  const total = candidates.length * size;
  let chosen: readonly TriedCandidate[] = [];
  for (let round = 0; round < size; round++) {
    let best = chosen;
    for (const [place, candidate] of candidates.entries()) {
      if (trial.canAdd(chosen, candidate)) {
        const extended = [...chosen, candidate];
        if (byMostSaved(trial.savings(extended), trial.savings(best)) < 0) best = extended;
      }
      yield { done: round * candidates.length + place + 1, total };
    }
    if (best === chosen) break;
    chosen = best;
  }
  return chosen;
}

function linkOf(intervention: Intervention): string | null {
  return "link" in intervention ? intervention.link : null;
}

/** How many sets of 1 to `most` members there are. */
function countSets(members: number, most: number): number {
  let sum = 0;
  let ofThisSize = 1;
  for (let size = 1; size <= most; size++) {
    ofThisSize = (ofThisSize * (members - size + 1)) / size;
    sum += ofThisSize;
  }
  return sum;
}

/** Every set of 1 to `most` members, smaller ones first. */
function* setsUpTo<T>(items: readonly T[], most: number): Generator<readonly T[]> {
  for (let size = 1; size <= most; size++) yield* setsOf(items, size);
}

function* setsOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [place, first] of items.entries()) {
    for (const rest of setsOf(items.slice(place + 1), size - 1)) yield [first, ...rest];
  }
}
