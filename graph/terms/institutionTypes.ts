/** What an institution can be. */
import type { InstitutionType } from "../model/vocabulary.ts";
import type { Terms } from "./term.ts";

export const INSTITUTION_TYPE_TERMS: Terms<InstitutionType> = {
  ministry: {
    name: { fr: "Ministère", en: "Ministry" },
    definition: {
      fr: "Département ministériel, avec ses services propres. On ne peut s’y soustraire.",
      en: "Ministerial department, with its own services. Nobody can opt out of it.",
    },
  },
  directorate: {
    name: { fr: "Direction ou service de l’État", en: "State directorate or service" },
    definition: {
      fr: "Service placé sous un ministre ou le Premier ministre.",
      en: "Service under a minister or the Prime Minister.",
    },
  },
  justice: {
    name: { fr: "Justice", en: "Justice" },
    definition: {
      fr: "Juridiction, parquet ou office de justice.",
      en: "Court, prosecutor’s office or legal office.",
    },
  },
  "independent-authority": {
    name: { fr: "Autorité indépendante", en: "Independent authority" },
    definition: {
      fr: "Autorité de l’État que le gouvernement ne dirige pas.",
      en: "Authority of the State that the government does not direct.",
    },
  },
  parliament: {
    name: { fr: "Parlement", en: "Parliament" },
    definition: { fr: "Chambre du Parlement.", en: "House of Parliament." },
  },
  "national-agency": {
    name: { fr: "Établissement public national", en: "National public body" },
    definition: {
      fr: "Établissement ou groupement de l’État, doté d’une mission.",
      en: "Body or group of the State, with a mission.",
    },
  },
  "public-enterprise": {
    name: { fr: "Entreprise publique", en: "Public enterprise" },
    definition: {
      fr: "Société ou établissement commercial détenu par une personne publique.",
      en: "Company or commercial body owned by the public.",
    },
  },
  chamber: {
    name: { fr: "Chambre consulaire", en: "Chamber" },
    definition: {
      fr: "Établissement public élu par des professionnels\u202f: commerce, métiers, agriculture.",
      en: "Public body elected by professionals: commerce, trades, agriculture.",
    },
  },
  "social-security": {
    name: { fr: "Organisme social", en: "Social-security body" },
    definition: {
      fr: "Caisse ou régime d’assurance maladie, de famille ou de retraite.",
      en: "Fund or scheme for health, family or pensions.",
    },
  },
  "health-agency": {
    name: { fr: "Agence de santé", en: "Health agency" },
    definition: { fr: "Autorité ou groupement public de santé.", en: "Public health authority or group." },
  },
  "hospital-group": {
    name: { fr: "Établissement de soins", en: "Care provider" },
    definition: { fr: "Hôpital, clinique ou maison de santé.", en: "Hospital, clinic or health centre." },
  },
  insurer: {
    name: { fr: "Complémentaire santé", en: "Complementary insurer" },
    definition: {
      fr: "Mutuelle, assureur ou courtier. On la choisit, ou son employeur la choisit.",
      en: "Mutual, insurer or broker. One chooses it, or one’s employer does.",
    },
  },
  education: {
    name: { fr: "Enseignement", en: "Education" },
    definition: {
      fr: "École, académie, université ou réseau d’enseignement.",
      en: "School, education authority, university or network.",
    },
  },
  "local-government": {
    name: { fr: "Organisme public local", en: "Local public body" },
    definition: {
      fr: "Commune, département, région, groupement ou bailleur public.",
      en: "Town, department, region, grouping or public landlord.",
    },
  },
  "sports-federation": {
    name: { fr: "Fédération sportive", en: "Sports federation" },
    definition: { fr: "Fédération qui délivre des licences.", en: "Federation that issues licences." },
  },
  "private-operator": {
    name: { fr: "Opérateur privé", en: "Private operator" },
    definition: {
      fr: "Société qui sert des organismes publics ou leurs fournisseurs.",
      en: "Company that serves public bodies or their suppliers.",
    },
  },
  association: {
    name: { fr: "Association", en: "Association" },
    definition: { fr: "Organisme à but non lucratif.", en: "Non-profit body." },
  },
  company: {
    name: { fr: "Société", en: "Company" },
    definition: {
      fr: "Société citée pour un incident seulement\u202f; on en choisit le service.",
      en: "Company named for an incident only; its service is a choice.",
    },
  },
  "international-body": {
    name: { fr: "Organisation internationale", en: "International body" },
    definition: { fr: "Organisation de plusieurs États.", en: "Organisation of several states." },
  },
  other: {
    name: { fr: "Autre", en: "Other" },
    definition: {
      fr: "Organisme ou ensemble qui n’entre dans aucun autre type.",
      en: "Body or class that fits no other type.",
    },
  },
};
