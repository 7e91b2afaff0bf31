/** Three things to know, at first use: above the page and not over it, so that nothing waits for it. */
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface TourProps {
  onFinish(): void;
}

const STEPS = ["layers", "find", "figures"] as const;

export function Tour({ onFinish }: TourProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const step = STEPS[at] ?? STEPS[0];
  const isLast = at === STEPS.length - 1;
  return (
    <section className="tour" aria-label={t("tour.title")}>
      <p aria-live="polite">
        <b>{t("tour.step", { at: at + 1, of: STEPS.length })}</b> {t(`tourStep.${step}`)}
      </p>
      <div className="tour-buttons">
        {at > 0 && (
          <button type="button" onClick={() => setAt(at - 1)}>
            {t("tour.back")}
          </button>
        )}
        <button type="button" onClick={() => (isLast ? onFinish() : setAt(at + 1))}>
          {t(isLast ? "tour.done" : "tour.next")}
        </button>
        {!isLast && (
          <button type="button" className="link-button" onClick={onFinish}>
            {t("tour.skip")}
          </button>
        )}
      </div>
    </section>
  );
}
