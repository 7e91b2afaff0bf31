/** D’où viennent les données. */
import type * as english from "../en/sources.ts";

export const sources: typeof english.sources = {
  title: "D’où viennent les données",
  lead: "Un fait est un nœud ou un lien qui affirme quelque chose. Ouvrez une source pour voir quels faits en dépendent, et lesquels d’elle seule.",
  find: "Chercher",
  findPlaceholder: "titre, éditeur, adresse",
  onlyAlone: "Seulement où un fait n’a pas d’autre source",
  source: "Source",
  publisher: "Éditeur",
  date: "Date",
  facts: "Faits",
  alone: "D’elle seule",
  opens: "Le document :",
  nothing: "Rien n’en dépend.",
  factsShown: "{{shown}} faits affichés sur {{total}}",
  moreFacts: "Afficher d’autres faits",
  restsAlone: "pas d’autre source",
  none: "Aucune source ne correspond. Essayez moins de mots, ou toutes les sources.",
  part: "Les {{shown}} sources qui portent le plus de faits, sur {{total}}.",
  publishers: "Niveaux de preuve par éditeur",
  publishersNote:
    "Chaque fait une fois, quel que soit le nombre de documents de l’éditeur qu’il cite. Le nom d’un éditeur l’ouvre.",
};
