/** Why there are no rows: refused, busy, closed or out of reach; each with what to do next. */
import { useTranslation } from "react-i18next";
import type { ConsoleState } from "../../../graph/consoleContract.ts";
import type { ApiError } from "../../api.ts";
import { Problem } from "../../ui/Problem.tsx";
import { refusalWords } from "./refusalWords.ts";

interface FailureProps {
  readonly error: ApiError;
  readonly state: ConsoleState | undefined;
  onAgain(): void;
  onShowPlace(): void;
}

export function Failure({ error, state, onAgain, onShowPlace }: FailureProps) {
  const { t } = useTranslation();
  const again = (
    <button type="button" onClick={onAgain}>
      {t("query.again")}
    </button>
  );
  if (error.code === "console_busy") {
    return (
      <div className="query-refusal" role="alert">
        <p>{t("query.busy", { count: state?.limits.concurrent ?? 3 })}</p>
        {again}
      </div>
    );
  }
  if (error.code === "console_closed") {
    return (
      <div className="query-refusal" role="alert">
        <p>{t("query.closed", { reason: t("query.closedNoReason") })}</p>
        {again}
      </div>
    );
  }
  if (error.status !== 422) return <Problem error={error} onRetry={onAgain} />;
  const { title, sentence, quoted } = refusalWords(error, (state?.limits.milliseconds ?? 0) / 1000, t);
  const { position } = error.more;
  return (
    <div className="query-refusal" role="alert" data-code={error.code}>
      <p>
        <strong>{title}.</strong> {sentence}
      </p>
      {(quoted.length > 0 || position !== undefined) && (
        <p>
          {quoted.map((word) => (
            <code key={word}>{word} </code>
          ))}
          {position !== undefined && (
            <button type="button" className="link-button" onClick={onShowPlace}>
              {t("query.place", position)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
