/**
 * How many nodes each node reaches, for all nodes at once, where links let all or nothing through.
 * Nodes of one component share their reach; components are then asked for many targets in one pass.
 */
import { type Adjacency, buildAdjacency } from "./adjacency.ts";
import { type Components, stronglyConnected } from "./components.ts";

/** Targets of one pass, 32 a word. */
const WORDS = 8;
const TARGETS = 32 * WORDS;

/**
 * For each node the number of nodes that it reaches, itself not counted.
 *
 * One pass a batch of targets, over components in the order in which whatever a component leads to comes
 * before it: the targets it reaches are its own and those of its successors. Exact; the work is
 * components × links / 256 in the worst case, and next to none where most nodes are in one component.
 *
 * @param done is told after each batch how many components of how many were asked for as targets
 */
export function reachCounts(
  nodes: number,
  adjacency: Adjacency,
  done: (targets: number, all: number) => void = () => {},
): Int32Array {
  const components = stronglyConnected(nodes, adjacency);
  const count = components.sizes.length;
  const { offsets, targets } = joinComponents(nodes, adjacency, components);
  const reached = new Int32Array(count);
  const bits = new Int32Array(count * WORDS);
  for (let first = 0; first < count; first += TARGETS) {
    const weigh = weighing(components.sizes, first);
    bits.fill(0, first * WORDS);
    for (let component = first; component < count; component++) {
      const at = component * WORDS;
      const own = component - first;
      if (own < TARGETS) bits[at + (own >>> 5)] = 1 << (own & 31);
      for (
        let link = offsets[component * 4] as number;
        link < (offsets[component * 4 + 4] as number);
        link++
      ) {
        const from = (targets[link] as number) * WORDS;
        // Components before the first target lead to none of them.
        if (from < first * WORDS) continue;
        for (let word = 0; word < WORDS; word++) {
          bits[at + word] = (bits[at + word] as number) | (bits[from + word] as number);
        }
      }
      for (let word = 0; word < WORDS; word++) {
        const found = bits[at + word] as number;
        if (found !== 0) reached[component] = (reached[component] as number) + weigh(word, found);
      }
    }
    done(Math.min(count, first + TARGETS), count);
  }
  return components.of.map((component) => (reached[component] as number) - 1);
}

/** Nodes in the components of a word's bits; counting bits will do where each is a single node. */
function weighing(sizes: Int32Array, first: number): (word: number, bits: number) => number {
  const areSingle = Array.from({ length: WORDS }, (_, word) => {
    const from = first + word * 32;
    return sizes.subarray(from, from + 32).every((size) => size === 1);
  });
  return (word, bits) => {
    if (areSingle[word]) return countBits(bits);
    let sum = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      sum += sizes[first + word * 32 + (31 - Math.clz32(rest & -rest))] as number;
    }
    return sum;
  };
}

/** Links between different components. */
function joinComponents(
  nodes: number,
  { offsets, targets }: Adjacency,
  { of, sizes }: Components,
): Adjacency {
  const ends = { sources: [] as number[], targets: [] as number[] };
  for (let node = 0; node < nodes; node++) {
    const source = of[node] as number;
    for (let link = offsets[node * 4] as number; link < (offsets[node * 4 + 4] as number); link++) {
      const target = of[targets[link] as number] as number;
      if (target === source) continue;
      ends.sources.push(source);
      ends.targets.push(target);
    }
  }
  return buildAdjacency(sizes.length, ends);
}

/** Warren, "Hacker's Delight" (2003), section 5-1. */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
