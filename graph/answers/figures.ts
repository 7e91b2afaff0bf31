/** Each number of an impact with the query that gives it, so that anyone can check it on the database. */
import type { Impact } from "../contract.ts";
import { FIGURES, type FigureName } from "../cypher/figureNames.ts";
import { reachFigure } from "../cypher/reachFigure.ts";
import type { ImpactResponse } from "../responses.ts";

export function presentFigures({ scenario, totals }: Impact): ImpactResponse["figures"] {
  return Object.fromEntries(
    FIGURES.map((name) => [name, reachFigure(scenario, name, totalOf(totals, name))]),
  );
}

function totalOf(totals: Impact["totals"], name: FigureName): number {
  if (name === "categories") return totals.categories.all;
  if (name === "lifetimeCategories") return totals.categories.lifetime;
  return totals[name];
}
