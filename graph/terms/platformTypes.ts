/** What a platform can be. */
import type { PlatformType } from "../model/vocabulary.ts";
import type { Terms } from "./term.ts";

export const PLATFORM_TYPE_TERMS: Terms<PlatformType> = {
  portal: {
    name: { fr: "Portail", en: "Portal" },
    definition: {
      fr: "Site où des personnes font des démarches ou lisent des informations.",
      en: "Site where people carry out procedures or read information.",
    },
  },
  saas: {
    name: { fr: "Logiciel en ligne", en: "Online software" },
    definition: {
      fr: "Logiciel qu’un fournisseur tient pour plusieurs organismes.",
      en: "Software that a supplier runs for several bodies.",
    },
  },
  register: {
    name: { fr: "Fichier ou registre", en: "Register" },
    definition: {
      fr: "Base de référence sur des personnes, des entreprises ou des objets.",
      en: "Reference base on people, companies or things.",
    },
  },
  "case-management": {
    name: { fr: "Gestion de dossiers", en: "Case management" },
    definition: {
      fr: "Système où des agents suivent des dossiers.",
      en: "System where staff follow case files.",
    },
  },
  "identity-federation": {
    name: { fr: "Fédération d’identités", en: "Identity federation" },
    definition: {
      fr: "Service qui connecte à d’autres services.",
      en: "Service that signs people in to other services.",
    },
  },
  "document-exchange": {
    name: { fr: "Échange de documents", en: "Document exchange" },
    definition: {
      fr: "Plateforme qui porte des dossiers d’un organisme à un autre.",
      en: "Platform that carries files from one body to another.",
    },
  },
  "api-gateway": {
    name: { fr: "Passerelle de données", en: "Data gateway" },
    definition: {
      fr: "Interface qui livre des données à des organismes habilités.",
      en: "Interface that gives data to authorised bodies.",
    },
  },
  "data-hub": {
    name: { fr: "Carrefour de données", en: "Data hub" },
    definition: {
      fr: "Plateforme qui réunit des données de plusieurs sources.",
      en: "Platform that gathers data from several sources.",
    },
  },
  hosting: {
    name: { fr: "Hébergement", en: "Hosting" },
    definition: {
      fr: "Serveurs, nuage ou réseau sur lesquels d’autres reposent.",
      en: "Servers, cloud or network on which others rest.",
    },
  },
  collaboration: {
    name: { fr: "Collaboration", en: "Collaboration" },
    definition: {
      fr: "Messagerie, documents ou réunions des agents.",
      en: "Messaging, documents or meetings of staff.",
    },
  },
  payment: {
    name: { fr: "Paiement", en: "Payment" },
    definition: {
      fr: "Système qui verse, encaisse ou rembourse.",
      en: "System that pays, collects or reimburses.",
    },
  },
  "health-record": {
    name: { fr: "Dossier de santé", en: "Health record" },
    definition: { fr: "Système qui tient des dossiers de patients.", en: "System that keeps patient files." },
  },
  "e-mail": {
    name: { fr: "Courriel", en: "E-mail" },
    definition: {
      fr: "Messagerie, ou fournisseur d’envoi de courriels.",
      en: "Mail system, or supplier of e-mail sending.",
    },
  },
  other: {
    name: { fr: "Autre", en: "Other" },
    definition: {
      fr: "Plateforme qui n’entre dans aucun autre type.",
      en: "Platform that fits no other type.",
    },
  },
};
