/** The nodes and links that a view shows on the data that is there now. */
import { neighbourhood } from "../../graph/neighbourhood/neighbourhood.ts";
import type { Engine } from "../engine/engine.ts";
import type { Contents } from "./held.ts";
import { scenarioOf } from "./scenario.ts";
import type { View } from "./view.ts";

/** `null` for a view of nothing in particular, or of something that the data does not hold. */
export function contentsOf(view: View, engine: Engine): Contents | null {
  if (view.page.name !== "explore") return null;
  if (view.exploration.around.length > 0) {
    const { nodes, links } = neighbourhood(engine.graph, view.exploration);
    return { nodes: nodes.map(({ id }) => id), links: links.map(({ id }) => id) };
  }
  if (view.origins.length === 0) return null;
  try {
    const { reached, links } = engine.answers.answerImpact(engine, scenarioOf(view));
    return { nodes: reached.map(({ id }) => id), links };
  } catch {
    // The page says itself what is wrong with the question.
    return null;
  }
}
