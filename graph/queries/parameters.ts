/** Parameters that several queries of the library take. */
import type { QueryParameter } from "./query.ts";

const label = {
  platform: { fr: "Plateforme", en: "Platform" },
  institution: { fr: "Institution", en: "Institution" },
};

export const platform: QueryParameter = {
  name: "platform",
  kind: "platform",
  label: label.platform,
  example: "platform:hubee",
};

export const otherPlatform: QueryParameter = {
  name: "other",
  kind: "platform",
  label: { fr: "Autre plateforme", en: "Other platform" },
  example: "platform:franceconnect",
};

export const institution: QueryParameter = {
  name: "institution",
  kind: "institution",
  label: label.institution,
  example: "institution:cnaf",
};

export const otherInstitution: QueryParameter = {
  name: "other",
  kind: "institution",
  label: { fr: "Autre institution", en: "Other institution" },
  example: "institution:dila",
};

export const incident: QueryParameter = {
  name: "incident",
  kind: "incident",
  label: { fr: "Incident", en: "Incident" },
  example: "incident:hubee-2026",
};

export const weakness: QueryParameter = {
  name: "weakness",
  kind: "weakness",
  label: { fr: "Faiblesse", en: "Weakness" },
  example: "weakness:supplier-compromise",
};

export const category: QueryParameter = {
  name: "category",
  kind: "category",
  label: { fr: "Catégorie de données", en: "Data category" },
  example: "identity",
};

export const layer: QueryParameter = {
  name: "layer",
  kind: "layer",
  label: { fr: "Strate", en: "Layer" },
  example: "health",
};

export const year: QueryParameter = {
  name: "year",
  kind: "year",
  label: { fr: "Année", en: "Year" },
  example: "2026",
};
