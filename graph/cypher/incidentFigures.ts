/** The figures of one incident, each with the query that gives it. */
import type { Figure, IncidentResponse } from "../responses.ts";

export type IncidentFigure = "confirmed" | "unconfirmed" | "affected";

export function incidentFigures(
  incident: Pick<IncidentResponse, "id" | "claimList" | "affectedList">,
): Record<IncidentFigure, Figure> {
  const { id, claimList, affectedList } = incident;
  const confirmed = claimList.filter(({ status }) => status === "confirmed").length;
  return {
    confirmed: {
      value: confirmed,
      cypher: `MATCH (:Incident {id: $incident})-[:HAS_CLAIM]->(c:Claim {status: "confirmed"})
RETURN count(c) AS value`,
      parameters: { incident: id },
      method: {
        fr: "Les déclarations confirmées par un responsable : l’autorité, l’exploitant ou la victime.",
        en: "The claims that someone answerable confirmed: the authority, the operator or the victim.",
      },
    },
    unconfirmed: {
      value: claimList.length - confirmed,
      cypher: `MATCH (:Incident {id: $incident})-[:HAS_CLAIM]->(c:Claim)
WHERE c.status <> "confirmed"
RETURN count(c) AS value`,
      parameters: { incident: id },
      method: {
        fr: "Les déclarations contestées, non confirmées ou rétractées, jamais fondues avec les confirmées.",
        en: "The claims that are disputed, not confirmed or retracted, never merged with the confirmed ones.",
      },
    },
    affected: {
      value: affectedList.length,
      cypher: `MATCH (:Incident {id: $incident})-[:AFFECTED]->(i:Institution)
RETURN count(i) AS value`,
      parameters: { incident: id },
      method: {
        fr: "Les institutions recensées parmi les victimes, confirmées ou non ; le tableau dit lesquelles.",
        en: "The institutions on record as victims, confirmed or not; the table says which.",
      },
    },
  };
}
