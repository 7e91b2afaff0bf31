/** Les bornes et ce qu’elles tiennent pour acquis. */
import type * as english from "../en/people.ts";

export const people: typeof english.people = {
  unit: "Unité",
  atLeast: "Au moins",
  atMost: "Au plus",
  assumptions: "Tenu pour acquis",
  silent:
    "Des chiffres furent donnés pour {{given}} incidents sur {{total}} ; des autres on ne sait rien, ce qui n’est pas zéro. Les unités ne s’additionnent jamais.",
  others_one: "{{count}} autre",
  others_other: "{{count}} autres",
};

export const assumption: typeof english.assumption = {
  "figures-are-rivals_one": "{{count}} chiffre sur le même objet.",
  "figures-are-rivals_other": "{{count}} chiffres sur le même objet sont rivaux : le plus grand compte.",
  "high-unconfirmed_one": "Le maximum repose sur {{count}} chiffre non confirmé.",
  "high-unconfirmed_other": "Le maximum repose sur {{count}} chiffres non confirmés.",
  "retracted-left-out_one": "{{count}} chiffre rétracté, écarté.",
  "retracted-left-out_other": "{{count}} chiffres rétractés, écartés.",
  "victims-add":
    "Les chiffres de victimes différentes s’ajoutent, une personne peut donc compter plusieurs fois : {{names}}.",
  "victims-without-figure": "Aucun chiffre pour {{names}} : le maximum est inconnu.",
  "incidents-without-figure": "Aucun chiffre dans cette unité pour {{names}}.",
  "overlap-unknown": "Nul ne sait combien {{parts}} ensembles de personnes se recoupent.",
  "population-caps":
    "Pas plus que {{size}}, que couvre ou sert {{names}} ; ce nombre peut être lui-même la taille d’une fuite.",
  "population-contradicted":
    "La population recensée ({{size}}, {{names}}) est inférieure à un chiffre confirmé : elle n’a pas servi.",
  "population-unknown": "La population qui peut être concernée est inconnue.",
  "coverage-unknown": "Nul ne dit combien de personnes couvre {{names}}.",
  "breach-is-whole": "Tous ceux que couvre {{names}} sont tenus pour concernés.",
  "no-data-exposed": "Une panne n’expose les données de personne.",
};
