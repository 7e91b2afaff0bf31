/**
 * Bits travel over links, masked by each link and by what each node can take, to their least fixpoint, wave by
 * wave. Only new bits travel; nothing is allocated per link.
 */
import type { Adjacency } from "./adjacency.ts";
import { CONDUCTING, type Words } from "./bits.ts";
import { type PassOn, passManyWords, passOneWord, passTwoWords, type SpreadState } from "./spreadLoops.ts";

/** An adjacency whose links let some bits through: in `cells` each link is its target and its mask, side by side. */
export interface MaskedLinks {
  readonly nodes: number;
  readonly words: number;
  readonly offsets: Int32Array;
  readonly cells: Int32Array;
}

/** What is given: bits at nodes from some wave on, in ascending order of waves. */
export interface Starts {
  readonly nodes: ArrayLike<number>;
  readonly waves: ArrayLike<number>;
  readonly bits: Words;
}

export interface SpreadInput {
  /** What each node can take. */
  readonly needs: Words;
  readonly starts: Starts;
  /** Position of the grade; links weaker than it do not count. */
  readonly floor: number;
  /** Marks that each node adds to whatever arrives; `null`: none. */
  readonly marks?: Int32Array | null;
  /** Is told which bits each node passes on in which wave. */
  readonly log?: SpreadLog | null;
}

/** The course of a run: entry `i` is node `nodes[i]` passing on its bits in wave `waves[i]`. */
export interface SpreadLog {
  readonly nodes: number[];
  readonly waves: number[];
  readonly bits: number[];
}

/**
 * Links with their masks beside their targets.
 * @param writeMask puts the mask of a link of the caller's into `cells`, from `at` on
 */
export function maskLinks(
  nodes: number,
  words: number,
  { offsets, targets, rows }: Adjacency,
  writeMask: (row: number, cells: Words, at: number) => void,
): MaskedLinks {
  const size = words + 1;
  const cells = new Int32Array(targets.length * size);
  for (let link = 0, cell = 0; link < targets.length; link++, cell += size) {
    cells[cell] = targets[link] as number;
    writeMask(rows[link] as number, cells, cell + 1);
  }
  return { nodes, words, offsets, cells };
}

/**
 * What each node needs, less what no link can bring it: so that a node is done as soon as it has all there is.
 * What is given to it as a start must be among what is left, or is not told of afterwards.
 */
export function narrowNeeds({ words, cells }: MaskedLinks, needs: Words): Words {
  const brought = new Int32Array(needs.length);
  for (let cell = 0; cell < cells.length; cell += words + 1) {
    const at = (cells[cell] as number) * words;
    for (let word = 0; word < words; word++) {
      brought[at + word] = (brought[at + word] as number) | (cells[cell + 1 + word] as number);
    }
  }
  return needs.map((need, at) => need & (brought[at] as number));
}

/** Runs spreads over links with the same nodes, one after the other, in the same buffers. */
export class Spread {
  readonly #words: number;
  readonly #nodes: number;
  readonly #passOn: PassOn;
  readonly #state: SpreadState;
  readonly #set: Int32Array;
  #front: Int32Array;
  #next: Int32Array;
  #needs: Words = new Int32Array(0);

