/** How many incidents have a figure in a unit, and a confirmed one, as queries. */
import type { Localized } from "../model/schema.ts";
import type { Unit } from "../model/vocabulary.ts";
import type { Figure } from "../responses.ts";

export const quantifiedFigure = (unit: Unit, value: number): Figure =>
  figure(value, unit, "", {
    fr: "Les incidents dont au moins une déclaration donne un chiffre dans cette unité.",
    en: "The incidents of which at least one claim gives a figure in this unit.",
  });

export const withLowFigure = (unit: Unit, value: number): Figure =>
  figure(value, unit, '\n  AND c.status = "confirmed"', {
    fr: "Parmi eux, ceux dont un tel chiffre est confirmé : le plus grand à lui seul est le minimum.",
    en: "Among them, those of which such a figure is confirmed: the largest single one is the least.",
  });

function figure(value: number, unit: Unit, condition: string, method: Localized): Figure {
  const cypher = `MATCH (n:Incident)-[:HAS_CLAIM]->(c:Claim {unit: $unit})
WHERE c.quantity IS NOT NULL${condition}
RETURN count(DISTINCT n) AS value`;
  return { value, cypher, parameters: { unit }, method };
}
