/** The back-test in a sentence: of so many victims, so many would have been named, and why not the others. */
import type { BacktestResponse } from "../../../../graph/analytics/backtest/contract.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import type { SentencePart } from "../../../ui/FigureSentence.tsx";
import { HITS, MISSED, predictedFigure, testedFigure, victimsFigure } from "./backtestFigures.ts";

export function composeBacktest(test: BacktestResponse, language: Language): SentencePart[] {
  const { overall } = test;
  const french = language === "fr";
  const say = (value: number, one: string, many: string) =>
    `${formatNumber(value, language)} ${new Intl.PluralRules(language).select(value) === "one" ? one : many}`;
  const missed = overall.victims - overall.recall.main.hits;
  const learnt = overall.misses["learnt-from-incident"];
  const hits: SentencePart = {
    words: formatNumber(overall.recall.main.hits, language),
    figure: predictedFigure(overall.recall.main.hits, HITS),
  };
  const cause: SentencePart = {
    words: formatNumber(learnt, language),
    figure: predictedFigure(learnt, MISSED),
  };
  return french
    ? [
        "Des ",
        {
          words: say(overall.victims, "victime déclarée", "victimes déclarées"),
          figure: victimsFigure(test),
        },
        " de ",
        {
          words: say(overall.cascades, "cascade recensée", "cascades recensées"),
          figure: testedFigure(test),
        },
        ", ce que l’on savait la veille en aurait désigné ",
        hits,
        `. Sur les ${formatNumber(missed, language)} autres, `,
        cause,
        " n’ont été liées à la plateforme que par l’incident lui-même.",
      ]
    : [
        "Of the ",
        { words: say(overall.victims, "disclosed victim", "disclosed victims"), figure: victimsFigure(test) },
        " of ",
        { words: say(overall.cascades, "recorded cascade", "recorded cascades"), figure: testedFigure(test) },
        ", what was known the day before would have named ",
        hits,
        `. Of the ${formatNumber(missed, language)} others, `,
        cause,
        " became linked to the platform only through the incident itself.",
      ];
}
