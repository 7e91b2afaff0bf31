/** The engine on graphs of a million nodes: each measure beside a plain search over the same arrays. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { buildAdjacency } from "../graph/propagation/adjacency.ts";
import { planReach } from "../graph/propagation/reachCounts.ts";
import { countReach } from "../server/threads/countReach.ts";
import { measureFile } from "./largeFile.ts";
import {
  bestConnected,
  type Gates,
  gatedSearch,
  inFileOrder,
  type LargeGraph,
  randomGraph,
  renumbered,
  seededNumbers,
} from "./largeGraph.ts";
import { type Row, summarise } from "./measure.ts";
import { PlainSearch } from "./plainSearch.ts";

const NODES = 1_000_000;
const LINKS = 5_000_000;
const ROUNDS = 9;
const MB = 1024 * 1024;
const REPORTED = 1;
const INFERRED = 3;

export async function benchScale(): Promise<Row[]> {
  // First, so that it has the heap to itself, as it would in a command of its own.
  const file = await measureFile(NODES, LINKS);
  const even = randomGraph(NODES, LINKS, 12345);
  return [
    ...searches(even, "even graph, from any node"),
    ...searches(even, "even graph, from the best connected node", bestConnected(even)),
    ...searches(randomGraph(NODES, LINKS, 12345, "hubs"), "graph with hubs, from any node"),
    memory(),
    await allSources(),
    ...file,
  ];
}

/** @param start as the file numbers it */
function searches(graph: LargeGraph, what: string, start?: number): Row[] {
  const [file, near] = [inFileOrder(graph, start), renumbered(graph, start)];
  const draw = seededNumbers(54321);
  const plain = new PlainSearch(NODES);
  const everything: Gates = { words: 1, maskWord: () => -1, needWord: () => -1 };
  const halfFull: Gates = { words: 1, maskWord: () => draw() | 0, needWord: () => draw() | draw() };
  const realistic: Gates = { words: 2, maskWord: fewOfForty(draw), needWord: () => -1 };
  const full = gatedSearch(NODES, near, everything, INFERRED);
  const tasks = {
    inFile: () => plain.run(file.plain, file.start),
    same: () => plain.run(near.plain, near.start),
    everything: full.run,
    halfFull: gatedSearch(NODES, near, halfFull, INFERRED).run,
    realistic: gatedSearch(NODES, near, realistic, REPORTED).run,
  };
  full.run();
  const reached = full.reached();
  if (reached !== tasks.same() || reached !== tasks.inFile()) {
    throw new Error("With every category everywhere a propagation reaches what a plain search reaches.");
  }
  const taken = inTurn(tasks);
  const inFile = { what: "plain search, arrays in file order", value: taken.inFile };
  const same = { what: "plain search, same arrays", value: taken.same };
  return [
    row(`every category everywhere, ${what}`, taken.everything, same, 2),
    row(`every category everywhere, ${what}`, taken.everything, inFile, 0.5),
    row(`half-full category sets, ${what}`, taken.halfFull, inFile, 6),
    row(`3 to 5 of 40 categories a link, floor reported, ${what}`, taken.realistic, same, 0.5),
  ];
}

/** Categories 0 to 31 in the first word, 32 to 39 in the second; three to five on every link. */
function fewOfForty(draw: () => number): () => number {
  let second: number | null = null;
  return () => {
    if (second !== null) {
      const word = second;
      second = null;
      return word;
    }
    const words = [0, 0];
    for (let left = 3 + (draw() % 3); left > 0; left--) {
      const category = draw() % 40;
      words[category >>> 5] = (words[category >>> 5] as number) | (1 << (category & 31));
    }
    second = words[1] as number;
    return words[0] as number;
  };
}

/** Medians in milliseconds; tasks take turns, so that a machine that slows down slows all of them. */
function inTurn<K extends string>(tasks: Readonly<Record<K, () => unknown>>): Record<K, number> {
  const taken = {} as Record<K, number[]>;
  for (let round = -2; round < ROUNDS; round++) {
    for (const [name, task] of Object.entries(tasks) as [K, () => unknown][]) {
      const start = performance.now();
      task();
      taken[name] ??= [];
      if (round >= 0) taken[name].push(performance.now() - start);
    }
  }
  const medians = Object.entries<number[]>(taken).map(([name, times]) => [name, summarise(times).median]);
  return Object.fromEntries(medians) as Record<K, number>;
}

function row(measure: string, value: number, beside: { what: string; value: number }, most: number): Row {
  return { part: "scale", measure, value, unit: "ms", beside, limit: Math.round(most * beside.value) };
}

/** What renumbering, building and one run leave standing beyond the input. */
function memory(): Row {
  const graph = randomGraph(NODES, LINKS, 2);
  collectGarbage();
  const before = used();
  const search = gatedSearch(
    NODES,
    renumbered(graph),
    { words: 2, maskWord: () => -1, needWord: () => -1 },
    INFERRED,
  );
  search.run();
  collectGarbage();
  const value = (used() - before) / MB;
  if (search.reached() < NODES / 2) throw new Error("The search is to reach most of the graph.");
  return { part: "scale", measure: "memory beyond the input, 64 categories", value, unit: "MB", limit: 250 };
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function allSources(): Promise<Row> {
  const nodes = 100_000;
  const { adjacency, plain: rows } = renumbered(randomGraph(nodes, 500_000, 3));
  const plain = new PlainSearch(nodes);
  const sample = Array.from({ length: 50 }, (_, at) => at * 2000);
  const begun = performance.now();
  const expected = sample.map((node) => plain.run(rows, node) - 1);
  const eachTaken = (performance.now() - begun) / sample.length;
  const start = performance.now();
  const all = Int32Array.from({ length: nodes }, (_, node) => node);
  const hits = buildAdjacency(nodes, { sources: all, targets: all });
  const groupOf = new Uint8Array(nodes);
  const plan = planReach({ nodes, ways: adjacency, hits, groupOf, groups: 1, starts: all });
  const counts = await countReach(plan);
  const value = performance.now() - start;
  if (sample.some((node, at) => counts[node] !== (expected[at] as number) + 1)) {
    throw new Error("All reaches at once are those of one plain search each.");
  }
  const beside = { what: "one plain search a source, from 50 of them", value: eachTaken * nodes };
  return {
    part: "scale",
    measure: "reach of all sources, 100 k nodes, 500 k links",
    value,
    unit: "ms",
    beside,
    limit: 60_000,
  };
}
