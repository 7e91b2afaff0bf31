/** The sentence of the opening view. */
import type { OverviewResponse } from "../../../graph/responses.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";

type OpeningFigure = keyof OverviewResponse["figures"];

export type OpeningPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly figure: OpeningFigure; readonly text: string };

export function composeOpening({ figures, layers }: OverviewResponse, language: Language): OpeningPart[] {
  const number = (figure: OpeningFigure, words: string): OpeningPart => ({
    kind: "figure",
    figure,
    text: `${formatNumber(figures[figure].value, language)} ${words}`,
  });
  const text = (words: string): OpeningPart => ({ kind: "text", text: words });
  const layerCount = formatNumber(layers.length, language);
  return language === "fr"
    ? [
        text("Un drapeau, des strates. "),
        number("institutions", "institutions"),
        text(` en ${layerCount} strates partagent `),
        number("platforms", "plateformes"),
        text(" ; à droite, celles dont la compromission atteint le plus d’institutions. "),
        number("incidents", "incidents"),
        text(" y sont racontés."),
      ]
    : [
        text("One flag, many layers. "),
        number("institutions", "institutions"),
        text(` in ${layerCount} layers share `),
        number("platforms", "platforms"),
        text("; on the right, those whose breach reaches most institutions. "),
        number("incidents", "incidents"),
        text(" are told here."),
      ];
}
