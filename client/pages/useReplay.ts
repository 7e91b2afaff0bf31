/** Goes to the scenario that replays a recorded incident. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { fetchReplay } from "../api.ts";
import { replayView } from "../state/scenario.ts";
import type { ViewControl } from "../state/useView.ts";

export function useReplay({ view, go }: ViewControl): {
  readonly replay: (id: string, withClaimed: boolean) => void;
  /** Why the last one failed; `null`: it did not. */
  readonly replayError: unknown;
} {
  const queryClient = useQueryClient();
  const [replayError, setReplayError] = useState<unknown>(null);
  const replay = (id: string, withClaimed: boolean) => {
    queryClient
      .fetchQuery({
        queryKey: ["replay", id, withClaimed],
        queryFn: ({ signal }) => fetchReplay(id, withClaimed, signal),
      })
      .then((scenario) => go(replayView(view, scenario)), setReplayError);
  };
  return { replay, replayError };
}
