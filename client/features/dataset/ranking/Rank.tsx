/** A place in a ranking; what is level with others says so. */
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";

interface RankProps {
  readonly rank: number;
  readonly tiedWith: number;
  readonly language: Language;
}

export function Rank({ rank, tiedWith, language }: RankProps) {
  const { t } = useTranslation();
  return (
    <>
      {formatNumber(rank, language)}
      {tiedWith > 0 && <span className="quiet"> {t("data.tied", { count: tiedWith })}</span>}
    </>
  );
}
