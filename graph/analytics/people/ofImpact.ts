/** The people that a supposed breach could concern: those covered by whatever it exposes. */
import type { Impact } from "../../contract.ts";
import type { Graph } from "../../model/graph.ts";
import { type Bounds, joinBounds, withAssumption } from "./bounds.ts";
import { coverageOf } from "./population.ts";

/**
 * The data lies on platforms (and with institutions that are breached themselves), so these are counted: the
 * institutions reached are reached through that same data and add nobody.
 */
export function peopleOfImpact(graph: Graph, { scenario, reached }: Impact): Bounds {
  const nobody: Bounds = { unit: "people", low: null, high: null, assumptions: [] };
  if (scenario.effect === "outage") return withAssumption(nobody, { kind: "no-data-exposed" });
  const exposed = reached
    .filter(
      ({ id, kind, state }) => (kind === "Platform" && state !== "entered") || scenario.origins.includes(id),
    )
    .map(({ id }) => id);
  const covered = exposed.filter((id) => coverageOf(graph, id) !== null);
  const uncovered = exposed.filter((id) => coverageOf(graph, id) === null);
  const joint = joinBounds(
    "people",
    exposed.map((id) => coverage(graph, id)),
  );
  const whole =
    covered.length === 0 ? joint : withAssumption(joint, { kind: "breach-is-whole", nodes: covered });
  return uncovered.length === 0
    ? whole
    : withAssumption(whole, { kind: "coverage-unknown", nodes: uncovered });
}

/** What a register says it covers counts as confirmed where the node is documented. */
function coverage(graph: Graph, id: string): Bounds {
  const size = coverageOf(graph, id);
  const node = graph.nodeById.get(id);
  const isDocumented = node !== undefined && "grade" in node && node.grade === "documented";
  return { unit: "people", low: isDocumented ? size : null, high: size, assumptions: [] };
}
