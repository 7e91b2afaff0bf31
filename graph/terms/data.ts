/** How delicate data is, and how long it stays usable. */
import type { SENSITIVITIES, SHELF_LIVES } from "../model/vocabulary.ts";
import type { Terms } from "./term.ts";

export const SENSITIVITY_TERMS: Terms<(typeof SENSITIVITIES)[number]> = {
  ordinary: {
    name: { fr: "Ordinaire", en: "Ordinary" },
    definition: {
      fr: "Donnée personnelle sans régime particulier.",
      en: "Personal data under no special regime.",
    },
  },
  sensitive: {
    name: { fr: "Sensible", en: "Sensitive" },
    definition: {
      fr: "Catégorie particulière de l’article 9 du règlement (UE) 2016/679.",
      en: "Special category of article 9 of Regulation (EU) 2016/679.",
    },
  },
  criminal: {
    name: { fr: "Pénale", en: "Criminal" },
    definition: {
      fr: "Condamnations et infractions, article 10 du règlement.",
      en: "Convictions and offences, article 10 of the Regulation.",
    },
  },
  "national-number": {
    name: { fr: "Numéro national", en: "National number" },
    definition: {
      fr: "Numéro d’identification national, article 87 du règlement.",
      en: "National identification number, article 87 of the Regulation.",
    },
  },
};

export const SHELF_LIFE_TERMS: Terms<(typeof SHELF_LIVES)[number]> = {
  changeable: {
    name: { fr: "Modifiable", en: "Changeable" },
    definition: { fr: "La personne peut en changer à tout moment.", en: "The person can change it at will." },
  },
  months: {
    name: { fr: "Des mois", en: "Months" },
    definition: { fr: "Sans usage au bout de quelques mois.", en: "Of no use after some months." },
  },
  years: {
    name: { fr: "Des années", en: "Years" },
    definition: {
      fr: "Utilisable contre la personne pendant des années.",
      en: "Usable against the person for years.",
    },
  },
  lifetime: {
    name: { fr: "Toute la vie", en: "Lifetime" },
    definition: { fr: "Rien ne permet d’en changer.", en: "Nothing can change it." },
  },
};
