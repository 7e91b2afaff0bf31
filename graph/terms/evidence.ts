/** How well a fact is evidenced, and by what. */
import type { Grade, SOURCE_TYPES } from "../model/vocabulary.ts";
import type { Terms } from "./term.ts";

export const GRADE_TERMS: Terms<Grade> = {
  documented: {
    name: { fr: "Documenté", en: "Documented" },
    definition: {
      fr: "Écrit par l’exploitant, l’usager, un organisme public, une loi ou un dépôt lisible par machine.",
      en: "Written by the operator, the user, a public body, a law or a machine-readable repository.",
    },
  },
  reported: {
    name: { fr: "Rapporté", en: "Reported" },
    definition: {
      fr: "Écrit par la presse, un observatoire, un fournisseur ou un tiers.",
      en: "Written by the press, a tracker, a supplier or a third party.",
    },
  },
  claimed: {
    name: { fr: "Revendiqué", en: "Claimed" },
    definition: {
      fr: "Dit par un attaquant ou un vendeur, sans confirmation.",
      en: "Said by an attacker or a seller, without confirmation.",
    },
  },
  inferred: {
    name: { fr: "Déduit", en: "Inferred" },
    definition: { fr: "Déduit par le jeu de données lui-même.", en: "Deduced by the dataset itself." },
  },
};

export const SOURCE_TYPE_TERMS: Terms<(typeof SOURCE_TYPES)[number]> = {
  official: {
    name: { fr: "Officielle", en: "Official" },
    definition: {
      fr: "Document d’un organisme public ou de la victime.",
      en: "Document of a public body or of the victim.",
    },
  },
  supplier: {
    name: { fr: "Fournisseur", en: "Supplier" },
    definition: {
      fr: "Site d’un fournisseur, d’un éditeur ou d’une organisation privée.",
      en: "Site of a supplier, a publisher or a private organisation.",
    },
  },
  press: {
    name: { fr: "Presse", en: "Press" },
    definition: { fr: "Presse, blog ou message public.", en: "Press, blog or public message." },
  },
  tracker: {
    name: { fr: "Observatoire", en: "Tracker" },
    definition: { fr: "Relevé public de fuites.", en: "Public record of leaks." },
  },
  repository: {
    name: { fr: "Dépôt", en: "Repository" },
    definition: { fr: "Fichier d’un dépôt de code ou de données.", en: "File of a code or data repository." },
  },
  law: {
    name: { fr: "Texte de droit", en: "Law" },
    definition: { fr: "Loi, décret, arrêté ou décision.", en: "Act, decree, order or decision." },
  },
};
