/** What a conclusion rests on: leave out each weak link in turn, and all of one grade at once. */
import type { Impact, Scenario } from "../contract.ts";
import { GRADES, type Grade } from "../model/vocabulary.ts";
import type { CompiledGraph } from "../propagation/compile.ts";
import { propagate } from "../propagation/propagate.ts";
import type { Measure } from "./measure.ts";
import { byLargest, type Ranked, rankBy } from "./ranks.ts";
import { countedInstitutions, withInterventions } from "./savings.ts";
import type { Steps } from "./steps.ts";

export const SENSITIVITY: Measure = {
  id: "sensitivity",
  name: { fr: "Sensibilité aux liens faibles", en: "Sensitivity to weak links" },
  method: {
    fr: "Chaque lien moins bien établi que le niveau donné est retiré tour à tour ; on compte les institutions qui ne sont plus atteintes. Celles d’un niveau ne tiennent qu’à des liens de ce niveau ou plus faibles.",
    en: "Each link weaker than the given grade is left out in turn; counted are the institutions no longer reached. Those of a grade are reached by no better evidence than that.",
  },
};

interface WeakLink {
  readonly id: string;
  readonly grade: Grade;
  /** Institutions, neither class nor origin, that are reached only if this link is true. */
  readonly carries: readonly string[];
  readonly carriesClasses: number;
}

export interface Sensitivity {
  readonly institutions: number;
  /** Institutions by the strictest floor at which each is still reached. */
  readonly restingOn: Readonly<Record<Grade, number>>;
  /** The institutions that only inferred links reach. */
  readonly onlyInferred: readonly string[];
  /** Links of this grade are left alone; weaker ones are tried. */
  readonly weakerThan: Grade;
  /** Weak links that the conclusion depends on, those that carry most first. */
  readonly carrying: readonly Ranked<WeakLink>[];
  /** Weak links without which the same institutions and classes are reached. */
  readonly carryingNothing: number;
  readonly computed: number;
  readonly total: number;
}

/** @param most bounds the work: only so many links, the weakest first */
export function* testSensitivity(
  compiled: CompiledGraph,
  scenario: Scenario,
  weakerThan: Grade,
  most = Number.POSITIVE_INFINITY,
): Steps<Sensitivity> {
  const { graph } = compiled;
  const impact = propagate(compiled, scenario);
  const institutions = countedInstitutions(graph, impact);
  const weak = weakLinks(compiled, impact, weakerThan);
  const tried: WeakLink[] = [];
  for (const { id, grade } of weak.slice(0, Math.min(most, weak.length))) {
    const without = propagate(compiled, withInterventions(scenario, [{ kind: "cut", link: id }]));
    const still = new Set(countedInstitutions(graph, without));
    tried.push({
      id,
      grade,
      carries: institutions.filter((institution) => !still.has(institution)),
      carriesClasses: impact.totals.classes - without.totals.classes,
    });
    yield { done: tried.length, total: Math.min(most, weak.length) };
  }
  const gradeOf = new Map(impact.reached.map(({ id, grade }) => [id, grade]));
  const carrying = tried.filter(({ carries, carriesClasses }) => carries.length > 0 || carriesClasses > 0);
  return {
    institutions: institutions.length,
    restingOn: countBy(institutions, (id) => gradeOf.get(id) as Grade),
    onlyInferred: institutions.filter((id) => gradeOf.get(id) === "inferred"),
    weakerThan,
    carrying: rankBy(
      carrying,
      byLargest(
        ({ carries }) => carries.length,
        ({ carriesClasses }) => carriesClasses,
      ),
      ({ id }) => id,
    ),
    carryingNothing: tried.length - carrying.length,
    computed: tried.length,
    total: weak.length,
  };
}

function weakLinks({ graph }: CompiledGraph, { links }: Impact, weakerThan: Grade) {
  return links
    .flatMap((id) => {
      const grade = graph.linkById.get(id)?.grade ?? null;
      return grade !== null && GRADES.indexOf(grade) > GRADES.indexOf(weakerThan) ? [{ id, grade }] : [];
    })
    .sort((a, b) => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade) || (a.id < b.id ? -1 : 1));
}

function countBy(ids: readonly string[], gradeOf: (id: string) => Grade): Record<Grade, number> {
  const counts: Record<Grade, number> = { documented: 0, reported: 0, claimed: 0, inferred: 0 };
  for (const id of ids) counts[gradeOf(id)] += 1;
  return counts;
}
