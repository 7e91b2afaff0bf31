/** Every single intervention that could matter in a scenario, by what it saves. */
import type { Scenario } from "../contract.ts";
import type { CompiledGraph } from "../propagation/compile.ts";
import { propagate } from "../propagation/propagate.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import type { Measure } from "./measure.ts";
import { type Ranked, rankBy } from "./ranks.ts";
import {
  byMostSaved,
  countedInstitutions,
  type Savings,
  savesAnything,
  savingsBetween,
  withInterventions,
} from "./savings.ts";
import type { Steps } from "./steps.ts";

export const INTERVENTIONS: Measure = {
  id: "interventions",
  name: { fr: "Mesures classées par effet", en: "Interventions by what they save" },
  method: {
    fr: "Chaque mesure possible est essayée seule, le reste du scénario inchangé ; on compte ce qui n’est plus atteint. L’effet est structurel, non causal : il vaut pour les liens connus et les règles énoncées.",
    en: "Each possible intervention is tried alone, the scenario being otherwise the same; counted is what is no longer reached. The effect is structural, not causal: it holds for the links on record and the rules as stated.",
  },
};

export interface TriedCandidate extends Candidate {
  readonly savings: Savings;
  /** Institutions, neither class nor origin, that are no longer reached. */
  readonly saved: readonly string[];
}

export interface InterventionRanking {
  /** Those that save anything. */
  readonly items: readonly Ranked<TriedCandidate>[];
  /** Tried, and saving nothing by themselves: what they touch is also reached another way. */
  readonly savingNothing: number;
  readonly computed: number;
  readonly total: number;
}

export function rankInterventions(tried: readonly TriedCandidate[], total: number): InterventionRanking {
  const useful = tried.filter(({ savings }) => savesAnything(savings));
  return {
    items: rankBy(
      useful,
      (a, b) => byMostSaved(a.savings, b.savings),
      ({ id }) => id,
    ),
    savingNothing: tried.length - useful.length,
    computed: tried.length,
    total,
  };
}

/**
 * Each candidate alone, the useless ones included: two useless ones can be useful together.
 * @param most bounds the work: only so many candidates, in the order of `candidatesFor`
 */
export function* tryCandidates(
  compiled: CompiledGraph,
  scenario: Scenario,
  most = Number.POSITIVE_INFINITY,
): Steps<{ readonly tried: readonly TriedCandidate[]; readonly total: number }> {
  const { graph } = compiled;
  const before = propagate(compiled, scenario);
  const reached = countedInstitutions(graph, before);
  const candidates = candidatesFor(compiled, before);
  const total = Math.min(most, candidates.length);
  const tried: TriedCandidate[] = [];
  for (const candidate of candidates.slice(0, total)) {
    const after = propagate(compiled, withInterventions(scenario, candidate.interventions));
    const still = new Set(countedInstitutions(graph, after));
    tried.push({
      ...candidate,
      savings: savingsBetween(graph, before, after),
      saved: reached.filter((id) => !still.has(id)),
    });
    yield { done: tried.length, total };
  }
  return { tried, total: candidates.length };
}
