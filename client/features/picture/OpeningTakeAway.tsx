/** The ways to take the opening picture away. */
import { useTranslation } from "react-i18next";
import type { OverviewResponse } from "../../../graph/responses.ts";
import { PALETTES } from "../../canvas/palette.ts";
import { openingSize, openingSvg } from "../../canvas/svg/openingSvg.ts";
import { formatNumber } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { Language } from "../../state/view.ts";
import { TakeAway } from "./TakeAway.tsx";
import type { Figure } from "./useFigure.ts";
import { useReach } from "./useReach.ts";

interface OpeningTakeAwayProps {
  readonly overview: OverviewResponse;
  readonly shownPlatforms: number;
  readonly title: string;
  readonly language: Language;
}

export function OpeningTakeAway({ overview, shownPlatforms, title, language }: OpeningTakeAwayProps) {
  const { t } = useTranslation();
  const reachOf = useReach();
  const figure = (): Figure => {
    const institutions = overview.layers.flatMap((layer) => layer.institutions);
    const classes = institutions.filter((institution) => institution.class).length;
    const say = (count: number) => formatNumber(count, language);
    const words = {
      layers: t("picture.layers"),
      dots: t("picture.dots"),
      platforms: t("picture.mostReaching"),
      layer: (layer: OverviewResponse["layers"][number]["layer"]) => t(`layer.${layer}`),
      institutions: (count: number) => t("picture.institutions", { count }),
      nameOf: ({ node }: OverviewResponse["platforms"][number]) => shortName(node, language),
      reachOf,
    };
    return {
      title,
      size: openingSize(overview, shownPlatforms),
      legend: [],
      shown: t("picture.shownOpening", {
        institutions: say(institutions.length - classes),
        classes: say(classes),
        shown: say(Math.min(shownPlatforms, overview.platforms.length)),
        total: say(overview.platforms.length),
      }),
      sources: [],
      body: () => openingSvg(overview, shownPlatforms, words, PALETTES.light),
    };
  };
  return (
    <div className="picture-tools">
      <TakeAway language={language} fileName="ricochet-layers" figure={figure} />
    </div>
  );
}
