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
    closedBoxes: readonly string[];
    otherLinks: "selection" | "layouts";
  };
  readonly language: Language;
  readonly showsAllWaves: boolean;
  /** Whether the reader opened or closed boxes. */
  readonly isChanged: boolean;
  onOpenBoxes(ids: readonly string[]): void;
  onResetBoxes(): void;
}

/** Beyond this, a picture with everything open no longer reads. */
const MOST_IN_DETAIL = 300;

export function ShownNotice(props: ShownNoticeProps) {
  const { shown, language, showsAllWaves, isChanged, onOpenBoxes, onResetBoxes } = props;
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
      {shown.grouped > 0 && shown.totalNodes <= MOST_IN_DETAIL && (
        <>
          {" · "}
          <button type="button" className="link-button" onClick={() => onOpenBoxes(shown.closedBoxes)}>
            {t("picture.openAll")}
          </button>
        </>
      )}
      {isChanged && (
        <>
          {" · "}
          <button type="button" className="link-button" onClick={onResetBoxes}>
            {t("picture.asChosen")}
          </button>
        </>
      )}
      {!showsAllWaves && ` · ${t("picture.laterWaves")}`}
      {shown.shownLinks < shown.totalLinks && ` · ${t(`otherLinks.${shown.otherLinks}`)}`}
    </p>
  );
}
