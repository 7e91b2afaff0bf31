/** [X0] What each node holds: a property of the graph, whatever the scenario. */
import { addAll, type CategorySet, isEmpty } from "./categorySets.ts";
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
  const holdingsOf = (node: number) => held[node] as CategorySet;
  for (const { platform, categories } of flows) {
    if (categories !== null) addAll(holdingsOf(platform), categories);
  }
  const carriers = dependencies.filter(({ link }) => carriesData(link.mode));
  // Least fixpoint: each round can only add, and there are finitely many categories.
  let grew = true;
  while (grew) {
    grew = false;
    for (const { host, dependent } of carriers) {
      if (addAll(holdingsOf(host), holdingsOf(dependent))) grew = true;
    }
  }
  return { categoriesOf: held, isUnknown: held.map(isEmpty) };
}

/** [X4] Modes in which the data of the dependent lies on the host. */
export function carriesData(mode: string | null): boolean {
  return mode === "hosting" || mode === "storage";
}
