/** A question about origins and nothing else: the defaults of the contract, without its schema library. */
import type { Scenario } from "../contract.ts";

export function plainScenario(
  origins: readonly string[],
  { effect, floor }: Pick<Scenario, "effect" | "floor">,
): Scenario {
  return {
    origins: [...origins],
    effect,
    floor,
    categories: null,
    asOf: null,
    knownBy: null,
    replay: null,
    interventions: [],
  };
}
