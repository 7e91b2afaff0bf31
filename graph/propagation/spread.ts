/**
 * Bits travel over links, masked by each link and by what each node can take, to their least fixpoint, wave by
 * wave. Only new bits travel; nothing is allocated per link.
 */
import type { Adjacency } from "./adjacency.ts";
import { CONDUCTING, type Words } from "./bits.ts";
import { type PassOn, passManyWords, passOneWord, passTwoWords } from "./spreadLoops.ts";

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
 * One packed record a node: what it still wants, what is pending in even waves and in odd ones, and the wave
 * in which it was first reached. Reused from run to run.
 */
export class Spread {
  readonly #stride: number;
  readonly #words: number;
  readonly #nodes: number;
  readonly #passOn: PassOn;
  readonly #records: Int32Array;
  #front: Int32Array;
  #next: Int32Array;
  #needs: Words = new Int32Array(0);

  constructor({ nodes, words }: Pick<MaskedLinks, "nodes" | "words">) {
    this.#nodes = nodes;
    this.#words = words;
    this.#stride = 3 * words + 1;
    this.#passOn = words === 1 ? passOneWord : words === 2 ? passTwoWords : passManyWords;
    this.#records = new Int32Array(nodes * this.#stride);
    this.#front = new Int32Array(nodes);
    this.#next = new Int32Array(nodes);
  }

  /** The wave in which something first reached the node; -1: nothing did. */
  waveOf(node: number): number {
    return this.#records[node * this.#stride + 3 * this.#words] as number;
  }

  /** Those of the bits needed that reached the node. */
  bitsOf(node: number, word: number): number {
    return (
      (this.#needs[node * this.#words + word] as number) &
      ~(this.#records[node * this.#stride + word] as number)
    );
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
      if (marks !== null) this.#mark(marks, wave, length);
      if (log !== null) this.#write(log, wave, length);
      length = this.#passOn(links, floor, wave, this.#records, this.#front, length, this.#next);
      [this.#front, this.#next] = [this.#next, this.#front];
      wave++;
    }
  }

  #reset(needs: Words): void {
    this.#needs = needs;
    const [records, words, stride] = [this.#records, this.#words, this.#stride];
    records.fill(0);
    for (let node = 0, at = 0, need = 0; node < this.#nodes; node++, at += stride) {
      for (let word = 0; word < words; word++) records[at + word] = needs[need++] as number;
      records[at + 3 * words] = -1;
    }
  }

  /** Puts given bits beside those pending in this wave; returns the length of its front. */
  #begin({ nodes, bits }: Starts, start: number, wave: number, length: number): number {
    const [records, words] = [this.#records, this.#words];
    const node = nodes[start] as number;
    const at = node * this.#stride;
    const pending = at + words * (1 + (wave & 1));
    let before = 0;
    let after = 0;
    for (let word = 0; word < words; word++) {
      const given = bits[start * words + word] as number;
      before |= records[pending + word] as number;
      records[pending + word] = (records[pending + word] as number) | given;
      records[at + word] = (records[at + word] as number) & ~given;
      after |= records[pending + word] as number;
    }
    if (before !== 0 || after === 0) return length;
    this.#front[length] = node;
    return length + 1;
  }

  /** Whatever reaches a node makes it conduct, except what is breached and exposes nothing: that only conducts. */
  #mark(marks: Int32Array, wave: number, length: number): void {
    const [records, words] = [this.#records, this.#words];
    for (let at = 0; at < length; at++) {
      const node = this.#front[at] as number;
      const record = node * this.#stride;
      const pending = record + words * (1 + (wave & 1));
      let others = (records[pending] as number) & ~CONDUCTING;
      for (let word = 1; word < words; word++) others |= records[pending + word] as number;
      if (others === 0) continue;
      records[pending] = (records[pending] as number) | (marks[node] as number);
      records[record] = (records[record] as number) & ~(marks[node] as number);
    }
  }

  #write(log: SpreadLog, wave: number, length: number): void {
    for (let at = 0; at < length; at++) {
      const node = this.#front[at] as number;
      log.nodes.push(node);
      log.waves.push(wave);
      const pending = node * this.#stride + this.#words * (1 + (wave & 1));
      for (let word = 0; word < this.#words; word++) log.bits.push(this.#records[pending + word] as number);
    }
  }
}
