/** Running queries, one at a time in each tab, and what came of each. */
import { useEffect, useRef, useState } from "react";
import type { ConsoleAnswer } from "../../../graph/consoleContract.ts";
import { ApiError, runQuery } from "../../api.ts";
import type { Question } from "./kept/shapes.ts";

export type Outcome =
  | { readonly kind: "running"; readonly question: Question; readonly since: number }
  | { readonly kind: "answered"; readonly question: Question; readonly answer: ConsoleAnswer }
  | { readonly kind: "failed"; readonly question: Question; readonly error: ApiError }
  | { readonly kind: "cancelled"; readonly question: Question };

export interface Runs {
  /** By the id of the tab; nothing for one whose query has not been run. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  run(tab: string, question: Question): void;
  cancel(tab: string): void;
}

interface RunEvents {
  onAnswer(tab: string, question: Question, answer: ConsoleAnswer): void;
  onFailure(tab: string, error: ApiError): void;
}

export function useRuns(events: RunEvents): Runs {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const running = useRef(new Map<string, AbortController>());
  const latest = useRef(events);
  latest.current = events;
  const note = (tab: string, outcome: Outcome) => setOutcomes((before) => new Map(before).set(tab, outcome));

  // A page that is left waits for nothing, and the server ends what nobody waits for.
  useEffect(() => {
    const all = running.current;
    return () => {
      for (const controller of all.values()) controller.abort();
    };
  }, []);

  return {
    outcomes,
    run(tab, question) {
      running.current.get(tab)?.abort();
      const controller = new AbortController();
      running.current.set(tab, controller);
      note(tab, { kind: "running", question, since: Date.now() });
      runQuery(question.text, question.values, controller.signal)
        .then(
          (answer) => {
            if (controller.signal.aborted) return;
            note(tab, { kind: "answered", question, answer });
            latest.current.onAnswer(tab, question, answer);
          },
          (error: unknown) => {
            if (controller.signal.aborted) return;
            const told = error instanceof ApiError ? error : new ApiError("unreachable", "", 0, null);
            note(tab, { kind: "failed", question, error: told });
            latest.current.onFailure(tab, told);
          },
        )
        .finally(() => {
          if (running.current.get(tab) === controller) running.current.delete(tab);
        });
    },
    cancel(tab) {
      const controller = running.current.get(tab);
      if (controller === undefined) return;
      controller.abort();
      running.current.delete(tab);
      setOutcomes((before) => {
        const outcome = before.get(tab);
        return outcome?.kind === "running"
          ? new Map(before).set(tab, { kind: "cancelled", question: outcome.question })
          : before;
      });
    },
  };
}
