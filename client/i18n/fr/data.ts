/** Ce que contiennent les données, d’où elles viennent, et ce qu’on y a mesuré. */
import type { data as english, dataSection as englishSection } from "../en/data.ts";

export const data: typeof english = {
  title: "Ce que contiennent les données, et ce qui y manque",
  version: "Version des données",
  gathered: "réunies le {{date}}",
  nodes: "Nœuds",
  links: "Liens",
  grades: "Liens et faits par niveau de preuve",
  modes: "Dépendances entre plateformes, par mode",
  completeness: "Complétude",
  field: "Champ",
  known: "Connu",
  gaps: "Lacunes connues",
  coverage: "Part de chaque strate présente ici",
  layer: "Strate",
  bodies: "Organismes",
  classes: "Ensembles, « jusqu’à »",
  correct:
    "Pour corriger une ligne, modifiez-la dans le dossier de données et rechargez-le ; cette page et toutes les images suivent d’elles-mêmes :",
  licences: "Licences et crédits",
  of: "{{known}} sur {{total}}",
  refused_one: "{{count}} ligne de la base non conforme au modèle, écartée",
  refused_other: "{{count}} lignes de la base non conformes au modèle, écartées",
  kind: "Nature",
  count: "Nombre",
  api: "L’API, décrite",
  graph: "Le graphe entier en un fichier",
  rank: "Rang",
  tied_one: "avec {{count}} autre",
  tied_other: "avec {{count}} autres",
  platformsByReach: "Les plateformes selon ce qu’atteint leur compromission",
  layersReached: "Strates atteintes",
  orBetter: "{{grade}} ou mieux",
  computed: "{{computed}} plateformes calculées sur {{total}} ; l’une des autres peut atteindre davantage.",
  pair: "Paire",
  pairs: "Paires de plateformes",
  pairsShown:
    "Les {{shown}} paires qui ajoutent le plus, sur {{total}} ; {{tied}} autres atteignent autant que la dernière.",
  firstAlone: "Première seule",
  secondAlone: "Seconde seule",
  together: "Ensemble",
  beyond: "Au-delà de la plus étendue",
};

/** Les sections du lieu, dans son sommaire. */
export const dataSection: typeof englishSection = {
  sheet: "Fiche",
  sources: "Sources",
  ranking: "Classement",
  "back-test": "Épreuve du passé",
  people: "Personnes concernées",
  method: "Méthode",
};
