/** What went wrong, in words, with the next step. */
import { useTranslation } from "react-i18next";
import { ApiError } from "../api.ts";

interface ProblemProps {
  readonly error: unknown;
  onRetry?(): void;
  onStartOver?(): void;
}

export function Problem({ error, onRetry, onStartOver }: ProblemProps) {
  const { t } = useTranslation();
  return (
    <div className="problem" role="alert">
      <p>{describe()}</p>
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {t("error.retry")}
        </button>
      )}
      {onStartOver !== undefined && (
        <button type="button" onClick={onStartOver}>
          {t("error.startOver")}
        </button>
      )}
    </div>
  );

  function describe(): string {
    if (!(error instanceof ApiError)) return t("error.failed", { reason: String(error) });
    if (error.code === "unreachable") return t("error.unreachable");
    if (error.status === 503) return t("error.databaseDown");
    if (error.code === "unknown_node" || error.code === "unknown_link") return t("error.unknownNode");
    return t("error.failed", { reason: error.message });
  }
}
