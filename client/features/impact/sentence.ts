/**
 * The sentence on top: what a person could say aloud. Plain parts, so that each number can be a button and
 * each language keeps its own grammar.
 */
import type { ReachedNode } from "../../../graph/contract.ts";
import type { FigureName } from "../../../graph/cypher/figureNames.ts";
import type { Effect } from "../../../graph/model/vocabulary.ts";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { Language } from "../../state/view.ts";

export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "origin"; readonly text: string }
  /** `spoken`: the same for those who hear it. */
  | { readonly kind: "figure"; readonly figure: FigureName; readonly text: string; readonly spoken: string };

export type SentenceCounts = Readonly<Record<FigureName, number>>;

export interface SentenceFacts {
  readonly effect: Effect;
  readonly origins: readonly string[];
  readonly counts: SentenceCounts;
  /** The same without the interventions, where some are supposed. */
  readonly earlier: SentenceCounts | null;
}

/** What is counted up to a wave; at the last wave these are the totals of the impact. */
export function countsUpTo(impact: ImpactResponse, wave: number): SentenceCounts {
  const briefs = new Map(impact.nodes.map((node) => [node.id, node]));
  const origins = new Set(impact.scenario.origins);
  const shown = impact.reached.filter((node) => node.wave <= wave);
  const reached = shown.filter(({ id }) => !origins.has(id));
  const isClass = ({ id }: ReachedNode) => briefs.get(id)?.class === true;
  const institutions = reached.filter((node) => node.kind === "Institution" && !isClass(node));
  const exposed = new Set(shown.flatMap(({ categories }) => categories));
  const lasting = impact.categories.filter(
    ({ slug, shelfLife }) => shelfLife === "lifetime" && exposed.has(slug),
  );
  return {
    institutions: institutions.length,
    classes: reached.filter((node) => node.kind === "Institution" && isClass(node)).length,
    platforms: reached.filter(({ kind }) => kind === "Platform").length,
    mandatoryInstitutions: institutions.filter(({ id }) => briefs.get(id)?.mandatory === true).length,
    categories: exposed.size,
    lifetimeCategories: lasting.length,
  };
}

/**
 * The facts of the sentence for an impact shown up to a wave.
 * @param before the impact without the interventions, where some are supposed
 */
export function sentenceFacts(
  impact: ImpactResponse,
  before: ImpactResponse | null,
  wave: number,
  language: Language,
): SentenceFacts {
  const briefs = new Map(impact.nodes.map((node) => [node.id, node]));
  return {
    effect: impact.scenario.effect,
    origins: impact.scenario.origins.map((id) => {
      const brief = briefs.get(id);
      return brief === undefined ? id : shortName(brief, language);
    }),
    counts: countsUpTo(impact, wave),
    earlier: before === null ? null : countsUpTo(before, wave),
  };
}

export function composeSentence(facts: SentenceFacts, language: Language): Part[] {
  return language === "fr" ? composeFrench(facts) : composeEnglish(facts);
}

/** The larger of the two counts: what was reached before and no longer is keeps its place in the sentence. */
function mostOf({ counts, earlier }: SentenceFacts): SentenceCounts {
  if (earlier === null) return counts;
  const names = Object.keys(counts) as FigureName[];
  return Object.fromEntries(names.map((name) => [name, Math.max(counts[name], earlier[name])])) as Record<
    FigureName,
    number
  >;
}

/** "14 institutions"; where interventions change the number, "23 → 14 institutions". */
function figurePart(
  { counts, earlier }: SentenceFacts,
  figure: FigureName,
  words: string,
  language: Language,
): Part {
  const now = formatNumber(counts[figure], language);
  const before = earlier === null ? now : formatNumber(earlier[figure], language);
  if (before === now) {
    const text = `${now} ${words}`.trim();
    return { kind: "figure", figure, text, spoken: text };
  }
  const joined = { en: ` instead of ${before}`, fr: ` au lieu de ${before}` }[language];
  return {
    kind: "figure",
    figure,
    text: `${before} → ${now} ${words}`.trim(),
    spoken: `${now} ${words}`.trim() + joined,
  };
}

const text = (words: string): Part => ({ kind: "text", text: words });
const origin = (words: string): Part => ({ kind: "origin", text: words });

