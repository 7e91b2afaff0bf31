/** A number of an impact as a figure: its value beside the query that gives it, or why there is none. */
import type { Scenario } from "../contract.ts";
import type { Figure } from "../responses.ts";
import { figureMethod } from "./figureMethods.ts";
import type { FigureName } from "./figureNames.ts";
import { figureQuery } from "./figures.ts";

export function reachFigure(scenario: Scenario, name: FigureName, value: number): Figure {
  const query = figureQuery(scenario, name);
  return {
    value,
    cypher: query?.text ?? null,
    parameters: { ...query?.params },
    method: figureMethod(scenario, name),
  };
}
