/** The sentence of the ranking: which platform reaches furthest, whom, and how many reach nobody. */
import type { RankingResponse } from "../../../../graph/analytics/contract.ts";
import { plainScenario } from "../../../../graph/analytics/plainScenario.ts";
import { reachFigure } from "../../../../graph/cypher/reachFigure.ts";
import type { Effect } from "../../../../graph/model/vocabulary.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatList, formatNumber } from "../../../i18n/format.ts";
import { shortName } from "../../../names.ts";
import type { Language } from "../../../state/view.ts";
import type { SentencePart } from "../../../ui/FigureSentence.tsx";

type RankedPlatform = RankingResponse["items"][number];
type Question = Pick<RankingResponse, "effect" | "floor">;
export type ReachCount = "institutions" | "mandatoryInstitutions" | "classes";

/** The number of one row, with the query of its scenario. */
export function rowFigure(row: RankedPlatform, question: Question, name: ReachCount): Figure {
  return reachFigure(plainScenario([row.node.id], question), name, row[name]);
}

/** Begins with the platform, which stands before it as a name. */
const REACHES: Readonly<Record<Effect, Record<Language, string>>> = {
  exposure: {
    fr: " est la plateforme dont la compromission atteint le plus d’institutions : ",
    en: " is the platform whose breach reaches most institutions: ",
  },
  access: {
    fr: " est la plateforme d’où un intrus atteint le plus d’institutions : ",
    en: " is the platform from which an intruder reaches most institutions: ",
  },
  outage: {
    fr: " est la plateforme dont la panne touche le plus d’institutions : ",
    en: " is the platform whose outage takes a service from most institutions: ",
  },
};

const LEVEL: Record<Language, string> = {
  fr: " sont à égalité en tête ; chacune atteint ",
  en: " are level at the top; each reaches ",
};

export function composeRanking(ranking: RankingResponse, language: Language): SentencePart[] {
  const { items, effect } = ranking;
  const [first] = items;
  if (first === undefined || first.institutions === 0) {
    return [language === "fr" ? "Aucune plateforme n’en atteint d’autre." : "No platform reaches anybody."];
  }
  const level = items.filter(({ rank }) => rank === 1);
  const names = formatList(
    level.slice(0, 4).map(({ node }) => shortName(node, language)),
    language,
  );
  const say = (value: number, [one, many]: readonly [string, string]) =>
    `${formatNumber(value, language)} ${new Intl.PluralRules(language).select(value) === "one" ? one : many}`;
  const idle = items.filter(({ institutions, classes }) => institutions + classes === 0).length;
  const french = language === "fr";
  return [
    { name: names },
    level.length > 1 ? LEVEL[language] : REACHES[effect][language],
    {
      words: say(first.institutions, ["institution", "institutions"]),
      figure: rowFigure(first, ranking, "institutions"),
    },
    french ? ", dont " : "; nobody can opt out of ",
    {
      words: formatNumber(first.mandatoryInstitutions, language),
      figure: rowFigure(first, ranking, "mandatoryInstitutions"),
    },
    french ? " que nul ne peut refuser. Sur " : " of them. Of ",
    {
      words: say(items.length, french ? ["plateforme", "plateformes"] : ["platform", "platforms"]),
      figure: platformsFigure(items.length),
    },
    ", ",
    { words: formatNumber(idle, language), figure: idleFigure(idle) },
    french
      ? " n’atteignent personne, d’après ce qui est recensé."
      : " reach nobody, as far as the record goes.",
  ];
}

function platformsFigure(value: number): Figure {
  return {
    value,
    cypher: "MATCH (n:Platform) RETURN count(n) AS value",
    parameters: {},
    method: { fr: "Les plateformes de la base.", en: "The platforms on record." },
  };
}

function idleFigure(value: number): Figure {
  return {
    value,
    cypher: null,
    parameters: {},
    method: {
      fr: "Les plateformes qui, seule origine, n’atteignent ni institution ni ensemble : autant de scénarios que de plateformes, donc pas une seule requête. Chaque ligne du tableau a la sienne.",
      en: "The platforms that, as the only origin, reach neither an institution nor a class: as many scenarios as platforms, so no single query gives it. Each row of the table has its own.",
    },
  };
}
