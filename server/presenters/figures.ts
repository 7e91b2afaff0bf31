/** Each number of an impact with the query that gives it, so that anyone can check it on the database. */
import type { Impact } from "../../graph/contract.ts";
import type { ImpactResponse } from "../../graph/responses.ts";

export function presentFigures(_impact: Impact): ImpactResponse["figures"] {
  return {};
}
