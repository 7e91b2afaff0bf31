/** A scenario made ready to run on one graph: names looked up, interventions applied, nothing run yet. */
import type { Intervention, Scenario } from "../contract.ts";
import { InvalidScenarioError, UnknownCategoryError, UnknownLinkError, UnknownNodeError } from "../errors.ts";
import { addCategory, allCategories, CONDUCTING, type Words } from "./bits.ts";
import { DEPENDS_ON, INSTITUTION, type LinkColumns } from "./columns.ts";
import { addUnknown, type CompiledColumns } from "./compile.ts";
import { excludedLinks } from "./counting.ts";
import { gatherHoldings } from "./holdings.ts";
import { hasId } from "./ids.ts";
import { needsOf } from "./needs.ts";
import type { MaskedLinks } from "./spread.ts";

/** Everything but the floor, which is tried at several stops. */
export interface PreparedScenario {
  readonly effect: Scenario["effect"];
  readonly origins: readonly number[];
  readonly isOrigin: (node: number) => boolean;
  /** [X1] The categories that the scenario names. */
  readonly named: Words;
  /** No data got out: nothing is exposed, not even something unknown. */
  readonly namesNothing: boolean;
  /** 1 for links that count at no floor; `null`: there are none. */
  readonly excluded: Uint8Array | null;
  /** [I2] What a link carries after minimising, by row. */
  readonly minimised: ReadonlyMap<number, Words>;
  /** [A5] */
  readonly isShielded: (node: number) => boolean;
  /** [I4] Platforms that no longer take anyone down alone. */
  readonly backedUp: ReadonlySet<number>;
  /** [I5] Categories that a node no longer holds. */
  readonly dropped: ReadonlyMap<number, Words>;
  /** [X0], or what [I5] leaves of it. */
  readonly held: Words;
  /** `exposing` with the masks of this scenario. */
  readonly links: () => MaskedLinks;
  /** What each node can take of the categories named. */
  readonly needs: () => Words;
}

/**
 * @throws UnknownNodeError, UnknownLinkError, UnknownCategoryError, InvalidScenarioError
 */
export function prepare(compiled: CompiledColumns, scenario: Scenario): PreparedScenario {
  if (scenario.origins.length === 0) {
    throw new InvalidScenarioError("origins", "at least one platform or institution is needed.");
  }
  const { words } = compiled;
  const origins = [...new Set(scenario.origins)].map((id) => originNumber(compiled, id));
  const originSet = new Set(origins);
  const changes = readInterventions(compiled, scenario.interventions);
  const named = scenario.categories === null ? allCategories(words) : setOf(compiled, scenario.categories);
  const excluded = excludedLinks(compiled.links, scenario, changes.cut);
  const held =
    changes.dropped.size === 0
      ? compiled.held
      : gatherHoldings(compiled.nodes.ids.length, words, compiled.own, compiled.carrying, changes.dropped);
  const isWhole = scenario.categories === null && changes.dropped.size === 0;
  let links: MaskedLinks | null = null;
  let needs: Words | null = null;
  return {
    effect: scenario.effect,
    origins,
    isOrigin: (node) => originSet.has(node),
    named,
    namesNothing: scenario.categories?.length === 0,
    excluded,
    minimised: changes.minimised,
    isShielded: (node) => changes.hardened.has(node) && !originSet.has(node),
    backedUp: changes.backedUp,
    dropped: changes.dropped,
    held,
    links() {
      links ??= masksInScenario(compiled, excluded, changes.minimised);
      return links;
    },
    needs() {
      needs ??= isWhole ? compiled.needs : needsOf(compiled, held, named);
      return needs;
    },
  };
}

/** Whether a link counts at a floor (position of the grade). */
export function countsAt(
  { grades }: LinkColumns,
  { excluded }: PreparedScenario,
  row: number,
  floor: number,
): boolean {
  return (grades[row] as number) <= floor && (excluded === null || excluded[row] === 0);
}

interface Changes {
  readonly cut: Set<number>;
  readonly minimised: Map<number, Words>;
  readonly hardened: Set<number>;
  readonly backedUp: Set<number>;
  readonly dropped: Map<number, Words>;
}

