/**
 * How many targets each node reaches, for all nodes at once, where links let all or nothing through.
 * Nodes of one component share their reach; components are then asked for many targets in one pass.
 *
 * Targets are counted by group, so that one pass tells institutions from classes. Everything lies in typed
 * arrays: a plan can be handed to threads, each of which takes some of the batches.
 */
import { type Adjacency, buildAdjacency, endOfLinks, firstLink } from "./adjacency.ts";
import { type Components, stronglyConnected } from "./components.ts";
import { endsOf, growingEnds } from "./growing.ts";

/** Targets of one pass, 32 a word. */
const WORDS = 8;
const TARGETS = 32 * WORDS;
const LOOSEST = 3;

export interface ReachQuestion {
  readonly nodes: number;
  /** From each node to those that it passes on to. */
  readonly ways: Adjacency;
  /** From each node to the targets that it reaches by itself. */
  readonly hits: Adjacency;
  /** By target: the group that it is counted in. */
  readonly groupOf: Uint8Array;
  readonly groups: number;
  /** The nodes whose reach is asked for. */
  readonly starts: Int32Array;
}

export interface ReachPlan {
  readonly groups: number;
  /** By start: its component. */
  readonly starts: Int32Array;
  /** Links between components; whatever a component leads to has a smaller number. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** The targets stand in places; the components that reach the one at a place by themselves. */
  readonly hitOffsets: Int32Array;
  readonly hitters: Int32Array;
  /** By word of 32 places: its one group. */
  readonly groupOfWord: Uint8Array;
}

export function planReach({ nodes, ways, hits, groupOf, groups, starts }: ReachQuestion): ReachPlan {
  const components = stronglyConnected(nodes, ways);
  const count = components.sizes.length;
  const { offsets, targets } = compact(count, joinComponents(nodes, ways, components));
  const hitters = componentsByTarget(nodes, groupOf.length, hits, components);
  const { places, groupOfWord } = arrange(groupOf, groups, hitters);
  const arranged = buildAdjacency(places.length, hittersByPlace(places, hitters));
  return {
    groups,
    starts: starts.map((node) => components.of[node] as number),
    offsets,
    targets,
    hitOffsets: compact(places.length, arranged).offsets,
    hitters: arranged.targets,
    groupOfWord,
  };
}

export function batchesOf({ groupOfWord }: Pick<ReachPlan, "groupOfWord">): number {
  return groupOfWord.length / WORDS;
}

/** Counts of one plan, summed over the batches that it was given. */
export class ReachCounter {
  readonly #plan: ReachPlan;
  readonly #bits: Int32Array;
  readonly #counts: Int32Array;
  /** By component: where its counts stand; -1 where nobody asks for them. */
  readonly #rows: Int32Array;

  constructor(plan: ReachPlan) {
    const components = plan.offsets.length - 1;
    this.#plan = plan;
    this.#bits = new Int32Array(components * WORDS);
    this.#rows = new Int32Array(components).fill(-1);
    this.#counts = new Int32Array(plan.starts.length * plan.groups);
    for (const [at, component] of plan.starts.entries()) this.#rows[component] = at;
  }

  /**
   * One pass over components in the order in which whatever a component leads to comes before it: the targets
   * it reaches are its own and those of its successors.
   */
  addBatch(batch: number): void {
    const { offsets, targets, hitOffsets, hitters } = this.#plan;
    const bits = this.#bits;
    const components = offsets.length - 1;
    const from = hitOffsets[batch * TARGETS] as number;
    const to = hitOffsets[(batch + 1) * TARGETS] as number;
    // Components before the first that reaches one by itself reach none.
    let first = components;
    for (let at = from; at < to; at++) first = Math.min(first, hitters[at] as number);
    bits.fill(0, first * WORDS);
    for (let place = batch * TARGETS, own = 0; own < TARGETS; place++, own++) {
      const end = hitOffsets[place + 1] as number;
      for (let at = hitOffsets[place] as number; at < end; at++) {
        const cell = (hitters[at] as number) * WORDS + (own >>> 5);
        bits[cell] = (bits[cell] as number) | (1 << (own & 31));
      }
    }
    for (let component = first; component < components; component++) {
      const at = component * WORDS;
      const end = offsets[component + 1] as number;
      for (let link = offsets[component] as number; link < end; link++) {
        const next = (targets[link] as number) * WORDS;
        if (next < first * WORDS) continue;
        for (let word = 0; word < WORDS; word++) {
          bits[at + word] = (bits[at + word] as number) | (bits[next + word] as number);
        }
      }
      this.#count(batch, component);
    }
  }

