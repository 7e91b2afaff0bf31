/** Long work of the engine: how far it is, a way to end it, and the answer, kept for when it is asked again. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Step } from "../../../../graph/analytics/steps.ts";
import type { LongWork } from "../../../engine/questions.ts";

export interface LongAnswer<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  /** `null` where nobody tells: the server answers in one piece. */
  readonly step: Step | null;
  readonly isRunning: boolean;
  stop(): void;
  start(): void;
}

/** @param key what the answer depends on */
export function useLongWork<T>(key: readonly unknown[], ask: (work: LongWork) => Promise<T>): LongAnswer<T> {
  const queryClient = useQueryClient();
  const [step, setStep] = useState<Step | null>(null);
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => {
      setStep(null);
      return ask({ signal, onStep: setStep });
    },
    // Who stopped it starts it again, and nobody else.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return {
    data,
    error,
    step,
    isRunning: fetchStatus === "fetching",
    stop: () => void queryClient.cancelQueries({ queryKey: key }),
    start: () => void refetch(),
  };
}
