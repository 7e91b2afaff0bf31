/** The few words inside a drawing, in both languages. */
import type { Layer } from "../model/vocabulary.ts";
import type { Column, Group } from "./impactGroups.ts";

export type DrawingLanguage = "fr" | "en";

const OTHERS = { fr: "Autres", en: "Others" };

/** Shorter than the names of the vocabulary: a slide has little room. */
export const SHORT_LAYERS: Readonly<Record<Layer, { readonly fr: string; readonly en: string }>> = {
  "central-government": { fr: "État central", en: "Central State" },
  "national-agency": { fr: "Agences", en: "Agencies" },
  "social-protection": { fr: "Protection sociale", en: "Social protection" },
  health: { fr: "Santé", en: "Health" },
  insurer: { fr: "Complémentaires", en: "Insurers" },
  education: { fr: "Enseignement", en: "Education" },
  "local-government": { fr: "Collectivités", en: "Local bodies" },
  "sports-federation": { fr: "Fédérations", en: "Federations" },
  "private-operator": { fr: "Opérateurs privés", en: "Private operators" },
};

export const formatCount = (count: number, language: DrawingLanguage) =>
  new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB").format(count);

export function columnTitle({ wave, isLast }: Column, isOutage: boolean, language: DrawingLanguage): string {
  if (wave === 0) {
    if (isOutage) return language === "fr" ? "Hors service" : "Out of service";
    return language === "fr" ? "Compromis" : "Breached";
  }
  const name = language === "fr" ? `Vague ${wave}` : `Wave ${wave}`;
  if (!isLast) return name;
  return language === "fr" ? `${name} et suivantes` : `${name} and later`;
}

export function groupTitle({ of, members }: Group, language: DrawingLanguage): string {
  if (of !== "platforms") return of === "other" ? OTHERS[language] : SHORT_LAYERS[of][language];
  if (language === "fr") return members.length > 1 ? "Plateformes" : "Plateforme";
  return members.length > 1 ? "Platforms" : "Platform";
}

/**
 * "3", "up to 2", "3 + up to 2", and "4 (−2)" where two of six are saved: a class is never counted as members.
 *
 * @param isShort "max. 2" for "up to 2"
 */
export function groupCount({ members }: Group, language: DrawingLanguage, isShort = false): string {
  const reached = members.filter(({ isSaved }) => !isSaved);
  const classes = reached.filter(({ brief }) => brief.class).length;
  const bodies = reached.length - classes;
  const saved = members.length - reached.length;
  const upTo = isShort ? "max." : language === "fr" ? "jusqu’à" : "up to";
  const parts = [
    ...(bodies > 0 || classes === 0 ? [formatCount(bodies, language)] : []),
    ...(classes > 0 ? [`${upTo} ${formatCount(classes, language)}`] : []),
  ];
  return parts.join(" + ") + (saved === 0 ? "" : ` (−${formatCount(saved, language)})`);
}
