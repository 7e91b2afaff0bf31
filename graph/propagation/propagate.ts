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
  const trail = createTrail();
  // [E1] A grade is the strictest floor at which something is still reached: so each floor is run.
  const factsByFloor = GRADES.map((_, at) =>
    runRules({ compiled, scenario: prepared, floor: at, record: at === floor ? trail.record : null }),
  );
  const asked = factsByFloor[floor] as Facts;
  const reachedByFloor = factsByFloor.map((facts) => reachedNodes(facts, compiled.nodes.ids.length));
  const numbers = reachedByFloor[floor] as readonly number[];
  const via = trail.linksInto(asked);
  const conducting = trail.rows();

  const reached = numbers
    .map((node) =>
      describe(compiled, node, factsByFloor, floor, via.get(node) ?? [], prepared.isOrigin(node)),
    )
    .sort((a, b) => a.wave - b.wave || compareText(a.id, b.id));

  return {
    scenario,
    scenarioHash: scenarioHash(scenario),
    datasetVersion,
    waves: groupByWave(reached),
    reached,
    links: conducting.map((row) => compiled.links.ids[row] as string).sort(compareText),
    totals: {
      ...countReached(compiled, prepared, numbers),
      byLayer: countByLayer(compiled, prepared, numbers),
      byFloor: Object.fromEntries(
        GRADES.map((grade, at) => [
          grade,
          countReached(compiled, prepared, reachedByFloor[at] as readonly number[]),
        ]),
      ) as Record<Grade, ReachCounts>,
      categories: countCategories(compiled, new Set(reached.flatMap(({ categories }) => categories))),
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

/** @param via rows of the links by which the node came into its state */
function describe(
  compiled: CompiledColumns,
  node: number,
  factsByFloor: readonly Facts[],
  floor: number,
  via: readonly number[],
  isOrigin: boolean,
): ReachedNode {
  const { words, nodes, categories, links } = compiled;
  const { waves, bits } = factsByFloor[floor] as Facts;
  const state = stateOf(factsByFloor[floor] as Facts, node) as State;
  const strictest = (holds: (facts: Facts) => boolean) => GRADES[factsByFloor.findIndex(holds)] as Grade;
  const categoryGrades: Record<string, Grade> = {};
  for (const category of categoriesIn(bits, node * words, words)) {
    categoryGrades[categories[category] as string] = strictest((facts) =>
      hasCategory(facts.bits, node * words, category),
    );
  }
  return {
    id: nodes.ids[node] as string,
    kind: ((nodes.traits[node] as number) & INSTITUTION) === 0 ? "Platform" : "Institution",
    wave: waves[state]?.[node] ?? 0,
    grade: isOrigin ? "documented" : strictest((facts) => stateOf(facts, node) !== null),
    categories: Object.keys(categoryGrades),
    categoryGrades,
    unknownCategories: ((bits[node * words] as number) & UNKNOWN) !== 0,
    state,
    via: via.map((row) => links.ids[row] as string).sort(compareText),
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
