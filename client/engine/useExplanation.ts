/** Why a node is reached, or not, in a scenario: the best paths first, more of them when asked for. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ExplainingPath, Scenario } from "../../graph/contract.ts";
import type { ExplainResponse } from "../../graph/responses.ts";
import { askExplanation, explanationAtOnce } from "./questions.ts";

export interface Explanation {
  readonly data: ExplainResponse | undefined;
  readonly error: unknown;
  /** Asks for more paths; `null` where there are no more, or no more can be asked for. */
  readonly more: (() => void) | null;
}

const FIRST_PATHS = 3;
const MORE_TIMES = 4;
/** As many as the contract gives. */
const MOST_PATHS = 50;

/**
 * @param node `null`: none is looked at
 * @param scenario with its hash
 */
export function useExplanation(
  node: string | null,
  scenario: Scenario,
  hash: string | undefined,
): Explanation {
  const [asked, setAsked] = useState({ for: "", limit: FIRST_PATHS });
  const place = `${hash} ${node}`;
  const limit = asked.for === place ? asked.limit : FIRST_PATHS;
  const isOrigin = node !== null && scenario.origins.includes(node);
  const { data, error } = useQuery({
    queryKey: ["explain", scenario, node, limit],
    queryFn: ({ signal }) => askExplanation(scenario, node ?? "", limit, signal),
    initialData: () => (node === null || isOrigin ? undefined : explanationAtOnce(scenario, node, limit)),
    placeholderData: (previous) => (previous?.node.id === node ? keepPreviousData(previous) : undefined),
    enabled: node !== null && !isOrigin,
  });
  const hasMore =
    data !== undefined && data.paths.length > 0 && data.totalPaths === null && limit < MOST_PATHS;
  return {
    data: isOrigin ? undefined : data,
    error,
    more: hasMore ? () => setAsked({ for: place, limit: Math.min(MOST_PATHS, limit * MORE_TIMES) }) : null,
  };
}

/** All paths as one, to be lit together; `null` where there are none. */
export function allPaths(paths: readonly ExplainingPath[]): ExplainingPath | null {
  const [best, ...others] = paths;
  if (best === undefined || others.length === 0) return best ?? null;
  return {
    ...best,
    nodes: [...new Set(paths.flatMap(({ nodes }) => nodes))],
    links: [...new Set(paths.flatMap(({ links }) => links))],
  };
}
