/** Which links count in a scenario: not cut, good enough evidence (E2), true (T1) and known (T2). */
import type { Intervention, Scenario } from "../contract.ts";
import { InvalidScenarioError, UnknownCategoryError, UnknownLinkError, UnknownNodeError } from "../errors.ts";
import { type DayInterval, dayInterval } from "../model/dates.ts";
import { addAll, type CategorySet, intersect, setOf } from "./categorySets.ts";
import type { CompiledGraph, Dependency, Flow } from "./compile.ts";
import { type Holdings, shortenHoldings } from "./holdings.ts";

/** A scenario made ready to run on one graph. Everything but the floor, which is tried at several stops. */
export interface PreparedScenario {
  readonly origins: readonly number[];
  /** The categories that the scenario names; `null`: all. */
  readonly named: CategorySet | null;
  readonly hardened: ReadonlySet<number>;
  /** [I4] Platforms that no longer take anyone down alone. */
  readonly backedUp: ReadonlySet<number>;
  /** [I5] Categories that a node no longer holds. */
  readonly dropped: ReadonlyMap<number, CategorySet>;
  /** [X0], or what [I5] leaves of it. */
  readonly holdings: Holdings;
  /** Whether the link counts at this floor (position of the grade). */
  counts(item: Flow | Dependency, floor: number): boolean;
  /** What flows along a link after minimising; `null`: unknown. */
  categoriesOf(flow: Flow): CategorySet | null;
}

/**
 * @throws UnknownNodeError, UnknownLinkError, UnknownCategoryError, InvalidScenarioError
 */
export function prepare(compiled: CompiledGraph, scenario: Scenario): PreparedScenario {
  const { graph } = compiled;
  const origins = [...new Set(scenario.origins)].map((id) => originNumber(compiled, id));
  const toSet = (slugs: readonly string[]) =>
    setOf(
      slugs.map((slug) => categoryNumber(compiled, slug)),
      compiled.words,
    );
  const cut = new Set<string>();
  const minimised = new Map<string, CategorySet>();
  const hardened = new Set<number>();
  const backedUp = new Set<number>();
  const dropped = new Map<number, CategorySet>();
  for (const intervention of scenario.interventions) {
    apply(intervention);
  }

  const asOf = scenario.asOf === null ? null : dayInterval(scenario.asOf);
  const knownBy = scenario.knownBy === null ? null : dayInterval(scenario.knownBy);
  return {
    origins,
    named: scenario.categories === null ? null : toSet(scenario.categories),
    hardened,
    backedUp,
    dropped,
    holdings:
      dropped.size === 0
        ? compiled.holdings
        : shortenHoldings(compiled.own, compiled.dependencies, dropped, compiled.holdings),
    counts: ({ link, grade }, floor) =>
      grade <= floor &&
      !cut.has(link.id) &&
      (asOf === null || canHaveBeenTrue(link, asOf)) &&
      (knownBy === null || wasSurelyKnown(link, knownBy)),
    categoriesOf: (flow) => {
      const kept = minimised.get(flow.link.id);
      if (kept === undefined) return flow.categories;
      return flow.categories === null ? kept : intersect(flow.categories, kept);
    },
  };

  function apply(intervention: Intervention): void {
    if ("node" in intervention) {
      const node = nodeToChange(compiled, intervention);
      if (intervention.kind === "harden") hardened.add(node);
      else if (intervention.kind === "second-supplier") backedUp.add(node);
      else {
        const all = toSet(intervention.categories);
        addAll(all, dropped.get(node) ?? all);
        dropped.set(node, all);
      }
      return;
    }
    const link = graph.linkById.get(intervention.link);
    if (link === undefined) throw new UnknownLinkError(intervention.link);
    if (intervention.kind === "cut") {
      cut.add(link.id);
      return;
    }
    if (link.kind !== "USES" && link.kind !== "FEEDS") {
      throw new InvalidScenarioError(
        "interventions",
        `a ${link.kind} link carries no categories to minimise.`,
      );
    }
    const given = toSet(intervention.categories);
    const earlier = minimised.get(link.id);
    minimised.set(link.id, earlier === undefined ? given : intersect(earlier, given));
  }
}

function nodeToChange(
  { graph, numberOf, nodes }: CompiledGraph,
  { kind, node: id }: Extract<Intervention, { node: string }>,
): number {
  const node = graph.nodeById.get(id);
  if (node === undefined) throw new UnknownNodeError(id);
  const number = numberOf.get(id);
  const takes = kind === "second-supplier" ? "a platform" : "a platform or an institution";
  if (number === undefined || (kind === "second-supplier" && nodes[number]?.kind !== "Platform")) {
    throw new InvalidScenarioError("interventions", `"${id}" is a ${node.kind}; ${kind} takes ${takes}.`);
  }
  return number;
}

function originNumber({ graph, numberOf }: CompiledGraph, id: string): number {
  const number = numberOf.get(id);
  if (number !== undefined) return number;
  const node = graph.nodeById.get(id);
  if (node === undefined) throw new UnknownNodeError(id);
  throw new InvalidScenarioError(
    "origins",
    `"${id}" is a ${node.kind}; an origin is a platform or an institution.`,
  );
}

function categoryNumber({ categoryNumberOf }: CompiledGraph, slug: string): number {
  const number = categoryNumberOf.get(slug);
  if (number === undefined) throw new UnknownCategoryError(slug);
  return number;
}

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly knownFrom: string | null;
}

/** [T1] A partial date is an interval; an unknown start or end can have been any day. */
export function canHaveBeenTrue({ validFrom, validTo }: Dated, asOf: DayInterval): boolean {
  const hadBegun = validFrom === null || dayInterval(validFrom).first <= asOf.last;
  const hadNotEnded = validTo === null || dayInterval(validTo).last >= asOf.first;
  return hadBegun && hadNotEnded;
}

/** [T2] Surely public: the last day it can have become known is not after the last day asked for. */
export function wasSurelyKnown({ knownFrom }: Dated, knownBy: DayInterval): boolean {
  return knownFrom === null || dayInterval(knownFrom).last <= knownBy.last;
}
