/**
 * Cuts the bytes of a graph file `{ "nodes": […], "links": […] }` into its rows while they arrive, so that a file
 * larger than any string can be read. Of other keys the values are skipped.
 */
import { InvalidDataError } from "../errors.ts";

export type RowList = "nodes" | "links";

/** A row as bytes, from `start` to `end`; whether it is JSON is for the taker to say. */
export type TakeRow = (list: RowList, bytes: Uint8Array, start: number, end: number) => void;

/** No row of a graph is nested as deep, or is as long; what is would only cost memory. */
const MAX_NESTING = 100;
const MAX_ROW_LENGTH = 4_000_000;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

type State = "start" | "key" | "list" | "skip" | "comma" | "end";

export class RowStream {
  readonly #take: TakeRow;
  /** Bytes that have arrived and are not understood yet, from `#at` on. */
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #state: State = "start";
  #list: RowList = "nodes";
  /** Whether a row came before in this list, and so a comma. */
  #hasRows = false;
  #depth = 0;
  readonly #seen = new Set<string>();

  constructor(take: TakeRow) {
    this.#take = take;
  }

  /** @throws InvalidDataError where the bytes are no graph file */
  push(bytes: Uint8Array): void {
    const rest = this.#bytes.length - this.#at;
    if (rest > MAX_ROW_LENGTH) this.#refuse("has a row longer than 4 MB");
    const all = rest === 0 ? bytes : new Uint8Array(rest + bytes.length);
    if (rest > 0) {
      all.set(this.#bytes.subarray(this.#at));
      all.set(bytes, rest);
    }
    this.#bytes = all;
    this.#at = 0;
    while (this.#step());
  }

  /** @throws InvalidDataError where the file ends too early */
  finish(): void {
    if (this.#state !== "end" || this.#nextByte() !== null) {
      this.#refuse("ends before it is complete, or goes on after");
    }
    for (const list of ["nodes", "links"]) if (!this.#seen.has(list)) this.#refuse(`has no list \`${list}\``);
  }

  /** Does what it can; tells whether there may be more to do with the bytes at hand. */
  #step(): boolean {
    switch (this.#state) {
      case "start":
        return this.#opening();
      case "key":
        return this.#key();
      case "list":
        return this.#rows();
      case "skip":
        return this.#skip();
      case "comma": {
        const next = this.#nextByte();
        if (next === null) return false;
        if (next !== COMMA && next !== CLOSE_OBJECT) this.#refuse(NO_GRAPH);
        return this.#goOn(next === COMMA ? "key" : "end");
      }
      case "end":
        return false;
    }
  }

  /** Past the byte at hand. */
  #goOn(state: State): true {
    this.#at++;
    this.#state = state;
    return true;
  }

  #opening(): boolean {
    if (this.#bytes.length < BYTE_ORDER_MARK.length) return false;
    if (BYTE_ORDER_MARK.every((byte, at) => this.#bytes[at] === byte)) this.#at = BYTE_ORDER_MARK.length;
    const next = this.#nextByte();
    if (next === null) return false;
    if (next !== OPEN_OBJECT) this.#refuse(NO_GRAPH);
    return this.#goOn("key");
  }

  #key(): boolean {
    const next = this.#nextByte();
    if (next === null) return false;
    if (next === CLOSE_OBJECT && this.#seen.size === 0) return this.#goOn("end");
    if (next !== QUOTE) this.#refuse(NO_GRAPH);
    const begin = this.#at;
    const end = endOfString(this.#bytes, begin);
    if (end < 0) return this.#await();
    this.#at = end + 1;
    const colon = this.#nextByte();
    if (colon !== null && colon !== COLON) this.#refuse(NO_GRAPH);
    if (colon === COLON) this.#at++;
    const first = colon === null ? null : this.#nextByte();
    if (first === null) {
      this.#at = begin;
      return this.#await();
    }
    return this.#value(this.#parse(begin, end + 1) as string, first);
  }

  #value(key: string, first: number): boolean {
    if (key !== "nodes" && key !== "links") {
      this.#state = "skip";
      this.#depth = 0;
      return true;
    }
    if (first !== OPEN_LIST || this.#seen.has(key)) this.#refuse(`must have one list \`${key}\``);
    this.#seen.add(key);
    this.#list = key;
    this.#hasRows = false;
    return this.#goOn("list");
  }

  /** Gives on every row that is complete. */
  #rows(): boolean {
    const bytes = this.#bytes;
    let depth = 0;
    for (let at = this.#at; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        at = endOfString(bytes, at);
        if (at < 0) return false;
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (++depth > MAX_NESTING) this.#refuse(`is nested more than ${MAX_NESTING} levels deep`);
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        if (depth-- > 0) continue;
        if (byte === CLOSE_OBJECT) this.#refuse("is not JSON");
        this.#give(at, !this.#hasRows);
        return this.#goOn("comma");
      } else if (byte === COMMA && depth === 0) {
        this.#give(at, false);
        this.#hasRows = true;
        this.#at = at + 1;
      }
    }
    return false;
  }

  /** The row that ends at `end`. */
  #give(end: number, mayBeNone: boolean): void {
    const next = this.#nextByte();
    if (next === null || this.#at >= end) {
      this.#at = end;
      if (!mayBeNone) this.#refuse(`has a list \`${this.#list}\` that is not JSON`);
      return;
    }
    this.#take(this.#list, this.#bytes, this.#at, end);
    this.#at = end;
  }

  #skip(): boolean {
    const bytes = this.#bytes;
    for (let at = this.#at; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        const end = endOfString(bytes, at);
        if (end < 0) {
          this.#at = at;
          return false;
        }
        at = end;
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (++this.#depth > MAX_NESTING) this.#refuse(`is nested more than ${MAX_NESTING} levels deep`);
      } else if (this.#depth === 0 && (byte === COMMA || byte === CLOSE_OBJECT)) {
        this.#at = at;
        this.#state = "comma";
        return true;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#depth--;
    }
    this.#at = bytes.length;
    return false;
  }

  /** The next byte that is no white space, where `#at` then stands; `null` when it has not arrived. */
  #nextByte(): number | null {
    for (; this.#at < this.#bytes.length; this.#at++) {
      const byte = this.#bytes[this.#at] as number;
      if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return byte;
    }
    return null;
  }

  /** More may make sense of what is there; much that makes none will not. */
  #await(): false {
    if (this.#bytes.length - this.#at > 10_000) this.#refuse(NO_GRAPH);
    return false;
  }

  #parse(start: number, end: number): unknown {
    try {
      return JSON.parse(DECODER.decode(this.#bytes.subarray(start, end)));
    } catch {
      return this.#refuse("is not JSON");
    }
  }

  #refuse(problem: string): never {
    throw new InvalidDataError([
      { place: "graph", problem: `${problem}.`, cure: "See docs/data-format.md." },
    ]);
  }
}

const NO_GRAPH = "is not an object with the lists `nodes` and `links`";

/** The place of the closing quote; -1 when it has not arrived. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) at++;
  }
  return -1;
}