  /** By start and group: how many targets of the group it reaches, in the batches so far. */
  counts(): Int32Array {
    const { starts, groups } = this.#plan;
    return Int32Array.from({ length: this.#counts.length }, (_, cell) => {
      const row = this.#rows[starts[Math.floor(cell / groups)] as number] as number;
      return this.#counts[row * groups + (cell % groups)] as number;
    });
  }

  #count(batch: number, component: number): void {
    const row = this.#rows[component] as number;
    if (row < 0) return;
    const { groups, groupOfWord } = this.#plan;
    for (let word = 0; word < WORDS; word++) {
      const found = this.#bits[component * WORDS + word] as number;
      if (found === 0) continue;
      const cell = row * groups + (groupOfWord[batch * WORDS + word] as number);
      this.#counts[cell] = (this.#counts[cell] as number) + countBits(found);
    }
  }
}

/** Links between different components. */
function joinComponents(nodes: number, ways: Adjacency, { of, sizes }: Components): Adjacency {
  const ends = growingEnds();
  for (let node = 0; node < nodes; node++) {
    const source = of[node] as number;
    const end = endOfLinks(ways, node, LOOSEST);
    for (let link = firstLink(ways, node); link < end; link++) {
      const target = of[ways.targets[link] as number] as number;
      if (target === source) continue;
      ends.sources.push(source);
      ends.targets.push(target);
    }
  }
  return buildAdjacency(sizes.length, endsOf(ends));
}

/** From each target to the components that reach it by themselves. */
function componentsByTarget(nodes: number, targets: number, hits: Adjacency, { of }: Components): Adjacency {
  const ends = { sources: hits.targets, targets: new Int32Array(hits.targets.length) };
  for (let node = 0; node < nodes; node++) {
    ends.targets.fill(of[node] as number, firstLink(hits, node), endOfLinks(hits, node, LOOSEST));
  }
  return buildAdjacency(targets, ends);
}

/**
 * Puts targets into places, so that a word holds one group only, and within a group those reached early in a
 * pass stand apart from those reached late: then a pass has less to do. Places left empty hold -1.
 */
function arrange(groupOf: Uint8Array, groups: number, hitters: Adjacency) {
  const firstHitter = Int32Array.from({ length: groupOf.length }, (_, target) => {
    let first = 0x7fffffff;
    const end = endOfLinks(hitters, target, LOOSEST);
    for (let at = firstLink(hitters, target); at < end; at++) {
      first = Math.min(first, hitters.targets[at] as number);
    }
    return first;
  });
  const order = Int32Array.from(groupOf, (_, target) => target).sort(
    (a, b) =>
      (groupOf[a] as number) - (groupOf[b] as number) ||
      (firstHitter[a] as number) - (firstHitter[b] as number),
  );
  const sizes = new Int32Array(groups);
  for (const group of groupOf) sizes[group] = (sizes[group] as number) + 1;
  const wordsOf = Array.from(sizes, (size) => Math.ceil(size / 32));
  const used = wordsOf.reduce((sum, words) => sum + words, 0);
  const groupOfWord = new Uint8Array(Math.ceil(used / WORDS) * WORDS);
  const places = new Int32Array(groupOfWord.length * 32).fill(-1);
  for (let group = 0, word = 0, at = 0; group < groups; group++) {
    groupOfWord.fill(group, word, word + (wordsOf[group] as number));
    places.set(order.subarray(at, at + (sizes[group] as number)), word * 32);
    at += sizes[group] as number;
    word += wordsOf[group] as number;
  }
  return { places, groupOfWord };
}

function hittersByPlace(places: Int32Array, hitters: Adjacency) {
  const ends = growingEnds();
  for (const [place, target] of places.entries()) {
    if (target < 0) continue;
    const end = endOfLinks(hitters, target, LOOSEST);
    for (let at = firstLink(hitters, target); at < end; at++) {
      ends.sources.push(place);
      ends.targets.push(hitters.targets[at] as number);
    }
  }
  return endsOf(ends);
}

/** Without the stops of evidence, which play no part here. */
function compact(nodes: number, { offsets, targets }: Adjacency) {
  return {
    offsets: Int32Array.from({ length: nodes + 1 }, (_, node) => offsets[node * 4] as number),
    targets,
  };
}

/** Warren, "Hacker's Delight" (2003), section 5-1. */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
