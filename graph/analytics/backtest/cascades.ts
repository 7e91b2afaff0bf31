/**
 * The recorded cascades: incidents that hit at least one platform and that are known to have affected at
 * least two institutions. Only these can be tested, since one victim is no propagation.
 */
import { dayInterval } from "../../model/dates.ts";
import type { Graph } from "../../model/graph.ts";
import type { LinkOfKind } from "../../model/schema.ts";
import { earliestDay } from "./days.ts";

interface Victim {
  readonly id: string;
  /** When this victim became known by itself; `null`: unknown. */
  readonly disclosed: string | null;
}

export interface Cascade {
  readonly incident: string;
  /** What was hit: the origins of the prediction. */
  readonly origins: readonly string[];
  /** The first day on which anything of it can have been public; `null`: unknown. */
  readonly day: string | null;
  /** The disclosed victims that a prediction is held against. */
  readonly victims: readonly Victim[];
  /** Affected, but no victims to be predicted, and why. */
  readonly setAside: {
    /** Hit themselves: given, not predicted. */
    readonly origins: readonly string[];
    /** "Up to": no body that could be predicted or missed. */
    readonly classes: readonly string[];
    /** Only claimed by somebody not answerable for it. */
    readonly claimed: readonly string[];
    /** Only inferred by us: nobody disclosed it. */
    readonly inferred: readonly string[];
  };
}

/** @param claims `with`: what was only claimed counts as disclosed */
export function cascadesOf(graph: Graph, claims: "with" | "without"): Cascade[] {
  return graph
    .nodesOfKind("Incident")
    .flatMap(({ id, disclosed }) => {
      const links = graph.linksFrom(id);
      const hit = [...new Set(links.flatMap((link) => (link.kind === "HIT" ? [link.to] : [])))].sort();
      const affected = links.filter((link) => link.kind === "AFFECTED");
      const hasPlatform = hit.some((origin) => graph.nodeById.get(origin)?.kind === "Platform");
      if (!hasPlatform || new Set(affected.map(({ to }) => to)).size < 2) return [];
      return [cascadeOf(graph, id, disclosed, hit, affected, claims)];
    })
    .sort((a, b) => compareText(a.day ?? "~", b.day ?? "~") || compareText(a.incident, b.incident));
}

type Affected = LinkOfKind<"AFFECTED">;

function cascadeOf(
  { nodeById }: Graph,
  incident: string,
  disclosed: string | null,
  origins: readonly string[],
  affected: readonly Affected[],
  claims: "with" | "without",
): Cascade {
  const isClass = (id: string) => {
    const node = nodeById.get(id);
    return node?.kind === "Institution" && node.class;
  };
  const setAside = {
    origins: new Set<string>(),
    classes: new Set<string>(),
    claimed: new Set<string>(),
    inferred: new Set<string>(),
  };
  const victims = new Map<string, string | null>();
  for (const link of affected) {
    if (origins.includes(link.to)) setAside.origins.add(link.to);
    else if (isClass(link.to)) setAside.classes.add(link.to);
    else if (link.status === "inferred") setAside.inferred.add(link.to);
    else if (link.status === "claimed" && claims === "without") setAside.claimed.add(link.to);
    else victims.set(link.to, earlierOf(victims.get(link.to) ?? null, link.disclosed));
  }
  const sorted = (ids: ReadonlySet<string>) => [...ids].filter((id) => !victims.has(id)).sort();
  return {
    incident,
    origins,
    day: firstPublicDay(
      disclosed,
      affected.flatMap((link) => link.disclosed ?? []),
    ),
    victims: [...victims]
      .map(([id, itsDate]) => ({ id, disclosed: itsDate }))
      .sort((a, b) => compareText(a.id, b.id)),
    setAside: {
      origins: sorted(setAside.origins),
      classes: sorted(setAside.classes),
      claimed: sorted(setAside.claimed),
      inferred: sorted(setAside.inferred),
    },
  };
}

/**
 * The incident's own date, unless a victim spoke surely earlier: a month is no evidence for its first day.
 * Of a partial date the first day, so that nothing learnt from the incident can slip in.
 */
function firstPublicDay(disclosed: string | null, victimDates: readonly string[]): string | null {
  if (disclosed === null) return earliestDay(victimDates);
  const { first } = dayInterval(disclosed);
  return earliestDay([first, ...victimDates.filter((date) => dayInterval(date).last < first)]);
}

function earlierOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
