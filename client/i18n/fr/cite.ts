/** La citation d’une vue. */
import type * as english from "../en/cite.ts";

export const cite: typeof english.cite = {
  open: "Citer",
  title: "Citer cette vue",
  lead: "Avec la version des données et l’adresse qui restitue exactement cette vue.",
  plain: "Texte simple",
  copy: "Copier : {{name}}",
};
