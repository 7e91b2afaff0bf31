/** (graph, scenario) -> Impact: the same answer on the server, in the browser and in an exported file. */
import type { Impact, ReachedNode, Scenario } from "../contract.ts";
import { GRADES, type Grade, STATES, type State } from "../model/vocabulary.ts";
import { membersOf } from "./categorySets.ts";
import type { CompiledGraph } from "./compile.ts";
import { type PreparedScenario, prepare } from "./counting.ts";
import { spread } from "./effects.ts";
import type { NodeReach } from "./reach.ts";
import { scenarioHash } from "./scenarioHash.ts";
import { countByLayer, countCategories, countReached, countUnknown } from "./totals.ts";
import type { Spread } from "./waves.ts";

/**
 * Who a breach reaches, in which wave, with what, over which links, on what evidence. See SPEC.md.
 *
 * @param datasetVersion carried into the answer, so that a figure can be traced to its data
 * @throws UnknownNodeError, UnknownLinkError, UnknownCategoryError, InvalidScenarioError
 */
export function propagate(
  compiled: CompiledGraph,
  scenario: Scenario,
  { datasetVersion = null }: { datasetVersion?: string | null } = {},
): Impact {
  const { graph } = compiled;
  const prepared = prepare(compiled, scenario);
  // [E1] A grade is the strictest floor at which something is still reached: so each floor is run.
  const spreads = GRADES.map((_, floor) => spread(compiled, prepared, scenario.effect, floor));
  const floor = GRADES.indexOf(scenario.floor);
  const asked = spreads[floor] as Spread;
  const origins = new Set(scenario.origins);

  const reached = [...asked.reached]
    .map(([node, reach]) => describe(compiled, prepared, node, reach, spreads.slice(0, floor + 1)))
    .sort((a, b) => a.wave - b.wave || compareText(a.id, b.id));
  const idsOf = ({ reached }: Spread) => [...reached.keys()].map((node) => idOf(compiled, node));

  return {
    scenario,
    scenarioHash: scenarioHash(scenario),
    datasetVersion,
    waves: groupByWave(reached),
    reached,
    links: [...asked.conducting].sort(compareText),
    totals: {
      ...countReached(graph, idsOf(asked), origins),
      byLayer: countByLayer(graph, idsOf(asked), origins),
      byFloor: Object.fromEntries(
        GRADES.map((grade, at) => [grade, countReached(graph, idsOf(spreads[at] as Spread), origins)]),
      ) as Impact["totals"]["byFloor"],
      categories: countCategories(graph, reached),
      unknown: countUnknown(
        compiled,
        scenario.effect,
        scenario,
        asked.conducting,
        (item) => asked.reached.has(item.host) && prepared.counts(item, floor),
      ),
    },
  };
}

function describe(
  compiled: CompiledGraph,
  { origins }: PreparedScenario,
  node: number,
  reach: NodeReach,
  spreadsByFloor: readonly Spread[],
): ReachedNode {
  // [A6] A node shows its strongest state; STATES stands in that order.
  const state = STATES.find((candidate) => reach.is(candidate)) as State;
  const first = reach.firstArrivals.get(state);
  const isOrigin = origins.includes(node);
  const grade = isOrigin ? "documented" : strictestFloor(spreadsByFloor, ({ reached }) => reached.has(node));
  const everything = reach.everything();
  const categoryGrades: Record<string, Grade> = {};
  for (const member of membersOf(everything.categories)) {
    const holdsMember = ({ reached }: Spread) => {
      const there = reached.get(node)?.everything().categories;
      return there !== undefined && (((there[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
    };
    categoryGrades[compiled.categories[member] as string] = strictestFloor(spreadsByFloor, holdsMember);
  }
  return {
    id: idOf(compiled, node),
    kind: (compiled.nodes[node] as { kind: "Platform" | "Institution" }).kind,
    wave: first?.wave ?? 0,
    grade,
    categories: Object.keys(categoryGrades).sort(compareText),
    categoryGrades,
    // [A2] Whoever is entered may show anything; that mark is told, though it conducts nothing.
    unknownCategories: everything.unknown || reach.is("entered"),
    state,
    via: [...(first?.via ?? [])].sort(compareText),
  };
}

function strictestFloor(spreadsByFloor: readonly Spread[], holds: (spread: Spread) => boolean): Grade {
  return GRADES[spreadsByFloor.findIndex(holds)] as Grade;
}

function groupByWave(reached: readonly ReachedNode[]): string[][] {
  const waves: string[][] = [];
  for (const { id, wave } of reached) {
    while (waves.length <= wave) waves.push([]);
    waves[wave]?.push(id);
  }
  return waves;
}

function idOf({ nodes }: CompiledGraph, node: number): string {
  return (nodes[node] as { id: string }).id;
}

/** By code unit: the same everywhere, whatever the language of the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
