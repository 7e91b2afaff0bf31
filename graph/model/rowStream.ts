/**
 * Cuts the text of a graph file `{ "nodes": […], "links": […] }` into its rows while it arrives, so that a file
 * larger than any string can be read. Of other keys the values are skipped.
 */
import { InvalidDataError } from "../errors.ts";

export type RowList = "nodes" | "links";

/** No row of a graph is nested as deep, or is as long; what is would only cost memory. */
const MAX_NESTING = 100;
const MAX_ROW_LENGTH = 4_000_000;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const COMMA = 44;

export class RowStream {
  readonly #take: (list: RowList, rows: readonly unknown[]) => void;
  /** Text that has arrived and is not understood yet. */
  #rest = "";
  #state: "start" | "key" | "list" | "skip" | "comma" | "end" = "start";
  #list: RowList | null = null;
  #depth = 0;
  readonly #seen = new Set<string>();

  /** @param take is given rows in order, some at a time, as plain values that nobody has checked */
  constructor(take: (list: RowList, rows: readonly unknown[]) => void) {
    this.#take = take;
  }

  /** @throws InvalidDataError where the text is no graph file */
  push(text: string): void {
    this.#rest += text;
    while (this.#step());
    if (this.#rest.length > MAX_ROW_LENGTH + text.length) this.#refuse("has a row longer than 4 MB");
  }

  /** @throws InvalidDataError where the file ends too early */
  finish(): void {
    if (this.#state !== "end" || this.#rest.trim() !== "")
      this.#refuse("ends before it is complete, or goes on after");
    for (const list of ["nodes", "links"]) if (!this.#seen.has(list)) this.#refuse(`has no list \`${list}\``);
  }

  /** Does what it can; tells whether there may be more to do with the text at hand. */
  #step(): boolean {
    switch (this.#state) {
      case "start":
        return this.#punctuation(/^\s*\{/, "key");
      case "key":
        return this.#key();
      case "list":
        return this.#rows();
      case "skip":
        return this.#skip();
      case "comma": {
        const next = /^\s*([,}])/.exec(this.#rest);
        if (next === null) return this.#await();
        this.#rest = this.#rest.slice(next[0].length);
        this.#state = next[1] === "," ? "key" : "end";
        return true;
      }
      case "end":
        return false;
    }
  }

  #punctuation(pattern: RegExp, next: "key"): boolean {
    const match = pattern.exec(this.#rest.replace(/^\uFEFF/, " "));
    if (match === null) return this.#await();
    this.#rest = this.#rest.slice(match[0].length);
    this.#state = next;
    return true;
  }

  #key(): boolean {
    const match = /^\s*"((?:[^"\\]|\\.)*)"\s*:\s*(?=(\S))/s.exec(this.#rest);
    if (match === null) {
      const end = /^\s*\}/.exec(this.#rest);
      if (end === null) return this.#await();
      this.#rest = this.#rest.slice(end[0].length);
      this.#state = "end";
      return true;
    }
    const [whole, key = "", first] = match;
    this.#rest = this.#rest.slice(whole.length);
    if (key !== "nodes" && key !== "links") {
      this.#state = "skip";
      this.#depth = 0;
      return true;
    }
    if (first !== "[" || this.#seen.has(key)) this.#refuse(`must have one list \`${key}\``);
    this.#seen.add(key);
    this.#list = key;
    this.#rest = this.#rest.slice(1);
    this.#state = "list";
    return true;
  }

  /** Gives on every row that is complete. */
  #rows(): boolean {
    const text = this.#rest;
    let depth = 0;
    let complete = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        at = endOfString(text, at);
        if (at < 0) break;
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        if (++depth > MAX_NESTING) this.#refuse(`is nested more than ${MAX_NESTING} levels deep`);
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        if (depth === 0) {
          if (code === CLOSE_OBJECT) this.#refuse("is not JSON");
          this.#give(text.slice(0, at));
          this.#rest = text.slice(at + 1);
          this.#state = "comma";
          return true;
        }
        depth--;
      } else if (code === COMMA && depth === 0) complete = at;
    }
    if (complete > 0) {
      this.#give(text.slice(0, complete));
      this.#rest = text.slice(complete + 1);
    }
    return false;
  }

  #give(rows: string): void {
    let values: unknown[];
    try {
      values = JSON.parse(`[${rows}]`) as unknown[];
    } catch {
      this.#refuse(`has a list \`${this.#list}\` that is not JSON`);
    }
    if (values.length > 0) this.#take(this.#list as RowList, values);
  }

  #skip(): boolean {
    const text = this.#rest;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        const end = endOfString(text, at);
        if (end < 0) {
          this.#rest = text.slice(at);
          return false;
        }
        at = end;
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        if (++this.#depth > MAX_NESTING) this.#refuse(`is nested more than ${MAX_NESTING} levels deep`);
      } else if (this.#depth === 0 && (code === COMMA || code === CLOSE_OBJECT)) {
        this.#rest = text.slice(at);
        this.#state = "comma";
        return true;
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) this.#depth--;
    }
    this.#rest = "";
    return false;
  }

  /** More text may make sense of what is there; much text that makes none will not. */
  #await(): false {
    const isHopeless = this.#rest.length > 10_000 || /^\s*[^\s{}",]/.test(this.#rest.replace(/^\uFEFF/, ""));
    if (isHopeless) this.#refuse("is not an object with the lists `nodes` and `links`");
    return false;
  }

  #refuse(problem: string): never {
    throw new InvalidDataError([
      { place: "graph", problem: `${problem}.`, cure: "See docs/data-format.md." },
    ]);
  }
}

/** The place of the closing quote; -1 when it has not arrived. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return at;
  }
  return -1;
}
