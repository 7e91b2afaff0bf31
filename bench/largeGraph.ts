/** A large random graph from a seed, as the engine takes it: in the order of its file, and renumbered. */
import { type Adjacency, buildAdjacency } from "../graph/propagation/adjacency.ts";
import { breadthFirstOrder, inverseOf } from "../graph/propagation/renumber.ts";
import { maskLinks, narrowNeeds, Spread } from "../graph/propagation/spread.ts";
import type { PlainRows } from "./plainSearch.ts";

export interface LargeGraph {
  readonly nodes: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly grades: Uint8Array;
}

/** xorshift32 (Marsaglia, "Xorshift RNGs", 2003). @returns whole numbers from 0 to 2^32 - 1 */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** How the ends of links are drawn: all nodes alike, or a few with very many links as platforms have. */
export type Shape = "even" | "hubs";

/**
 * Both ends of every link drawn from all nodes, its grade from the four. With hubs, the share of the links that
 * leave the first part of all nodes is the cube root of that part (a tenth of the nodes has 46 % of them), and
 * hubs stand anywhere in the file.
 */
export function randomGraph(nodes: number, links: number, seed: number, shape: Shape = "even"): LargeGraph {
  const draw = seededNumbers(seed);
  const sourceOf = () => {
    const drawn = draw();
    if (shape === "even") return drawn % nodes;
    const place = Math.floor(nodes * (drawn / 2 ** 32) ** 3);
    return (place * SCATTER) % nodes;
  };
  const graph = {
    nodes,
    sources: new Int32Array(links),
    targets: new Int32Array(links),
    grades: new Uint8Array(links),
  };
  for (let link = 0; link < links; link++) {
    graph.sources[link] = sourceOf();
    graph.targets[link] = draw() % nodes;
    graph.grades[link] = draw() % 4;
  }
  return graph;
}

/** A prime, so that neighbouring places lie far apart and no two fall together. */
const SCATTER = 7919;

export interface Prepared {
  readonly adjacency: Adjacency;
  readonly plain: PlainRows;
  /** The node that searches start from. */
  readonly start: number;
}

/** @param start a node as the file numbers it; else one that has a link */
export function inFileOrder({ nodes, sources, targets }: LargeGraph, start = sources[0] as number): Prepared {
  const adjacency = buildAdjacency(nodes, { sources, targets });
  return { adjacency, plain: plainRows(adjacency), start };
}

export function renumbered(
  { nodes, sources, targets, grades }: LargeGraph,
  start = sources[0] as number,
): Prepared {
  const numbers = inverseOf(breadthFirstOrder(nodes, { sources, targets }));
  const numberOf = (node: number) => numbers[node] as number;
  const adjacency = buildAdjacency(nodes, {
    sources: sources.map(numberOf),
    targets: targets.map(numberOf),
    grades,
  });
  return { adjacency, plain: plainRows(adjacency), start: numberOf(start) };
}

/** The node with most links, as the file numbers it: where renumbering begins. */
export function bestConnected({ nodes, sources, targets }: LargeGraph): number {
  return breadthFirstOrder(nodes, { sources, targets })[0] as number;
}

/** Sets of categories: of one link, and of what a node can take, word by word. */
export interface Gates {
  readonly words: number;
  readonly maskWord: () => number;
  readonly needWord: () => number;
}

/** @returns a run from the start, with all that is held there, and how many nodes it reached */
export function gatedSearch(nodes: number, { adjacency, start }: Prepared, gates: Gates, floor: number) {
  const { words, maskWord, needWord } = gates;
  const links = maskLinks(nodes, words, adjacency, (_row, cells, at) => {
    for (let word = 0; word < words; word++) cells[at + word] = maskWord();
  });
  const needs = narrowNeeds(links, Int32Array.from({ length: nodes * words }, needWord));
  const starts = { nodes: [start], waves: [0], bits: new Int32Array(words).fill(-1) };
  const spread = new Spread(links);
  return {
    run: () => spread.run(links, { needs, starts, floor }),
    reached: () => spread.waves().filter((wave) => wave >= 0).length,
  };
}

function plainRows({ offsets, targets }: Adjacency): PlainRows {
  return {
    offsets: Int32Array.from({ length: (offsets.length + 3) / 4 }, (_, node) => offsets[node * 4] as number),
    targets,
  };
}
