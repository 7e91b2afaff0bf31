/** What came of the query in front: nothing yet, still running, stopped, refused, or its answer. */
import { useTranslation } from "react-i18next";
import type { ConsoleState } from "../../../graph/consoleContract.ts";
import type { AnswerForm } from "../../state/parts/console.ts";
import type { Theme } from "../../state/preferences.ts";
import type { Language } from "../../state/view.ts";
import { Failure } from "./Failure.tsx";
import { Answer } from "./results/Answer.tsx";
import { useElapsed } from "./useElapsed.ts";
import type { Outcome } from "./useRuns.ts";

interface OutcomeViewProps {
  readonly outcome: Outcome | undefined;
  readonly state: ConsoleState | undefined;
  /** Whether the query came with a link and waits to be read. */
  readonly isArrived: boolean;
  readonly form: AnswerForm;
  readonly language: Language;
  readonly theme: Theme;
  readonly version: string | null;
  onForm(form: AnswerForm): void;
  onRun(): void;
  onShowPlace(): void;
}

export function OutcomeView(props: OutcomeViewProps) {
  const { outcome, state, isArrived, form, language, theme, version, onForm, onRun, onShowPlace } = props;
  const { t } = useTranslation();
  const limitSeconds = (state?.limits.milliseconds ?? 0) / 1000;
  switch (outcome?.kind) {
    case undefined:
      return (
        <p className="query-empty" role="status">
          {isArrived ? t("query.fromLink") : t("query.ready")}
        </p>
      );
    case "running":
      return <Running since={outcome.since} limitSeconds={limitSeconds} />;
    case "cancelled":
      return (
        <p className="query-empty" role="status">
          {t("query.cancelled")}
        </p>
      );
    case "failed":
      return <Failure error={outcome.error} state={state} onAgain={onRun} onShowPlace={onShowPlace} />;
    case "answered":
      return (
        <Answer
          answer={outcome.answer}
          question={outcome.question}
          form={form}
          limitSeconds={limitSeconds}
          language={language}
          theme={theme}
          version={version}
          onForm={onForm}
        />
      );
  }
}

function Running({ since, limitSeconds }: { readonly since: number; readonly limitSeconds: number }) {
  const { t } = useTranslation();
  const seconds = useElapsed(since);
  return (
    <p className="query-empty query-running" role="status" aria-live="off">
      {t("query.running", { seconds, limit: limitSeconds })}
    </p>
  );
}
