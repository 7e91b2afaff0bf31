/** Les deux dates d’une question. */
import type { dates as english } from "../en/dates.ts";

export const dates: typeof english = {
  title: "Dates de la question",
  any: "Toute date",
  asOf: "Vrai le",
  asOfHint: "Seulement les liens qui ont pu être vrais alors. Sans date connue, le lien compte.",
  knownBy: "Publiquement connu le",
  knownByHint: "Seulement les liens sûrement publiés à cette date : ce qu’on aurait pu dire d’avance.",
  asOfChosen: "vrai : {{date}}",
  knownByChosen: "connu : {{date}}",
  clear: "De nouveau toute date",
};
