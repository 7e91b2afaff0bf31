/** The sentence of the bounds in one unit: of how many incidents, and how often an end of the interval is unknown. */
import type { AllPeopleResponse } from "../../../../graph/analytics/people/contract.ts";
import { quantifiedFigure, withLowFigure } from "../../../../graph/cypher/peopleFigures.ts";
import type { Unit } from "../../../../graph/model/vocabulary.ts";
import type { Figure } from "../../../../graph/responses.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import type { SentencePart } from "../../../ui/FigureSentence.tsx";

export type IncidentBounds = AllPeopleResponse["items"][number]["bounds"][number];

export function composePeople(
  bounds: readonly IncidentBounds[],
  unit: Unit,
  unitName: string,
  language: Language,
): SentencePart[] {
  const say = (value: number, one: string, many: string) =>
    `${formatNumber(value, language)} ${new Intl.PluralRules(language).select(value) === "one" ? one : many}`;
  const withLow = bounds.filter(({ low }) => low !== null).length;
  const openAbove = bounds.filter(({ high }) => high === null).length;
  const all = {
    words: say(bounds.length, "incident", "incidents"),
    figure: quantifiedFigure(unit, bounds.length),
  };
  const low = { words: formatNumber(withLow, language), figure: withLowFigure(unit, withLow) };
  const open = { words: formatNumber(openAbove, language), figure: openFigure(openAbove) };
  return language === "fr"
    ? [
        "Un chiffre en ",
        { name: unitName },
        " fut donné pour ",
        all,
        " : ",
        low,
        " ont un minimum confirmé, et pour ",
        open,
        " nul ne connaît le maximum.",
      ]
    : [
        "A figure in ",
        { name: unitName },
        " was given for ",
        all,
        ": ",
        low,
        " have a confirmed least, and of ",
        open,
        " nobody knows the most.",
      ];
}

function openFigure(value: number): Figure {
  return {
    value,
    cypher: null,
    parameters: {},
    method: {
      fr: "Les incidents dont aucun chiffre ne couvre l’ensemble, et dont la population ne donne pas de limite : il faut comparer déclarations, victimes et population, le moteur le fait.",
      en: "The incidents of which no figure covers the whole and the population gives no limit: claims, victims and population have to be compared, which the engine does.",
    },
  };
}
