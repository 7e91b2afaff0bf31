/** The layers of the State. */
import type { Layer } from "../model/vocabulary.ts";
import type { Terms } from "./term.ts";

export const LAYER_TERMS: Terms<Layer> = {
  "central-government": {
    name: { fr: "Gouvernement et administrations centrales", en: "Central government" },
    definition: {
      fr: "Ministères, directions, justice, Parlement et autorités indépendantes.",
      en: "Ministries, directorates, justice, Parliament and independent authorities.",
    },
  },
  "national-agency": {
    name: { fr: "Agences et établissements nationaux", en: "National agencies" },
    definition: {
      fr: "Établissements publics de l’État, entreprises publiques et chambres consulaires.",
      en: "Public bodies of the State, public enterprises and chambers.",
    },
  },
  "social-protection": {
    name: { fr: "Protection sociale", en: "Social protection" },
    definition: {
      fr: "Sécurité sociale, retraites et recouvrement des cotisations.",
      en: "Social security, pensions and the collection of contributions.",
    },
  },
  health: {
    name: { fr: "Santé", en: "Health" },
    definition: {
      fr: "Agences de santé, groupements régionaux et établissements de soins.",
      en: "Health agencies, regional bodies and care providers.",
    },
  },
  insurer: {
    name: { fr: "Complémentaires santé", en: "Complementary insurers" },
    definition: {
      fr: "Mutuelles, assureurs et courtiers qui complètent l’assurance maladie.",
      en: "Mutuals, insurers and brokers that complement health insurance.",
    },
  },
  education: {
    name: { fr: "Enseignement", en: "Education" },
    definition: {
      fr: "Écoles, académies, universités et leurs réseaux.",
      en: "Schools, education authorities, universities and their networks.",
    },
  },
  "local-government": {
    name: { fr: "Collectivités locales", en: "Local government" },
    definition: {
      fr: "Communes, départements, régions, leurs groupements et leurs organismes.",
      en: "Towns, departments, regions, their groupings and bodies.",
    },
  },
  "sports-federation": {
    name: { fr: "Fédérations sportives", en: "Sports federations" },
    definition: {
      fr: "Fédérations qui délivrent des licences, souvent par délégation de l’État.",
      en: "Federations that issue licences, often by delegation of the State.",
    },
  },
  "private-operator": {
    name: { fr: "Opérateurs privés et autres", en: "Private operators and others" },
    definition: {
      fr: "Fournisseurs, associations, sociétés et organisations internationales.",
      en: "Suppliers, associations, companies and international organisations.",
    },
  },
};
