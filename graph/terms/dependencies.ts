/** How one platform rests on another. */
import type { Criticality, DependencyMode } from "../model/vocabulary.ts";
import type { Terms } from "./term.ts";

export const DEPENDENCY_MODE_TERMS: Terms<DependencyMode> = {
  hosting: {
    name: { fr: "Hébergement", en: "Hosting" },
    definition: {
      fr: "L’une tourne sur l’autre, ou est portée par elle.",
      en: "One runs on the other, or is carried by it.",
    },
  },
  storage: {
    name: { fr: "Stockage", en: "Storage" },
    definition: {
      fr: "L’une dépose ses données ou ses messages chez l’autre.",
      en: "One leaves its data or messages with the other.",
    },
  },
  authentication: {
    name: { fr: "Connexion", en: "Authentication" },
    definition: { fr: "On entre dans l’une par l’autre.", en: "One is entered through the other." },
  },
  administration: {
    name: { fr: "Administration", en: "Administration" },
    definition: { fr: "L’une se gère depuis l’autre.", en: "One is managed from the other." },
  },
  data: {
    name: { fr: "Données", en: "Data" },
    definition: {
      fr: "L’une lit des données que l’autre fournit.",
      en: "One reads data that the other provides.",
    },
  },
};

export const CRITICALITY_TERMS: Terms<Criticality> = {
  hard: {
    name: { fr: "Forte", en: "Hard" },
    definition: { fr: "Rien ne marche sans elle.", en: "Nothing works without it." },
  },
  soft: {
    name: { fr: "Faible", en: "Soft" },
    definition: { fr: "Une parmi plusieurs.", en: "One of several." },
  },
};
