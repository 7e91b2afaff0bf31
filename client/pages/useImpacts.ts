/** The impact of what the view asks, and where interventions are supposed, the one without them as well. */
import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Scenario } from "../../graph/contract.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import { askImpact, impactAtOnce } from "../engine/questions.ts";
import { type Difference, differenceBetween } from "../state/difference.ts";
import { withoutInterventions } from "../state/scenario.ts";

export interface Impacts {
  /** Without interventions. */
  readonly before: ImpactResponse;
  /** With them; `null` where none are supposed. */
  readonly difference: Difference | null;
}

/** Both are of one and the same question, also while the next one is being answered. */
export function useImpacts(scenario: Scenario) {
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ["impacts", scenario],
    queryFn: async ({ signal }) => {
      const before = await askImpact(withoutInterventions(scenario), signal);
      return { before, after: hasNone(scenario) ? null : await askImpact(scenario, signal) };
    },
    initialData: () => bothAtOnce(queryClient, scenario),
    // The picture changes when the answer is there, and does not go blank before.
    placeholderData: keepPreviousData,
  });
  const impacts = useMemo((): Impacts | undefined => {
    if (data === undefined) return undefined;
    const { before, after } = data;
    return { before, difference: after === null ? null : differenceBetween(before, after) };
  }, [data]);
  return { impacts, error, refetch };
}

interface Both {
  readonly before: ImpactResponse;
  readonly after: ImpactResponse | null;
}

function bothAtOnce(queryClient: QueryClient, scenario: Scenario): Both | undefined {
  const base = withoutInterventions(scenario);
  const known = queryClient.getQueryData<Both>(["impacts", base]);
  const before = known?.before ?? impactAtOnce(base);
  if (before === undefined) return undefined;
  if (hasNone(scenario)) return { before, after: null };
  const after = impactAtOnce(scenario);
  return after === undefined ? undefined : { before, after };
}

function hasNone({ interventions }: Scenario): boolean {
  return interventions.length === 0;
}
