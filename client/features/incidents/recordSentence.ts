/** The sentence on top of the incidents: how many, how many of them cascades, and how often a clock is missing. */
import { cascadesFigure, matchingFigure, undatedFigure } from "../../../graph/cypher/recordFigures.ts";
import type { RecordedIncident } from "../../../graph/incidents/contract.ts";
import { type IncidentFilter, isFiltered } from "../../../graph/incidents/filter.ts";
import type { Figure } from "../../../graph/responses.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";

export type RecordPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly figure: Figure; readonly text: string };

/** @param total all that are on record */
export function composeRecord(
  found: readonly RecordedIncident[],
  filter: IncidentFilter,
  total: number,
  language: Language,
): RecordPart[] {
  const number = (value: number) => formatNumber(value, language);
  const text = (words: string): RecordPart => ({ kind: "text", text: words });
  const figure = (made: Figure, words: string): RecordPart => ({ kind: "figure", figure: made, text: words });
  const isOne = new Intl.PluralRules(language).select(found.length) === "one";
  const cascades = found.filter(({ cascade }) => cascade).length;
  const undated = found.filter(
    ({ occurredFrom, occurredTo }) => occurredFrom === null && occurredTo === null,
  ).length;
  const all = matchingFigure(filter, found.length);
  const shared = cascadesFigure(filter, cascades);
  const dateless = undatedFigure(filter, undated);
  if (language === "fr") {
    const many = `${number(found.length)} ${isOne ? "incident" : "incidents"}`;
    if (found.length === 0)
      return [figure(all, many), text(` sur ${number(total)} ne répond à ces filtres.`)];
    return [
      figure(all, many),
      text(isFiltered(filter) ? ` sur ${number(total)} : ` : " recensés : "),
      figure(shared, number(cascades)),
      text(
        cascades === 1
          ? " a touché plusieurs institutions à la fois par une même plateforme. Pour "
          : " ont touché plusieurs institutions à la fois par une même plateforme. Pour ",
      ),
      figure(dateless, number(undated)),
      text(", on ne sait pas quand ils sont survenus."),
    ];
  }
  const many = `${number(found.length)} ${isOne ? "incident" : "incidents"}`;
  if (found.length === 0) return [figure(all, many), text(` of ${number(total)} pass these filters.`)];
  return [
    figure(all, many),
    text(isFiltered(filter) ? ` of ${number(total)}: ` : " on record: "),
    figure(shared, number(cascades)),
    text(" struck several institutions at once through one platform. For "),
    figure(dateless, number(undated)),
    text(", when they happened is not on record."),
  ];
}
