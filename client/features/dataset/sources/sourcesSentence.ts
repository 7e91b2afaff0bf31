/** The sentence of the sources: how many, how much they bear, and how much hangs on one alone. */
import {
  allFactsFigure,
  allSourcesFigure,
  aloneFigure,
  unsourcedFigure,
} from "../../../../graph/cypher/sourceFigures.ts";
import type { SourcesResponse } from "../../../../graph/sources/contract.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import type { SentencePart } from "../../../ui/FigureSentence.tsx";

export function composeSources({ total, facts }: SourcesResponse, language: Language): SentencePart[] {
  const say = (value: number, one: string, many: string) =>
    `${formatNumber(value, language)} ${new Intl.PluralRules(language).select(value) === "one" ? one : many}`;
  const alone = { words: formatNumber(facts.alone, language), figure: aloneFigure(facts.alone) };
  const unsourced = {
    words: formatNumber(facts.unsourced, language),
    figure: unsourcedFigure(facts.unsourced),
  };
  return language === "fr"
    ? [
        { words: say(total, "source porte", "sources portent"), figure: allSourcesFigure(total) },
        " ",
        { words: say(facts.all, "fait", "faits"), figure: allFactsFigure(facts.all) },
        " ; ",
        alone,
        " n’en ont qu’une, et ",
        unsourced,
        " aucune.",
      ]
    : [
        { words: say(total, "source bears", "sources bear"), figure: allSourcesFigure(total) },
        " ",
        { words: say(facts.all, "fact", "facts"), figure: allFactsFigure(facts.all) },
        "; ",
        alone,
        " of them rest on one source only, and ",
        unsourced,
        " on none.",
      ];
}
