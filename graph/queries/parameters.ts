/** Parameters that several queries of the library take. */
import type { ParameterKind, QueryParameter } from "./query.ts";

export const platform = parameter("platform", "Plateforme", "Platform", "platform:hubee");
export const otherPlatform = other(platform, "Autre plateforme", "Other platform", "platform:franceconnect");
export const institution = parameter("institution", "Institution", "Institution", "institution:cnaf");
export const otherInstitution = other(
  institution,
  "Autre institution",
  "Other institution",
  "institution:dila",
);
export const incident = parameter("incident", "Incident", "Incident", "incident:hubee-2026");
export const weakness = parameter("weakness", "Faiblesse", "Weakness", "weakness:supplier-compromise");
export const category = parameter("category", "Catégorie de données", "Data category", "identity");
export const layer = parameter("layer", "Strate", "Layer", "health");
export const year = parameter("year", "Année", "Year", "2026");

/** One that is called by its kind. */
function parameter(kind: ParameterKind, fr: string, en: string, example: string): QueryParameter {
  return { name: kind, kind, label: { fr, en }, example };
}

/** A second one of the same kind, for queries about two. */
function other({ kind }: QueryParameter, fr: string, en: string, example: string): QueryParameter {
  return { name: "other", kind, label: { fr, en }, example };
}
