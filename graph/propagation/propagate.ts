/** (graph, scenario) -> Impact: the same answer on the server, in the browser and in an exported file. */
import type { Impact, ReachCounts, ReachedNode, Scenario } from "../contract.ts";
import { GRADES, type Grade, type State } from "../model/vocabulary.ts";
import { categoriesIn, hasCategory, UNKNOWN } from "./bits.ts";
import { INSTITUTION } from "./columns.ts";
import type { CompiledColumns } from "./compile.ts";
import { runRules } from "./effects.ts";
import { type Facts, reachedNodes, stateOf } from "./facts.ts";
import { prepare } from "./prepare.ts";
import { scenarioHash } from "./scenarioHash.ts";
import { countByLayer, countCategories, countReached, countUnknown } from "./totals.ts";
import { createTrail } from "./trail.ts";

/**
 * Who a breach reaches, in which wave, with what, over which links, on what evidence. See SPEC.md.
 *
 * @param datasetVersion carried into the answer, so that a figure can be traced to its data
 * @throws UnknownNodeError, UnknownLinkError, UnknownCategoryError, InvalidScenarioError
 */
export function propagate(
  compiled: CompiledColumns,
  scenario: Scenario,
  { datasetVersion = null }: { datasetVersion?: string | null } = {},
): Impact {
  const prepared = prepare(compiled, scenario);
  const floor = GRADES.indexOf(scenario.floor);
  const trail = createTrail(compiled.links.kinds.length);
  // [E1] A grade is the strictest floor at which something is still reached: so each floor is run.
  const factsByFloor = GRADES.map((_, at) =>
    runRules({ compiled, scenario: prepared, floor: at, record: at === floor ? trail.record : null }),
  );
  const asked = factsByFloor[floor] as Facts;
  const reachedByFloor = factsByFloor.map((facts) => reachedNodes(facts, compiled.nodes.ids.length));
  const numbers = reachedByFloor[floor] as readonly number[];
  const describe = describing(compiled, factsByFloor, floor);
  const via = trail.linksInto(asked);
  const conducting = trail.rows();
  const reached = numbers
    .map((node) => describe(node, via(node), prepared.isOrigin(node)))
    .sort((a, b) => a.wave - b.wave || compareText(a.id, b.id));
  const countedAt = (at: number) => countReached(compiled, prepared, reachedByFloor[at] as readonly number[]);

  return {
    scenario,
    scenarioHash: scenarioHash(scenario),
    datasetVersion,
    waves: groupByWave(reached),
    reached,
    links: conducting.map((row) => compiled.links.ids.at(row)).sort(),
    totals: {
      ...countedAt(floor),
      byLayer: countByLayer(compiled, prepared, numbers),
      byFloor: Object.fromEntries(GRADES.map((grade, at) => [grade, countedAt(at)])) as Record<
        Grade,
        ReachCounts
      >,
      categories: countCategories(compiled, asked.bits),
      unknown: countUnknown(
        compiled,
        prepared,
        scenario,
        floor,
        conducting,
        (node) => stateOf(asked, node) !== null,
      ),
    },
  };
}

/** @returns what to say of a node, given the rows of the links by which it came into its state */
function describing(
  { words, nodes, categories, links }: CompiledColumns,
  factsByFloor: readonly Facts[],
  floor: number,
): (node: number, via: readonly number[], isOrigin: boolean) => ReachedNode {
  const asked = factsByFloor[floor] as Facts;
  const gradeOf = (node: number) =>
    GRADES[factsByFloor.findIndex((facts) => stateOf(facts, node) !== null)] as Grade;
  /** A category's number stands for it, so that they come in alphabetical order. */
  function categoryGradesOf(node: number): Record<string, Grade> {
    const grades: Record<string, Grade> = Object.create(null);
    for (const category of categoriesIn(asked.bits, node * words, words)) {
      let strictest = 0;
      while (!hasCategory((factsByFloor[strictest] as Facts).bits, node * words, category)) strictest++;
      grades[categories[category] as string] = GRADES[strictest] as Grade;
    }
    return grades;
  }
  return (node, via, isOrigin) => {
    const state = stateOf(asked, node) as State;
    const categoryGrades = categoryGradesOf(node);
    return {
      id: nodes.ids.at(node),
      kind: ((nodes.traits[node] as number) & INSTITUTION) === 0 ? "Platform" : "Institution",
      wave: asked.waves[state]?.[node] ?? 0,
      grade: isOrigin ? "documented" : gradeOf(node),
      categories: Object.keys(categoryGrades),
      categoryGrades,
      unknownCategories: ((asked.bits[node * words] as number) & UNKNOWN) !== 0,
      state,
      via: via.map((row) => links.ids.at(row)).sort(),
    };
  };
}

function groupByWave(reached: readonly ReachedNode[]): string[][] {
  const waves: string[][] = [];
  for (const { id, wave } of reached) {
    while (waves.length <= wave) waves.push([]);
    waves[wave]?.push(id);
  }
  return waves;
}

/** By code unit: the same everywhere, whatever the language of the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
