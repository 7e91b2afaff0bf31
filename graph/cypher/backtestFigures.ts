/** What the back-test is held against, as queries: the recorded cascades that can be summed, and their victims. */
import type { Localized } from "../model/schema.ts";
import type { Figure } from "../responses.ts";

/** Which victims count: those confirmed alone, or those only claimed as well. */
type Claims = "with" | "without";

export function cascadesFigure(claims: Claims, value: number): Figure {
  return figure(
    value,
    claims,
    `${victimsText}
WITH n, count(DISTINCT victim) AS victims
WHERE victims >= 2
RETURN count(n) AS value`,
    {
      fr: "Les incidents datés qui ont frappé une plateforme et dont au moins deux institutions sont des victimes déclarées, sans les ensembles ni ce qui fut frappé directement.",
      en: "The dated incidents that hit a platform and have at least two institutions as disclosed victims, without classes and without what was hit itself.",
    },
  );
}

export function victimsOnRecordFigure(claims: Claims, value: number): Figure {
  return figure(
    value,
    claims,
    `${victimsText}
WITH n, count(DISTINCT victim) AS victims
WHERE victims >= 2
RETURN coalesce(sum(victims), 0) AS value`,
    {
      fr: "Les victimes déclarées de ces incidents ; une institution touchée par deux incidents y est deux fois.",
      en: "The disclosed victims of these incidents; an institution affected by two of them is there twice.",
    },
  );
}

/** Of one incident, whether or not it can be summed with the others. */
export function victimsOfFigure(incident: string, claims: Claims, value: number): Figure {
  const found = figure(
    value,
    claims,
    `MATCH (n:Incident {id: $incident})-[affected:AFFECTED]->(victim:Institution)
${victimsConditions}
RETURN count(DISTINCT victim) AS value`,
    {
      fr: "Les victimes déclarées de cet incident, sans les ensembles ni ce qui fut frappé directement.",
      en: "The disclosed victims of this incident, without classes and without what was hit itself.",
    },
  );
  return { ...found, parameters: { ...found.parameters, incident } };
}

const victimsConditions = `WHERE affected.status IN $statuses
  AND NOT coalesce(victim.class, false)
  AND NOT EXISTS { (n)-[:HIT]->(victim) }`;

const victimsText = `MATCH (n:Incident)
WHERE EXISTS { (n)-[:HIT]->(:Platform) }
  // Without any date nothing can be said to have been known before.
  AND (n.disclosed IS NOT NULL OR EXISTS { (n)-[a:AFFECTED]->() WHERE a.disclosed IS NOT NULL })
MATCH (n)-[affected:AFFECTED]->(victim:Institution)
${victimsConditions}`;

function figure(value: number, claims: Claims, cypher: string, method: Localized): Figure {
  const statuses = claims === "with" ? ["confirmed", "claimed"] : ["confirmed"];
  return { value, cypher, parameters: { statuses }, method };
}
