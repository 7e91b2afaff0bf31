/** How the figures above come about: the method in a sentence, how much was tried, on which data. */
import { useTranslation } from "react-i18next";
import type { Measure } from "../../../../graph/analytics/measure.ts";
import type { Language } from "../../../state/view.ts";

interface MethodProps {
  readonly measure: Measure;
  /** What was tried, of how much. */
  readonly tried: string;
  readonly version: string;
  readonly language: Language;
}

export function Method({ measure, tried, version, language }: MethodProps) {
  const { t } = useTranslation();
  return (
    <details className="advice-method">
      <summary>{t("advice.how")}</summary>
      <p>{measure.method[language]}</p>
      <p>{tried}</p>
      <p>
        {t("evidence.version")} <code>{version}</code>
      </p>
    </details>
  );
}
