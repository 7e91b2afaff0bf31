/** The single interventions that could matter in a scenario: what conducts in it, and what it reaches. */
import type { Impact, Intervention } from "../contract.ts";
import type { FlowLink } from "../model/schema.ts";
import type { CompiledGraph } from "../propagation/compile.ts";

/** One thing somebody could do. Most are one intervention; leaving a platform cuts every link to it. */
export interface Candidate {
  /** Stable and readable: equal for equal candidates. */
  readonly id: string;
  readonly kind: Intervention["kind"] | "disconnect";
  readonly interventions: readonly Intervention[];
}

/**
 * Interventions that no rule of the effect looks at are left out: hardening stops control, login and accounts
 * (A5), so it can only matter to access; categories play no part in an outage (O1).
 */
export function candidatesFor({ graph }: CompiledGraph, { scenario, links, reached }: Impact): Candidate[] {
  const conducting = links.flatMap((id) => graph.linkById.get(id) ?? []);
  const origins = new Set(scenario.origins);
  const candidates: Candidate[] = conducting.map(({ id }) => single({ kind: "cut", link: id }));
  for (const parallel of groupByEnds(conducting)) {
    if (parallel.length > 1) candidates.push(disconnect(parallel));
  }
  if (scenario.effect === "access") {
    for (const { id, kind } of reached) {
      if (kind === "Platform" && !origins.has(id)) candidates.push(single({ kind: "harden", node: id }));
    }
  }
  if (scenario.effect !== "outage") {
    for (const link of conducting) {
      if (link.kind === "USES" || link.kind === "FEEDS") candidates.push(...minimisings(link));
    }
  }
  return candidates;
}

function single(intervention: Intervention): Candidate {
  return { id: textOf(intervention), kind: intervention.kind, interventions: [intervention] };
}

/** The same body often both uses and feeds a platform: cutting one of the two saves nobody. */
function disconnect(parallel: readonly { id: string; from: string; to: string }[]): Candidate {
  return {
    id: `disconnect ${parallel[0]?.from} ${parallel[0]?.to}`,
    kind: "disconnect",
    interventions: parallel.map(({ id }) => ({ kind: "cut", link: id })),
  };
}

/** One category less on the link; dropping the only one would be cutting it. */
function minimisings({ id, categories }: FlowLink): Candidate[] {
  if (categories === null || categories.length < 2) return [];
  return categories.map((dropped) =>
    single({ kind: "minimise", link: id, categories: categories.filter((slug) => slug !== dropped) }),
  );
}

function textOf(intervention: Intervention): string {
  const { kind, ...rest } = intervention;
  return [kind, ...Object.values(rest).flat()].join(" ");
}

function groupByEnds<T extends { from: string; to: string }>(links: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const link of links) {
    const key = `${link.from} ${link.to}`;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups.values()];
}
