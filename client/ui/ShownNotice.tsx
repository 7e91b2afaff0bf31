/** How much of the whole is drawn, and how to get at the rest. */
import { useTranslation } from "react-i18next";
import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../state/view.ts";

interface ShownNoticeProps {
  readonly shown: {
    shownNodes: number;
    totalNodes: number;
    shownLinks: number;
    totalLinks: number;
    grouped: number;
  };
  readonly language: Language;
  readonly showsAllWaves: boolean;
}

export function ShownNotice({ shown, language, showsAllWaves }: ShownNoticeProps) {
  const { t } = useTranslation();
  const say = (count: number) => formatNumber(count, language);
  return (
    <p className="shown" data-shown="">
      {t("picture.shown", {
        shownNodes: say(shown.shownNodes),
        totalNodes: say(shown.totalNodes),
        shownLinks: say(shown.shownLinks),
        totalLinks: say(shown.totalLinks),
      })}
      {shown.grouped > 0 && ` · ${t("picture.grouped", { count: shown.grouped })}`}
      {!showsAllWaves && ` · ${t("picture.laterWaves")}`}
      {shown.shownLinks < shown.totalLinks && ` · ${t("picture.otherLinks")}`}
    </p>
  );
}