function composeEnglish(facts: SentenceFacts): Part[] {
  const { effect, origins, counts } = facts;
  const number = (figure: FigureName, one: string, many: string) =>
    figurePart(facts, figure, counts[figure] === 1 ? one : many, "en");
  const { institutions, classes, platforms, mandatoryInstitutions, categories } = mostOf(facts);
  const what = {
    exposure: "A breach of ",
    access: "An attacker who controls ",
    outage: "An outage of ",
  }[effect];
  const parts = [text(what), origin(formatList(origins, "en"))];
  if (institutions + classes + platforms === 0) {
    parts.push(text(" reaches nobody else over the links that count here."));
  } else {
    const verb = {
      exposure: " exposes data of ",
      access: " could reach data of ",
      outage: " takes a service from ",
    }[effect];
    if (institutions > 0) parts.push(text(verb), number("institutions", "institution", "institutions"));
    if (classes > 0) {
      parts.push(
        text(institutions > 0 ? " and of up to " : `${verb}up to `),
        number("classes", "class of bodies", "classes of bodies"),
      );
    }
    if (platforms > 0) {
      const through = effect === "outage" ? ", and touches " : ", through ";
      parts.push(
        text(institutions + classes > 0 ? through : " reaches "),
        number("platforms", "platform", "platforms"),
      );
    }
    parts.push(text("."));
    if (mandatoryInstitutions > 0) {
      parts.push(
        text(" Nobody can opt out of "),
        number("mandatoryInstitutions", "", ""),
        text(isAll(facts) ? " of them: all." : " of them."),
      );
    }
  }
  if (effect !== "outage" && categories > 0) {
    parts.push(
      text(" "),
      number("lifetimeCategories", "", ""),
      text(" of "),
      number("categories", "kind of data", "kinds of data"),
    );
    parts.push(text(counts.lifetimeCategories === 1 ? " never expires." : " never expire."));
  }
  return parts;
}

function composeFrench(facts: SentenceFacts): Part[] {
  const { effect, origins, counts } = facts;
  const isOne = (count: number) => new Intl.PluralRules("fr").select(count) === "one";
  const number = (figure: FigureName, one: string, many: string) =>
    figurePart(facts, figure, isOne(counts[figure]) ? one : many, "fr");
  const { institutions, classes, platforms, mandatoryInstitutions, categories } = mostOf(facts);
  const names = formatList(origins, "fr");
  const what = {
    exposure: "Une compromission de ",
    access: "Un attaquant maître de ",
    outage: "Une panne de ",
  }[effect];
  const parts = [text(what), origin(names)];
  if (institutions + classes + platforms === 0) {
    parts.push(text(" n’atteint personne d’autre par les liens retenus ici."));
  } else {
    const verb = {
      exposure: " expose des données de ",
      access: " pourrait atteindre des données de ",
      outage: " prive d’un service ",
    }[effect];
    if (institutions > 0) parts.push(text(verb), number("institutions", "institution", "institutions"));
    if (classes > 0) {
      const joined = effect === "outage" ? " et jusqu’à " : " et de jusqu’à ";
      parts.push(
        text(institutions > 0 ? joined : `${verb}jusqu’à `),
        number("classes", "ensemble d’organismes", "ensembles d’organismes"),
      );
    }
    if (platforms > 0) {
      const through = effect === "outage" ? ", et touche " : ", à travers ";
      parts.push(
        text(institutions + classes > 0 ? through : " atteint "),
        number("platforms", "plateforme", "plateformes"),
      );
    }
    parts.push(text("."));
    if (mandatoryInstitutions > 0) {
      parts.push(
        text(" Nul ne peut se soustraire à "),
        number("mandatoryInstitutions", "", ""),
        text(" d’entre elles."),
      );
    }
  }
  if (effect !== "outage" && categories > 0) {
    parts.push(
      text(" "),
      number("lifetimeCategories", "", ""),
      text(" des "),
      number("categories", "catégorie de données exposées", "catégories de données exposées"),
      text(isOne(counts.lifetimeCategories) ? " n’expire jamais." : " n’expirent jamais."),
    );
  }
  return joinElided(parts);
}

/** Nobody can opt out of any of those reached. */
function isAll({ counts }: SentenceFacts): boolean {
  return counts.mandatoryInstitutions === counts.institutions && counts.institutions > 1;
}

/** "de" before a vowel: "Une panne d’Ameli". */
function joinElided(parts: Part[]): Part[] {
  const [first, second, ...rest] = parts;
  if (first?.kind !== "text" || second === undefined || !first.text.endsWith(" de ")) return parts;
  const startsWithVowel = /^[aeiouyàâéèêëîïôœù]/i.test(second.text);
  return [startsWithVowel ? text(`${first.text.slice(0, -2)}’`) : first, second, ...rest];
}
