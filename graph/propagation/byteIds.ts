/**
 * Ids as the bytes of a file: millions of them one after the other, without a string for each. A hash table with
 * open addressing finds them again.
 *
 * Looking up waits for memory and for nothing else, so a look touches two places: the table, and the entry with
 * number, length and bytes side by side.
 */
import { GrowingInts } from "./growing.ts";
import type { GrowingIds } from "./ids.ts";

const EMPTY = -1;
/** Of an entry, before its bytes: four bytes of number, two of length. */
const HEAD = 6;
const MOST_BYTES = 0xffff;

export class ByteIds implements GrowingIds {
  #entries = new Uint8Array(1024);
  #used = 0;
  /** By number: where its entry begins. */
  readonly #starts = new GrowingInts((length) => new Int32Array(length));
  /** Where entries begin, by hash; as many as a power of two, at most half of them in use. */
  #slots = new Int32Array(64).fill(EMPTY);

  get length(): number {
    return this.#starts.length;
  }

  at(number: number): string {
    const begin = this.#starts.at(number);
    return DECODER.decode(this.#entries.subarray(begin + HEAD, begin + HEAD + this.#lengthAt(begin)));
  }

  numberOf(id: string): number | undefined {
    const bytes = ENCODER.encode(id);
    const number = this.find(bytes, 0, bytes.length);
    return number === EMPTY ? undefined : number;
  }

  intern(id: string): number {
    const bytes = ENCODER.encode(id);
    return this.internBytes(bytes, 0, bytes.length);
  }

  /** @returns the number of the id that stands from `start` to `end`; -1 where it has none */
  find(bytes: Uint8Array, start: number, end: number): number {
    const entry = this.#slots[this.#slotOf(bytes, start, end)] as number;
    return entry === EMPTY ? EMPTY : this.#numberAt(entry);
  }

  /** @throws RangeError beyond 65,535 bytes, which the model allows no id */
  internBytes(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > MOST_BYTES) throw new RangeError("An id is too long.");
    const slot = this.#slotOf(bytes, start, end);
    const known = this.#slots[slot] as number;
    if (known !== EMPTY) return this.#numberAt(known);
    this.#slots[slot] = this.#used;
    this.#append(bytes, start, end);
    if (this.length * 2 > this.#slots.length) this.#grow();
    return this.length - 1;
  }

  /** Where the id stands in the table, or would. */
  #slotOf(bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hashOf(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry === EMPTY || this.#isAt(entry, bytes, start, end)) return slot;
    }
  }

  #isAt(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const entries = this.#entries;
    if (this.#lengthAt(entry) !== end - start) return false;
    // From the end: ids that begin alike are the rule.
    for (let at = end - 1, own = entry + HEAD + end - 1 - start; at >= start; at--, own--) {
      if (entries[own] !== bytes[at]) return false;
    }
    return true;
  }

  #numberAt(entry: number): number {
    const entries = this.#entries;
    return (
      (entries[entry] as number) |
      ((entries[entry + 1] as number) << 8) |
      ((entries[entry + 2] as number) << 16) |
      ((entries[entry + 3] as number) << 24)
    );
  }

  #lengthAt(entry: number): number {
    return (this.#entries[entry + 4] as number) | ((this.#entries[entry + 5] as number) << 8);
  }

  #append(bytes: Uint8Array, start: number, end: number): void {
    const size = end - start;
    const number = this.length;
    this.#starts.push(this.#used);
    if (this.#used + HEAD + size > this.#entries.length) {
      const larger = new Uint8Array(Math.max(this.#entries.length * 2, this.#used + HEAD + size));
      larger.set(this.#entries);
      this.#entries = larger;
    }
    const entries = this.#entries;
    let at = this.#used;
    for (let shift = 0; shift < 32; shift += 8) entries[at++] = number >>> shift;
    entries[at++] = size;
    entries[at++] = size >>> 8;
    for (let from = start; from < end; from++) entries[at++] = bytes[from] as number;
    this.#used = at;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let number = 0; number < this.length; number++) {
      const entry = this.#starts.at(number);
      const from = entry + HEAD;
      let slot = hashOf(this.#entries, from, from + this.#lengthAt(entry)) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
  }
}

/** A closed list of words, to be told apart by their bytes. */
export function byteIdsOf(words: readonly string[]): ByteIds {
  const ids = new ByteIds();
  for (const word of words) ids.intern(word);
  return ids;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** Fowler–Noll–Vo (see scenarioHash.ts) in 32 bits, its upper bits folded in since only the lower ones are used. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}
