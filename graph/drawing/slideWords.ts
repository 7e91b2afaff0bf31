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

/** "3", "up to 2", "3 + up to 2": a class is never counted as members. */
export function groupCount({ members }: Group, language: DrawingLanguage): string {
  const classes = members.filter(({ brief }) => brief.class).length;
  const rest = members.length - classes;
  const upTo = `${language === "fr" ? "jusqu’à" : "up to"} ${formatCount(classes, language)}`;
  if (classes === 0) return formatCount(rest, language);
  return rest === 0 ? upTo : `${formatCount(rest, language)} + ${upTo}`;
}

export function savedText(count: number, language: DrawingLanguage): string {
  return language === "fr"
    ? `${formatCount(count, language)} épargnés`
    : `${formatCount(count, language)} saved`;
}
