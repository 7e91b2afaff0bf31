/** How much of what is found is on the screen, what is not known, and the ways to move for the mouse. */
import { useTranslation } from "react-i18next";
import { formatDate, formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import type { Unseen } from "./extent.ts";

interface TimelineFootProps {
  readonly found: number;
  readonly unseen: Unseen;
  readonly undatedVictims: number;
  readonly knownUntil: string | null;
  readonly language: Language;
  onEarlier(): void;
  onLater(): void;
  onNearer(): void;
  onFarther(): void;
  onFit(): void;
  /** Filters by the days on the screen. */
  onOnly(): void;
}

export function TimelineFoot(props: TimelineFootProps) {
  const { found, unseen, undatedVictims, knownUntil, language } = props;
  const { t } = useTranslation();
  const { before, after, undated } = unseen;
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <p className="shown" data-shown="">
        {t("record.shown", { shown: number(found - before - after - undated), found: number(found) })}
        {before > 0 && (
          <>
            {" · "}
            <button type="button" className="link-button" onClick={props.onEarlier}>
              ← {t("record.before", { count: before })}
            </button>
          </>
        )}
        {after > 0 && (
          <>
            {" · "}
            <button type="button" className="link-button" onClick={props.onLater}>
              {t("record.after", { count: after })} →
            </button>
          </>
        )}
        {undated > 0 && <> · {t("record.undated", { count: undated })}</>}
        {undatedVictims > 0 && <> · {t("record.undatedVictims", { count: undatedVictims })}</>}
        {knownUntil !== null && <> · {t("record.knownUntil", { date: formatDate(knownUntil, language) })}</>}
      </p>
      <div className="zoom-tools">
        <Tool name={t("timeline.earlier")} sign="←" onClick={props.onEarlier} />
        <Tool name={t("timeline.later")} sign="→" onClick={props.onLater} />
        <Tool name={t("timeline.zoomOut")} sign="−" onClick={props.onFarther} />
        <Tool name={t("timeline.zoomIn")} sign="+" onClick={props.onNearer} />
        {before + after > 0 && (
          <button type="button" onClick={props.onOnly}>
            {t("timeline.onlyThese")}
          </button>
        )}
        <button type="button" onClick={props.onFit}>
          {t("timeline.fit")}
        </button>
      </div>
    </>
  );
}

function Tool({ name, sign, onClick }: { readonly name: string; readonly sign: string; onClick(): void }) {
  return (
    <button type="button" className="icon" aria-label={name} title={name} onClick={onClick}>
      {sign}
    </button>
  );
}
