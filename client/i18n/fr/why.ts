/** Pourquoi un élément est atteint, ce qui y est exposé, qui doit agir. */
import type { absence as englishAbsence, usable as englishUsable, why as englishWhy } from "../en/why.ts";

export const why: typeof englishWhy = {
  not: "Pourquoi n’est-ce pas atteint ?",
  notDown: "Pourquoi n’est-ce pas hors service ?",
  paths_one: "{{count}} chemin y mène.",
  paths_other: "{{count}} chemins y mènent, le mieux établi d’abord.",
  pathsAtLeast_one: "{{count}} chemin sur au moins {{count}}, le mieux établi d’abord.",
  pathsAtLeast_other: "{{count}} chemins sur au moins {{count}}, le mieux établi d’abord.",
  more: "Chercher d’autres chemins",
  showAll: "Montrer tous les chemins dans l’image",
  trueFrom: "vrai : {{period}}",
  datesUnknown: "dates non connues",
  knownUnknown: "on ne sait pas depuis quand c’est public",
  learntFrom: "Connu par :",
  beside: "À côté :",
  said_one: "Ce qui en a été dit : {{count}} déclaration",
  said_other: "Ce qui en a été dit : {{count}} déclarations",
  allData: "{{shown}} catégories sur {{total}} : toutes les voir",
  shelfUnknown: "on ne sait pas combien de temps elle reste utilisable",
  operate: "Exploiter et contenir",
  notify: "Prévenir la CNIL sous 72 heures",
  ifController: "Pour qui est responsable du traitement (RGPD, article 33).",
  othersReached: "Et {{count}} autres atteintes par là.",
  supervise: "Exercer la tutelle",
  responded: "Intervenus dans ses incidents",
};

/** Pourquoi un élément n’est pas atteint, raison par raison. */
export const absence: typeof englishAbsence = {
  floor: "Seuls des liens sous le seuil de preuve ({{grade}}) y mènent.",
  "not-true-then": "Un lien qui y mène n’était pas vrai : {{asOf}}.",
  "not-known-then": "Un lien qui y mène n’était pas connu du public : {{knownBy}}.",
  interventions: "Les mesures supposées empêchent de l’atteindre.",
  "categories-not-named": "Les données qui l’atteindraient ne sont pas parmi celles que nomme ce scénario.",
  "nothing-crosses": "Des liens y mènent, mais rien ne les traverse avec cet effet.",
  "no-link":
    "Aucun lien recensé n’y mène depuis ce qui est compromis. C’est ce qu’on sait, non la preuve qu’il n’y en a pas.",
  otherwise: "Sinon ce serait atteint ainsi :",
  ends_one: "Cela s’arrête ici ({{shown}} lien sur {{count}}) :",
  ends_other: "Cela s’arrête ici ({{shown}} liens sur {{count}}) :",
  notCounted: "Ne compte pas :",
};

/** Combien de temps une donnée exposée reste utilisable contre une personne. */
export const usable: typeof englishUsable = {
  changeable: "modifiable à tout moment",
  months: "utilisable des mois",
  years: "utilisable des années",
  lifetime: "utilisable toute la vie",
};
