/** The scenario that a view asks about. */
import type { Scenario } from "../../graph/contract.ts";
import { OPENING_VIEW, type View } from "./view.ts";

export function scenarioOf(view: View): Scenario {
  return {
    origins: [...view.origins],
    effect: view.effect,
    categories: view.categories === null ? null : [...view.categories],
    floor: view.floor,
    asOf: view.asOf,
    knownBy: view.knownBy,
    replay: view.replay,
    interventions: [...view.interventions],
  };
}

/** The same question, nothing being done about it. */
export function withoutInterventions(scenario: Scenario): Scenario {
  return scenario.interventions.length === 0 ? scenario : { ...scenario, interventions: [] };
}

/** The view of a breach of these origins: what was chosen about the evidence stays, the rest starts anew. */
export function breach(view: View, origins: readonly string[]): View {
  return {
    ...OPENING_VIEW,
    language: view.language,
    effect: view.effect,
    floor: view.floor,
    asOf: view.asOf,
    knownBy: view.knownBy,
    table: view.table,
    layout: view.layout,
    matrixSort: view.matrixSort,
    // A question asked in between does not lose the story.
    step: view.step,
    fromStory: view.fromStory,
    origins,
  };
}

/** The view that replays a recorded incident. */
export function replayView(view: View, scenario: Scenario): View {
  return {
    ...breach(view, scenario.origins),
    effect: scenario.effect,
    categories: scenario.categories,
    replay: scenario.replay,
  };
}
