import type { Localized } from "../../model/schema.ts";

/** Bounds in a sentence. */
export const PEOPLE_METHOD: Localized = {
  fr: "Au moins le plus grand chiffre confirmé à lui seul ; au plus la somme des maximums, ou la population qui peut être concernée si elle est plus petite. Par unité, sans jamais additionner des unités différentes ; inconnu reste inconnu.",
  en: "At least the largest single confirmed figure; at most the sum of the highs, or the population that can be concerned where that is smaller. By unit, never adding different units; unknown stays unknown.",
};
