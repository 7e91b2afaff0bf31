/** The single interventions that could matter in a scenario: what conducts in it, and what it reaches. */
import type { Impact, Intervention, ReachedNode } from "../contract.ts";
import type { FlowLink } from "../model/schema.ts";
import type { CompiledGraph } from "../propagation/compile.ts";
import { groupBy } from "./groupBy.ts";

export const CANDIDATE_KINDS = [
  "cut",
  "disconnect",
  "minimise",
  "harden",
  "second-supplier",
  "shorten-retention",
] as const;

/** One thing somebody could do. Most are one intervention; leaving a platform cuts every link to it. */
export interface Candidate {
  /** Stable and readable: equal for equal candidates. */
  readonly id: string;
  readonly kind: (typeof CANDIDATE_KINDS)[number];
  readonly interventions: readonly Intervention[];
}

/**
 * Interventions that no rule of the effect looks at are left out: hardening stops control, login and accounts
 * (A5), so it can only matter to access; a second supplier only to an outage (I4); what data flows or is kept
 * only where data matters, which is not in an outage (O1).
 */
export function candidatesFor({ graph }: CompiledGraph, { scenario, links, reached }: Impact): Candidate[] {
  const { effect, origins } = scenario;
  const conducting = links.flatMap((id) => graph.linkById.get(id) ?? []);
  const platforms = reached.filter(({ kind }) => kind === "Platform");
  const parallels = [...groupBy(conducting, ({ from, to }) => `${from} ${to}`).values()].filter(
    ({ length }) => length > 1,
  );
  const ways = [
    ...conducting.map(({ id }) => single({ kind: "cut", link: id })),
    ...parallels.map(disconnect),
  ];
  if (effect === "outage") {
    const down = platforms.filter(({ state }) => state === "down");
    return [...ways, ...down.map(({ id }) => single({ kind: "second-supplier", node: id }))];
  }
  const hardenable = effect === "access" ? platforms.filter(({ id }) => !origins.includes(id)) : [];
  return [
    ...ways,
    ...hardenable.map(({ id }) => single({ kind: "harden", node: id })),
    ...conducting.flatMap((link) => (link.kind === "USES" || link.kind === "FEEDS" ? minimisings(link) : [])),
    ...platforms.flatMap(retentions),
  ];
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

/** One category that is exposed there and would no longer be held. */
function retentions({ id, categories }: ReachedNode): Candidate[] {
  return categories.map((category) =>
    single({ kind: "shorten-retention", node: id, categories: [category] }),
  );
}

function textOf(intervention: Intervention): string {
  const { kind, ...rest } = intervention;
  return [kind, ...Object.values(rest).flat()].join(" ");
}
