/** Long work that goes on, with a count and a way to end it; or that was ended, with a way to go on. */
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { Problem } from "../../../ui/Problem.tsx";
import type { LongAnswer } from "./useLongWork.ts";

interface ProgressProps {
  readonly work: LongAnswer<unknown>;
  /** What the work does. */
  readonly label: string;
  readonly language: Language;
}

export function Progress({ work, label, language }: ProgressProps) {
  const { t } = useTranslation();
  const { data, error, step, isRunning, stop, start } = work;
  if (isRunning) {
    return (
      <p className="progress">
        <progress aria-label={label} {...(step === null ? {} : { value: step.done, max: step.total })} />
        <span className="quiet">
          {step === null
            ? label
            : t("advice.progress", {
                done: formatNumber(step.done, language),
                total: formatNumber(step.total, language),
              })}
        </span>
        <button type="button" className="link-button" onClick={stop}>
          {t("advice.stop")}
        </button>
      </p>
    );
  }
  if (error !== null) return <Problem error={error} onRetry={start} />;
  if (data !== undefined) return null;
  return (
    <p className="progress">
      <span className="quiet">{t("advice.stopped")}</span>
      <button type="button" className="link-button" onClick={start}>
        {t("advice.goOn")}
      </button>
    </p>
  );
}
