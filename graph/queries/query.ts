/** What a query of the library is: a question with its Cypher, and how to read the answer. */
import type { Localized } from "../model/schema.ts";

/** The questions by which the library is grouped, in the order in which it is read. */
export const QUERY_GROUPS = {
  dependents: { fr: "Qui en dépend ?", en: "Who depends on it?" },
  reach: { fr: "Qu’est-ce qui tombe avec ?", en: "What falls with it?" },
  evidence: { fr: "Comment le sait-on ?", en: "How do we know?" },
  time: { fr: "Au fil du temps", en: "Over time" },
  structure: { fr: "Structure", en: "Structure" },
  weaknesses: { fr: "Faiblesses", en: "Weaknesses" },
  checks: { fr: "Contrôle des données", en: "Checks of the data" },
} as const satisfies Readonly<Record<string, Localized>>;
export type QueryGroup = keyof typeof QUERY_GROUPS;

/** What a parameter names, so that a page can offer the right picker. */
export const PARAMETER_KINDS = [
  "platform",
  "institution",
  "incident",
  "category",
  "weakness",
  "node",
  "layer",
  "grade",
  "date",
  "year",
  "text",
  "number",
] as const;
export type ParameterKind = (typeof PARAMETER_KINDS)[number];

export interface QueryParameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly label: Localized;
  /** Used until another is chosen. */
  readonly example: string | number;
}

export interface LibraryQuery {
  /** Lower-case words with hyphens; stands in links and on the command line. */
  readonly name: string;
  readonly group: QueryGroup;
  readonly title: Localized;
  /** How to read the answer, and what it does not say. */
  readonly note: Localized;
  readonly text: string;
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly string[];
}
