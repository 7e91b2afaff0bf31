/** Ce que l’on regarde d’un impact. */
import type { Dictionary } from "../en.ts";

export const lookedAt: Dictionary["lookedAt"] = {
  open: "Filtrer",
  title: "Ce que l’on regarde de la réponse",
  explore: "Explorer librement",
  shown: "{{shown}} sur {{total}} atteints sont regardés ; la phrase parle de tous.",
  clear: "Tout regarder",
  canOptOut: "refus possible",
  knownIn: "en {{year}}",
};

export const filterName: Dictionary["filterName"] = {
  kind: "Sorte",
  layer: "Strate",
  data: "Données exposées",
  grade: "Preuve",
  refusal: "Refus",
  known: "Connu",
};
