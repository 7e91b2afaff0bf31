/** How an answer was made: what the database was told to do, as it planned it. */
import { useTranslation } from "react-i18next";
import type { PlanStep } from "../../../../graph/consoleContract.ts";
import { formatNumber } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";

interface PlanViewProps {
  readonly plan: PlanStep;
  readonly limitSeconds: number;
  readonly version: string | null;
  readonly language: Language;
}

export function PlanView({ plan, limitSeconds, version, language }: PlanViewProps) {
  const { t } = useTranslation();
  return (
    <details className="answer-plan">
      <summary>{t("query.plan")}</summary>
      <p className="quiet">
        {t("query.planIntro", { limit: limitSeconds, version: version ?? "—" })} {t("query.planOrder")}
      </p>
      <ul>
        <Step step={plan} language={language} />
      </ul>
    </details>
  );
}

function Step({ step, language }: { readonly step: PlanStep; readonly language: Language }) {
  const { t } = useTranslation();
  const { operator, details, estimatedRows, children } = step;
  // The database estimates in fractions; of fewer than one row, one can still come.
  const rows = formatNumber(Math.max(1, Math.round(estimatedRows)), language);
  return (
    <li>
      <b>{operator}</b> <code>{details}</code>{" "}
      <span className="quiet">{t("query.planRows", { rows, count: Math.round(estimatedRows) })}</span>
      {children.length > 0 && (
        <ul>
          {children.map((child, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a plan does not change.
            <Step key={at} step={child} language={language} />
          ))}
        </ul>
      )}
    </li>
  );
}
