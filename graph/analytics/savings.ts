/** What an intervention saves: one impact against another of the same scenario with more interventions. */
import type { Impact, Intervention, Scenario } from "../contract.ts";
import type { Graph } from "../model/graph.ts";
import { byLargest } from "./ranks.ts";

export interface Savings {
  readonly institutions: number;
  readonly mandatoryInstitutions: number;
  readonly classes: number;
  readonly platforms: number;
  /** Institutions times data categories (institutions counted as in `institutions`). */
  readonly exposures: number;
  /** Of these, categories that stay usable for a lifetime. */
  readonly lifetimeExposures: number;
}

/** What counts first: institutions, then those nobody can opt out of, then data, then the rest. */
export const byMostSaved = byLargest<Savings>(
  ({ institutions }) => institutions,
  ({ mandatoryInstitutions }) => mandatoryInstitutions,
  ({ lifetimeExposures }) => lifetimeExposures,
  ({ exposures }) => exposures,
  ({ classes }) => classes,
  ({ platforms }) => platforms,
);

export function savingsBetween(graph: Graph, before: Impact, after: Impact): Savings {
  const [earlier, later] = [countExposures(graph, before), countExposures(graph, after)];
  return {
    institutions: before.totals.institutions - after.totals.institutions,
    mandatoryInstitutions: before.totals.mandatoryInstitutions - after.totals.mandatoryInstitutions,
    classes: before.totals.classes - after.totals.classes,
    platforms: before.totals.platforms - after.totals.platforms,
    exposures: earlier.all - later.all,
    lifetimeExposures: earlier.lifetime - later.lifetime,
  };
}

export function savesAnything(savings: Savings): boolean {
  return Object.values(savings).some((value) => value > 0);
}

/** The same question with further interventions. */
export function withInterventions(scenario: Scenario, further: readonly Intervention[]): Scenario {
  return { ...scenario, interventions: [...scenario.interventions, ...further] };
}

/** Ids of the institutions that an impact counts: reached, and neither class nor origin. */
export function countedInstitutions({ nodeById }: Graph, { reached, scenario }: Impact): string[] {
  const origins = new Set(scenario.origins);
  return reached.flatMap(({ id }) => {
    const node = nodeById.get(id);
    return node?.kind === "Institution" && !node.class && !origins.has(id) ? [id] : [];
  });
}

function countExposures(graph: Graph, impact: Impact): { all: number; lifetime: number } {
  const counted = new Set(countedInstitutions(graph, impact));
  const exposed = impact.reached.filter(({ id }) => counted.has(id)).flatMap(({ categories }) => categories);
  return { all: exposed.length, lifetime: exposed.filter((slug) => lastsForLife(graph, slug)).length };
}

function lastsForLife({ nodeById }: Graph, slug: string): boolean {
  const category = nodeById.get(`category:${slug}`);
  return category?.kind === "DataCategory" && category.shelfLife === "lifetime";
}
