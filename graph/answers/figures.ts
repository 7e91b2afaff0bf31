/** Each number of an impact with the query that gives it, so that anyone can check it on the database. */
import type { Impact } from "../contract.ts";
import { figureMethod } from "../cypher/figureMethods.ts";
import { FIGURES, type FigureName } from "../cypher/figureNames.ts";
import { figureQuery } from "../cypher/figures.ts";
import type { Figure, ImpactResponse } from "../responses.ts";

export function presentFigures(impact: Impact): ImpactResponse["figures"] {
  return Object.fromEntries(FIGURES.map((name) => [name, presentFigure(impact, name)]));
}

function presentFigure({ scenario, totals }: Impact, name: FigureName): Figure {
  const query = figureQuery(scenario, name);
  return {
    value: totalOf(totals, name),
    cypher: query?.text ?? null,
    parameters: { ...query?.params },
    method: figureMethod(scenario, name),
  };
}

function totalOf(totals: Impact["totals"], name: FigureName): number {
  if (name === "categories") return totals.categories.all;
  if (name === "lifetimeCategories") return totals.categories.lifetime;
  return totals[name];
}
