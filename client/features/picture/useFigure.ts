/** A picture with what it takes to stand by itself: made only when somebody takes it away. */
import type { StylesheetJson } from "cytoscape";
import { useTranslation } from "react-i18next";
import type { SourceBrief } from "../../../graph/responses.ts";
import type { Size } from "../../canvas/layouts/geometry.ts";
import type { LegendEntry } from "../../canvas/legend.ts";
import { PALETTES } from "../../canvas/palette.ts";
import { stylesheet } from "../../canvas/stylesheet.ts";
import { type FigureOrder, figureSvg } from "../../canvas/svg/figureSvg.ts";
import { legendSample } from "../../canvas/svg/legendSample.ts";
import { compareNames, formatDate, formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { useImprint } from "../../ui/imprint.ts";
import { useLegendWords } from "./useLegendWords.ts";

/** Paper is light, whatever the screen is. */
const THEME = "light";

export interface Figure {
  readonly title: string;
  readonly size: Size;
  readonly legend: readonly LegendEntry[];
  /** How much of the whole it shows. */
  readonly shown: string;
  readonly sources: readonly SourceBrief[];
  body(style: StylesheetJson): string;
}

/** @returns the figure as SVG text; `font` and `today` (a date, `2026-11-25`) come from outside */
export function useFigure(
  language: Language,
): (figure: Figure, font: string | null, today: string) => string {
  const { t } = useTranslation();
  const say = useLegendWords();
  const { version, address } = useImprint();
  return ({ title, size, legend, shown, sources, body }, font, today) => {
    const style = stylesheet(THEME);
    const order: FigureOrder = {
      title,
      size,
      font,
      body: body(style),
      colours: PALETTES[THEME],
      legend: legend.map((entry) => ({ label: say(entry), sample: legendSample(entry, style) })),
      notes: [
        `${t("app.name")} · ${formatDate(today, language)} · ${t("evidence.version")} ${version ?? ""} · ${shown}`,
        ...(sources.length === 0 ? [] : [byPublisher(sources)]),
        address,
      ],
    };
    return figureSvg(order);
  };

  function byPublisher(sources: readonly SourceBrief[]): string {
    const counts = new Map<string, number>();
    for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    const compare = compareNames(language);
    const names = [...counts]
      .sort(([a, countA], [b, countB]) => countB - countA || compare(a, b))
      .map(([publisher, count]) => `${publisher} (${formatNumber(count, language)})`);
    return t("picture.sources", { count: sources.length, publishers: names.join(", ") });
  }
}
