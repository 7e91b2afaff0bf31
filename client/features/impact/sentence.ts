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
  | { readonly kind: "figure"; readonly figure: FigureName; readonly text: string };

export type SentenceCounts = Readonly<Record<FigureName, number>>;

export interface SentenceFacts {
  readonly effect: Effect;
  readonly origins: readonly string[];
  readonly counts: SentenceCounts;
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

/** The facts of the sentence for an impact shown up to a wave. */
export function sentenceFacts(impact: ImpactResponse, wave: number, language: Language): SentenceFacts {
  const briefs = new Map(impact.nodes.map((node) => [node.id, node]));
  return {
    effect: impact.scenario.effect,
    origins: impact.scenario.origins.map((id) => {
      const brief = briefs.get(id);
      return brief === undefined ? id : shortName(brief, language);
    }),
    counts: countsUpTo(impact, wave),
  };
}

export function composeSentence(facts: SentenceFacts, language: Language): Part[] {
  return language === "fr" ? composeFrench(facts) : composeEnglish(facts);
}

const text = (words: string): Part => ({ kind: "text", text: words });
const origin = (words: string): Part => ({ kind: "origin", text: words });

function composeEnglish({ effect, origins, counts }: SentenceFacts): Part[] {
  const number = (figure: FigureName, one: string, many: string): Part => ({
    kind: "figure",
    figure,
    text: `${formatNumber(counts[figure], "en")} ${counts[figure] === 1 ? one : many}`.trim(),
  });
  const { institutions, classes, platforms, mandatoryInstitutions, categories, lifetimeCategories } = counts;
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
        text(mandatoryInstitutions === institutions && institutions > 1 ? " of them: all." : " of them."),
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
    parts.push(text(lifetimeCategories === 1 ? " never expires." : " never expire."));
  }
  return parts;
}

function composeFrench({ effect, origins, counts }: SentenceFacts): Part[] {
  const isOne = (count: number) => new Intl.PluralRules("fr").select(count) === "one";
  const number = (figure: FigureName, one: string, many: string): Part => ({
    kind: "figure",
    figure,
    text: `${formatNumber(counts[figure], "fr")} ${isOne(counts[figure]) ? one : many}`.trim(),
  });
  const { institutions, classes, platforms, mandatoryInstitutions, categories } = counts;
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

/** "de" before a vowel: "Une panne d’Ameli". */
function joinElided(parts: Part[]): Part[] {
  const [first, second, ...rest] = parts;
  if (first?.kind !== "text" || second === undefined || !first.text.endsWith(" de ")) return parts;
  const startsWithVowel = /^[aeiouyàâéèêëîïôœù]/i.test(second.text);
  return [startsWithVowel ? text(`${first.text.slice(0, -2)}’`) : first, second, ...rest];
}