  constructor({ nodes, words }: Pick<MaskedLinks, "nodes" | "words">) {
    this.#nodes = nodes;
    this.#words = words;
    this.#passOn = words === 1 ? passOneWord : words === 2 ? passTwoWords : passManyWords;
    this.#state = {
      done: new Int32Array((nodes + 31) >>> 5),
      wanted: new Int32Array(nodes * words),
      pending: [new Int32Array(nodes * words), new Int32Array(nodes * words)],
      waves: new Int32Array(nodes),
    };
    this.#set = new Int32Array((nodes + 31) >>> 5);
    this.#front = new Int32Array(nodes);
    this.#next = new Int32Array(nodes);
  }

  /** By node: the wave in which something first reached it; -1: nothing did. */
  waves(): Int32Array {
    return this.#state.waves.slice();
  }

  /** By node: those of the bits needed that reached it. */
  bits(): Words {
    const { wanted } = this.#state;
    const needs = this.#needs;
    const bits = new Int32Array(needs.length);
    for (let at = 0; at < bits.length; at++) bits[at] = (needs[at] as number) & ~(wanted[at] as number);
    return bits;
  }

  /** The links may change from run to run; their nodes and words may not. */
  run(links: MaskedLinks, { needs, starts, floor, marks = null, log = null }: SpreadInput): void {
    this.#reset(needs);
    let wave = starts.nodes.length > 0 ? (starts.waves[0] as number) : 0;
    let begun = 0;
    let length = 0;
    while (length > 0 || begun < starts.nodes.length) {
      if (length === 0) wave = Math.max(wave, starts.waves[begun] as number);
      while (begun < starts.nodes.length && starts.waves[begun] === wave) {
        length = this.#begin(starts, begun, wave, length);
        begun++;
      }
      if (length > this.#nodes >>> DENSE) sortNodes(this.#front, length, this.#set);
      if (marks !== null) this.#mark(marks, wave, length);
      if (log !== null) this.#write(log, wave, length);
      length = this.#passOn(links, floor, wave, this.#state, this.#front, length, this.#next);
      [this.#front, this.#next] = [this.#next, this.#front];
      wave++;
    }
  }

  /** What is pending was taken from the buffers by the run before. */
  #reset(needs: Words): void {
    this.#needs = needs;
    this.#state.wanted.set(needs);
    this.#state.waves.fill(-1);
    this.#state.done.fill(0);
  }

  /** Puts given bits beside those pending in this wave; returns the length of its front. */
  #begin({ nodes, bits }: Starts, start: number, wave: number, length: number): number {
    const { wanted } = this.#state;
    const words = this.#words;
    const now = this.#pendingIn(wave);
    const node = nodes[start] as number;
    let before = 0;
    let after = 0;
    for (let word = 0, at = node * words; word < words; word++, at++) {
      const given = bits[start * words + word] as number;
      before |= now[at] as number;
      now[at] = (now[at] as number) | given;
      wanted[at] = (wanted[at] as number) & ~given;
      after |= now[at] as number;
    }
    if (before !== 0 || after === 0) return length;
    this.#front[length] = node;
    return length + 1;
  }

  /** Whatever reaches a node makes it conduct, except what is breached and exposes nothing: that only conducts. */
  #mark(marks: Int32Array, wave: number, length: number): void {
    const { wanted } = this.#state;
    const now = this.#pendingIn(wave);
    for (let place = 0; place < length; place++) {
      const node = this.#front[place] as number;
      const at = node * this.#words;
      let others = (now[at] as number) & ~CONDUCTING;
      for (let word = 1; word < this.#words; word++) others |= now[at + word] as number;
      if (others === 0) continue;
      now[at] = (now[at] as number) | (marks[node] as number);
      wanted[at] = (wanted[at] as number) & ~(marks[node] as number);
    }
  }

  #write(log: SpreadLog, wave: number, length: number): void {
    const now = this.#pendingIn(wave);
    for (let place = 0; place < length; place++) {
      const node = this.#front[place] as number;
      log.nodes.push(node);
      log.waves.push(wave);
      for (let word = 0; word < this.#words; word++) log.bits.push(now[node * this.#words + word] as number);
    }
  }

  #pendingIn(wave: number): Int32Array {
    return this.#state.pending[(wave & 1) as 0 | 1];
  }
}

/** A front of more than one node in so many (as a power of two) is dense enough for sorting to pay. */
const DENSE = 6;

/**
 * Sorts different nodes in place. The order within a wave makes no difference to what comes out, but memory
 * read from one end to the other is several times faster.
 * @param set one bit a node, all 0; and so again afterwards
 */
function sortNodes(nodes: Int32Array, length: number, set: Int32Array): void {
  for (let at = 0; at < length; at++) {
    const node = nodes[at] as number;
    set[node >>> 5] = (set[node >>> 5] as number) | (1 << (node & 31));
  }
  for (let word = 0, at = 0; at < length; word++) {
    for (let rest = set[word] as number; rest !== 0; rest &= rest - 1) {
      nodes[at++] = word * 32 + (31 - Math.clz32(rest & -rest));
    }
    set[word] = 0;
  }
}
