/** Why a node is reached: the best few paths, by weakest grade and then by length. */
import type { ExplainingPath, Scenario } from "../contract.ts";
import { UnknownNodeError } from "../errors.ts";
import { GRADES } from "../model/vocabulary.ts";
import { membersOf } from "./categorySets.ts";
import type { CompiledGraph } from "./compile.ts";
import { type PreparedScenario, prepare } from "./counting.ts";
import { originArrival, passOnFrom } from "./effects.ts";
import { type Arrival, NodeReach } from "./reach.ts";

/** Partial paths looked at before giving up on finding further ones. */
const MAX_STEPS = 50_000;

interface PartialPath {
  readonly weakest: number;
  readonly arrivals: readonly Arrival[];
}

/**
 * The best simple paths from an origin to a node, each of whose links conducts what truly travels along
 * that very path. Empty when the node is not reached.
 *
 * Best-first search over paths: a longer path is never better than the one it extends, so the first
 * complete paths found are the best ones. Bounded by `MAX_STEPS`.
 *
 * @throws as `propagate`, and UnknownNodeError for the node asked about
 */
export function explain(
  compiled: CompiledGraph,
  scenario: Scenario,
  nodeId: string,
  limit: number,
): ExplainingPath[] {
  if (!compiled.graph.nodeById.has(nodeId)) throw new UnknownNodeError(nodeId);
  const prepared = prepare(compiled, scenario);
  const target = compiled.numberOf.get(nodeId);
  if (target === undefined) return [];
  const queue = new PathQueue(compiled);
  for (const origin of prepared.origins) {
    const start = originArrival(compiled, prepared, scenario.effect, origin);
    queue.push({ weakest: 0, arrivals: [start] });
  }
  const floor = GRADES.indexOf(scenario.floor);
  const found: ExplainingPath[] = [];
  for (let steps = 0; steps < MAX_STEPS && found.length < limit; steps++) {
    const path = queue.pop();
    if (path === undefined) break;
    const last = path.arrivals.at(-1) as Arrival;
    if (last.node === target) {
      found.push(present(compiled, path));
      continue;
    }
    for (const arrival of continuations(compiled, prepared, scenario, floor, path, last)) {
      queue.push({
        weakest: Math.max(path.weakest, gradeOf(compiled, arrival)),
        arrivals: [...path.arrivals, arrival],
      });
    }
  }
  return found;
}

/** What the last node of a path passes on, had nothing but this path reached it. */
function* continuations(
  compiled: CompiledGraph,
  prepared: PreparedScenario,
  scenario: Scenario,
  floor: number,
  path: PartialPath,
  last: Arrival,
): Generator<Arrival> {
  const reach = new NodeReach(compiled.words);
  reach.take(last, path.arrivals.length - 1);
  for (const arrival of passOnFrom(compiled, prepared, scenario.effect, floor, last.node, reach)) {
    if (path.arrivals.every(({ node }) => node !== arrival.node)) yield arrival;
  }
}

function gradeOf({ graph }: CompiledGraph, { link }: Arrival): number {
  const grade = link === null ? null : (graph.linkById.get(link)?.grade ?? null);
  return grade === null ? 0 : GRADES.indexOf(grade);
}

function present(compiled: CompiledGraph, { weakest, arrivals }: PartialPath): ExplainingPath {
  const last = arrivals.at(-1) as Arrival;
  return {
    grade: GRADES[weakest] ?? "inferred",
    nodes: arrivals.map(({ node }) => (compiled.nodes[node] as { id: string }).id),
    links: arrivals.flatMap(({ link }) => (link === null ? [] : [link])),
    categories:
      last.exposure === null
        ? []
        : membersOf(last.exposure.categories).map((c) => compiled.categories[c] as string),
    unknownCategories: last.state === "entered" || (last.exposure?.unknown ?? false),
  };
}

/** A priority queue by buckets: few grades, few lengths; within a bucket, by the ids of the links. */
class PathQueue {
  readonly #compiled: CompiledGraph;
  readonly #buckets = new Map<number, PartialPath[]>();

  constructor(compiled: CompiledGraph) {
    this.#compiled = compiled;
  }

  push(path: PartialPath): void {
    const key = path.weakest * this.#compiled.nodes.length + path.arrivals.length;
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) this.#buckets.set(key, [path]);
    else bucket.push(path);
  }

  pop(): PartialPath | undefined {
    if (this.#buckets.size === 0) return undefined;
    const best = Math.min(...this.#buckets.keys());
    const bucket = this.#buckets.get(best) as PartialPath[];
    // All paths of a bucket are in by the time it is the best one, for extending only makes paths worse.
    if (bucket.length > 1) bucket.sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
    const path = bucket.pop();
    if (bucket.length === 0) this.#buckets.delete(best);
    return path;
  }
}

function keyOf({ arrivals }: PartialPath): string {
  return arrivals.map(({ link, node }) => link ?? String(node)).join(" ");
}
