/**
 * Reads the parts of a row from its bytes, as long as they are plain: strings without escapes, no numbers, nothing
 * nested but what the caller asks for. What is not plain is not judged here: `isPlain` turns false, and the row is
 * read by the JSON parser and the schema instead.
 */
import type { ByteIds } from "./byteIds.ts";

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const FIRST_PRINTABLE = 32;

/** `null`, true and false as the numbers of `LITERALS`. */
export const NULL = 0;
export const TRUE = 1;
export const FALSE = 2;
const LITERALS = ["null", "true", "false"].map((word) => Array.from(word, (letter) => letter.charCodeAt(0)));

export class RowCursor {
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;
  isPlain = true;
  /** The text read last: without its quotes, from `from` to `to`. */
  from = 0;
  to = 0;

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  begin(bytes: Uint8Array, start: number, end: number): void {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
    this.isPlain = true;
  }

  /** Whether an object begins here; then `nextKey` gives its keys. */
  opensObject(): boolean {
    return this.#takes(OPEN_OBJECT);
  }

  /**
   * The number of the next key among the `known` ones; -1 where the object has ended, or where nothing is plain
   * any more: so too at a key that is not known.
   */
  nextKey(known: ByteIds, isFirst: boolean): number {
    if (this.#takes(CLOSE_OBJECT)) return -1;
    if (!isFirst && !this.#takes(COMMA)) return this.#giveUp();
    if (!this.readText() || !this.#takes(COLON)) return this.#giveUp();
    const key = known.find(this.#bytes, this.from, this.to);
    return key < 0 ? this.#giveUp() : key;
  }

  /** Whether nothing but white space is left of the row. */
  isAtEnd(): boolean {
    this.#skipSpace();
    return this.#at === this.#end;
  }

  /** Whether a text stands here; then it is the one read last. */
  readText(): boolean {
    if (!this.#takes(QUOTE)) return false;
    const bytes = this.#bytes;
    for (let at = this.#at; at < this.#end; at++) {
      const byte = bytes[at] as number;
      if (byte === QUOTE) {
        this.from = this.#at;
        this.to = at;
        this.#at = at + 1;
        return true;
      }
      if (byte === BACKSLASH || byte < FIRST_PRINTABLE) break;
    }
    this.#giveUp();
    return false;
  }

  /** `NULL`, `TRUE` or `FALSE`; -1 where none of them stands here. */
  readLiteral(): number {
    this.#skipSpace();
    return LITERALS.findIndex((word) => {
      const isHere = word.every((letter, at) => this.#bytes[this.#at + at] === letter);
      if (isHere) this.#at += word.length;
      return isHere;
    });
  }

  /** The number of a text among `known` ones; `absent` for null. */
  readKnown(known: ByteIds, absent: number): number {
    if (this.readText()) {
      const number = known.find(this.#bytes, this.from, this.to);
      return number < 0 ? this.#giveUp() : number;
    }
    return this.readLiteral() === NULL ? absent : this.#giveUp();
  }

  /** Visits the numbers of texts in a list; false for null. */
  readList(known: ByteIds, visit: (number: number) => void): boolean {
    if (!this.#takes(OPEN_LIST)) {
      if (this.readLiteral() !== NULL) this.#giveUp();
      return false;
    }
    for (let isFirst = true; this.isPlain && !this.#takes(CLOSE_LIST); isFirst = false) {
      if (!isFirst && !this.#takes(COMMA)) this.#giveUp();
      else if (!this.readText()) this.#giveUp();
      else {
        const number = known.find(this.#bytes, this.from, this.to);
        if (number < 0) this.#giveUp();
        else visit(number);
      }
    }
    return true;
  }

  #giveUp(): -1 {
    this.isPlain = false;
    return -1;
  }

  #takes(byte: number): boolean {
    this.#skipSpace();
    if (this.#at >= this.#end || this.#bytes[this.#at] !== byte) return false;
    this.#at++;
    return true;
  }

  #skipSpace(): void {
    for (; this.#at < this.#end; this.#at++) {
      const byte = this.#bytes[this.#at];
      if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return;
    }
  }
}
