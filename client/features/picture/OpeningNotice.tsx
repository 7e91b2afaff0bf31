/** How much of the State the opening picture draws, and the way to more of it. */
import { useTranslation } from "react-i18next";
import type { OverviewResponse } from "../../../graph/responses.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";

export const FIRST_SHOWN = 11;
const MORE_SHOWN = 22;

interface OpeningNoticeProps {
  readonly overview: OverviewResponse;
  readonly language: Language;
  readonly shownPlatforms: number;
  onShowPlatforms(count: number): void;
}

export function OpeningNotice({ overview, language, shownPlatforms, onShowPlatforms }: OpeningNoticeProps) {
  const { t } = useTranslation();
  const all = overview.layers.flatMap(({ institutions }) => institutions);
  const classes = all.filter((institution) => institution.class).length;
  const hasMore = shownPlatforms === FIRST_SHOWN;
  return (
    <p className="shown" data-shown="">
      {t("picture.shownOpening", {
        institutions: formatNumber(all.length - classes, language),
        classes: formatNumber(classes, language),
        shown: formatNumber(Math.min(shownPlatforms, overview.platforms.length), language),
        total: formatNumber(overview.platforms.length, language),
      })}
      {" · "}
      <button
        type="button"
        className="link-button"
        onClick={() => onShowPlatforms(hasMore ? MORE_SHOWN : FIRST_SHOWN)}
      >
        {hasMore ? t("picture.more") : t("picture.fewer")}
      </button>
      {" · "}
      {t("picture.allInTable")}
    </p>
  );
}
