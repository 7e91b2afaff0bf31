/** Why a node is reached: the best few paths, by weakest grade and then by length. */
import type { ExplainingPath, Scenario } from "../contract.ts";
import { UnknownNodeError } from "../errors.ts";
import { GRADES, type Grade } from "../model/vocabulary.ts";
import { categoriesIn, UNKNOWN } from "./bits.ts";
import type { CompiledColumns } from "./compile.ts";
import { remainingDistances } from "./distances.ts";
import { hasId } from "./ids.ts";
import { prepare } from "./prepare.ts";
import { PriorityQueue } from "./priorityQueue.ts";
import type { Run } from "./run.ts";
import { firstStep, forEachStep, type Step } from "./steps.ts";

/** Partial paths looked at before giving up on finding further ones. */
const MAX_STEPS = 50_000;

interface PartialPath {
  readonly step: Step;
  readonly row: number | null;
  readonly before: PartialPath | null;
  readonly length: number;
  /** Position of the weakest grade so far. */
  readonly weakest: number;
  /** The least that any path to the end by this one can come to: its weakest grade, then its length. */
  readonly bestGrade: number;
  readonly bestLength: number;
}

/**
 * The best simple paths from an origin to a node, each of whose links conducts what truly travels along
 * that very path. Empty when the node is not reached.
 *
 * Best-first search (A*): what is still to go is bounded from below by the distance over conducting links, so
 * paths come out in order and the search looks only where the node can be reached from. Where very many paths
 * lead astray it stops after `MAX_STEPS`; one best path is found in any case.
 *
 * @throws as `propagate`, and UnknownNodeError for the node asked about
 */
export function explain(
  compiled: CompiledColumns,
  scenario: Scenario,
  nodeId: string,
  limit: number,
): ExplainingPath[] {
  const target = compiled.nodes.ids.numberOf(nodeId);
  if (target === undefined && !hasId(compiled.otherNodes, nodeId)) throw new UnknownNodeError(nodeId);
  const run: Run = {
    compiled,
    scenario: prepare(compiled, scenario),
    floor: GRADES.indexOf(scenario.floor),
    record: null,
  };
  if (target === undefined) return [];
  const distances = remainingDistances(run, target);
  const found = searchPaths(run, target, limit, distances, false);
  return (found.length > 0 ? found : searchPaths(run, target, 1, distances, true)).map((path) =>
    present(run, path),
  );
}

/**
 * @param distances by grade: links still to go from each node to the target; -1: it does not lead there
 * @param onlyNew drops a path that brings to a node nothing but what a better one brought there: enough to
 *   find one best path, and bounded by what there is to bring
 */
function searchPaths(
  run: Run,
  target: number,
  limit: number,
  distances: readonly Int32Array[],
  onlyNew: boolean,
): PartialPath[] {
  const { links } = run.compiled;
  const queue = new PriorityQueue<PartialPath>((a, b) => compare(run, a, b));
  const push = (step: Step, row: number | null, before: PartialPath | null) => {
    const weakest = Math.max(before?.weakest ?? 0, row === null ? 0 : (links.grades[row] as number));
    const length = before === null ? 0 : before.length + 1;
    const bestGrade = distances.findIndex(
      (stop, grade) => grade >= weakest && (stop[step.node] as number) >= 0,
    );
    if (bestGrade < 0) return;
    const bestLength = length + (distances[bestGrade]?.[step.node] as number);
    queue.push({ step, row, before, length, weakest, bestGrade, bestLength });
  };
  for (const origin of run.scenario.origins) push(firstStep(run, origin), null, null);

  const found: PartialPath[] = [];
  const brought = new Map<number, Step[]>();
  for (let steps = 0; (onlyNew || steps < MAX_STEPS) && found.length < limit; steps++) {
    const path = queue.pop();
    if (path === undefined) break;
    if (path.step.node === target) {
      found.push(path);
      continue;
    }
    if (onlyNew && !bringsNew(brought, path.step)) continue;
    forEachStep(run, path.step, path.before === null, (row, step) => {
      if (!passes(path, step.node)) push(step, row, path);
    });
  }
  return found;
}

function bringsNew(brought: Map<number, Step[]>, step: Step): boolean {
  const earlier = brought.get(step.node) ?? [];
  const isCovered = earlier.some(
    ({ state, bits, passesLogin }) =>
      state === step.state &&
      (passesLogin || !step.passesLogin) &&
      step.bits.every((word, at) => (word & ~(bits[at] as number)) === 0),
  );
  if (!isCovered) brought.set(step.node, [...earlier, step]);
  return !isCovered;
}

function passes(path: PartialPath, node: number): boolean {
  for (let at: PartialPath | null = path; at !== null; at = at.before) if (at.step.node === node) return true;
  return false;
}

/** Better grade first, then shorter, then by the ids of the links, so that the order follows from the graph alone. */
function compare({ compiled }: Run, a: PartialPath, b: PartialPath): number {
  if (a.bestGrade !== b.bestGrade) return a.bestGrade - b.bestGrade;
  if (a.bestLength !== b.bestLength) return a.bestLength - b.bestLength;
  const [one, other] = [textsOf(compiled, a), textsOf(compiled, b)];
  for (const [at, text] of one.entries()) {
    const against = other[at];
    if (against === undefined) return 1;
    if (text !== against) return text < against ? -1 : 1;
  }
  return one.length - other.length;
}

function textsOf({ nodes, links }: CompiledColumns, path: PartialPath): string[] {
  const texts: string[] = [];
  for (let at: PartialPath | null = path; at !== null; at = at.before) {
    texts.push(at.row === null ? nodes.ids.at(at.step.node) : links.ids.at(at.row));
  }
  return texts.reverse();
}

function present({ compiled, scenario }: Run, path: PartialPath): ExplainingPath {
  const { nodes, links, categories, words } = compiled;
  const { bits } = path.step;
  const steps: PartialPath[] = [];
  for (let at: PartialPath | null = path; at !== null; at = at.before) steps.unshift(at);
  const showsData = scenario.effect !== "outage";
  return {
    grade: GRADES[path.weakest] as Grade,
    nodes: steps.map(({ step }) => nodes.ids.at(step.node)),
    links: steps.flatMap(({ row }) => (row === null ? [] : [links.ids.at(row)])),
    categories: showsData
      ? categoriesIn(bits, 0, words).map((category) => categories[category] as string)
      : [],
    unknownCategories: showsData && ((bits[0] as number) & UNKNOWN) !== 0,
  };
}
