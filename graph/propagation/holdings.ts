/** [X0] What each node holds: a property of the graph, whatever the scenario; only [I5] changes it. */
import { addAll, type CategorySet, isEmpty, without } from "./categorySets.ts";
import type { Dependency, Flow } from "./compile.ts";

export interface Holdings {
  readonly categoriesOf: readonly CategorySet[];
  /** A node with no category at all: what it holds is unknown. */
  readonly isUnknown: readonly boolean[];
}

/**
 * @param held categories of each node's own `HOLDS` links; changed in place into the whole.
 */
export function computeHoldings(
  held: CategorySet[],
  flows: readonly Flow[],
  dependencies: readonly Dependency[],
): Holdings {
  for (const { platform, categories } of flows) {
    if (categories !== null) addAll(held[platform] as CategorySet, categories);
  }
  const categoriesOf = gatherFromDependents(held, dependencies, new Map());
  return { categoriesOf, isUnknown: categoriesOf.map(isEmpty) };
}

/**
 * [I5] The same with retention shortened at some nodes: they, and whoever hosts them, hold that much less.
 * What was known of a node stays known: one that now holds nothing is not one whose holdings are unknown.
 *
 * @param own what each node holds by its own links, before its dependents are counted in
 */
export function shortenHoldings(
  own: readonly CategorySet[],
  dependencies: readonly Dependency[],
  dropped: ReadonlyMap<number, CategorySet>,
  { isUnknown }: Holdings,
): Holdings {
  return { categoriesOf: gatherFromDependents(own, dependencies, dropped), isUnknown };
}

/** Least fixpoint: each round can only add, and there are finitely many categories. */
function gatherFromDependents(
  own: readonly CategorySet[],
  dependencies: readonly Dependency[],
  dropped: ReadonlyMap<number, CategorySet>,
): CategorySet[] {
  const kept = (node: number, categories: CategorySet) => {
    const shed = dropped.get(node);
    return shed === undefined ? categories : without(categories, shed);
  };
  const held = own.map((categories, node) => kept(node, categories.slice()));
  const carriers = dependencies.filter(({ link }) => carriesData(link.mode));
  let grew = true;
  while (grew) {
    grew = false;
    for (const { host, dependent } of carriers) {
      if (addAll(held[host] as CategorySet, kept(host, held[dependent] as CategorySet))) grew = true;
    }
  }
  return held;
}

/** [X4] Modes in which the data of the dependent lies on the host. */
export function carriesData(mode: string | null): boolean {
  return mode === "hosting" || mode === "storage";
}