function readInterventions(compiled: CompiledColumns, interventions: readonly Intervention[]): Changes {
  const changes: Changes = {
    cut: new Set(),
    minimised: new Map(),
    hardened: new Set(),
    backedUp: new Set(),
    dropped: new Map(),
  };
  for (const change of interventions) {
    switch (change.kind) {
      case "cut": {
        const row = rowOf(compiled, change.link);
        if (row !== null) changes.cut.add(row);
        break;
      }
      case "minimise": {
        const row = rowOf(compiled, change.link);
        if (row === null || compiled.links.kinds[row] === DEPENDS_ON) {
          throw new InvalidScenarioError(
            "interventions",
            `"${change.link}" carries no categories to minimise.`,
          );
        }
        const given = setOf(compiled, change.categories);
        const earlier = changes.minimised.get(row);
        changes.minimised.set(
          row,
          earlier === undefined ? given : given.map((word, at) => word & (earlier[at] as number)),
        );
        break;
      }
      case "harden":
        changes.hardened.add(nodeToChange(compiled, change));
        break;
      case "second-supplier":
        changes.backedUp.add(nodeToChange(compiled, change));
        break;
      case "shorten-retention": {
        const node = nodeToChange(compiled, change);
        const given = setOf(compiled, change.categories);
        const earlier = changes.dropped.get(node);
        changes.dropped.set(
          node,
          earlier === undefined ? given : given.map((word, at) => word | (earlier[at] as number)),
        );
      }
    }
  }
  return changes;
}

/** `null` for a link that no breach crosses. */
function rowOf({ links, otherLinks }: CompiledColumns, id: string): number | null {
  const row = links.ids.numberOf(id);
  if (row === undefined && !hasId(otherLinks, id)) throw new UnknownLinkError(id);
  return row ?? null;
}

function nodeToChange(
  { otherNodes, nodes }: CompiledColumns,
  { kind, node: id }: Extract<Intervention, { node: string }>,
): number {
  const number = nodes.ids.numberOf(id);
  if (number === undefined && !hasId(otherNodes, id)) throw new UnknownNodeError(id);
  const takesOnlyPlatforms = kind === "second-supplier";
  const fits =
    number !== undefined && !(takesOnlyPlatforms && ((nodes.traits[number] as number) & INSTITUTION) !== 0);
  if (!fits) {
    const takes = takesOnlyPlatforms ? "a platform" : "a platform or an institution";
    throw new InvalidScenarioError("interventions", `${kind} takes ${takes}, which "${id}" is not.`);
  }
  return number;
}

function originNumber({ nodes, otherNodes }: CompiledColumns, id: string): number {
  const number = nodes.ids.numberOf(id);
  if (number !== undefined) return number;
  if (!hasId(otherNodes, id)) throw new UnknownNodeError(id);
  throw new InvalidScenarioError(
    "origins",
    `an origin is a platform or an institution, which "${id}" is not.`,
  );
}

function setOf({ categoryNumberOf, words }: CompiledColumns, slugs: readonly string[]): Words {
  const set = new Int32Array(words);
  for (const slug of slugs) {
    const number = categoryNumberOf.get(slug);
    if (number === undefined) throw new UnknownCategoryError(slug);
    addCategory(set, 0, number);
  }
  return set;
}

/** The compiled links, or a copy in which excluded links let nothing through and minimised ones let less. */
function masksInScenario(
  { exposing, exposingLinks, words }: CompiledColumns,
  excluded: Uint8Array | null,
  minimised: ReadonlyMap<number, Words>,
): MaskedLinks {
  if (excluded === null && minimised.size === 0) return exposingLinks;
  const cells = exposingLinks.cells.slice();
  const { rows } = exposing;
  for (let link = 0, at = 1; link < rows.length; link++, at += words + 1) {
    const row = rows[link] as number;
    if (excluded !== null && excluded[row] === 1) {
      cells.fill(0, at, at + words);
      continue;
    }
    const kept = minimised.get(row);
    if (kept === undefined) continue;
    // [I2] Of a link whose categories are unknown, the given ones are what flows.
    const isOpen = cells[at] === CONDUCTING;
    for (let word = 0; word < words; word++) {
      cells[at + word] = isOpen
        ? (kept[word] as number)
        : (cells[at + word] as number) & (kept[word] as number);
    }
    addUnknown(cells, at, words);
  }
  return { ...exposingLinks, cells };
}
