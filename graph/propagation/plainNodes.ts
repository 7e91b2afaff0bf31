/** Platforms and institutions taken from the bytes of their rows, where nothing about them needs a second look. */
import { INSTITUTION_TYPES, LAYER_OF_INSTITUTION_TYPE, LAYERS } from "../model/vocabulary.ts";
import { type ByteIds, byteIdsOf } from "./byteIds.ts";
import { CLASS, type ColumnsBuilder, INSTITUTION, MANDATORY, NO_LAYER } from "./columns.ts";
import { FALSE, NULL, RowCursor, TRUE } from "./rowCursor.ts";

const KEYS = ["id", "kind", "class", "mandatory", "type", "name"] as const;
const KINDS = ["Platform", "Institution"];
const PREFIXES = ["platform:", "institution:"].map((prefix) => new TextEncoder().encode(prefix));
const LAYER_OF_TYPE = INSTITUTION_TYPES.map((type) => LAYERS.indexOf(LAYER_OF_INSTITUTION_TYPE[type]));
const NONE = -1;
const MOST_BYTES = 200;
const MOST_NAME_BYTES = 1000;

const keys = byteIdsOf(KEYS);
const kinds = byteIdsOf(KINDS);
const types = byteIdsOf(INSTITUTION_TYPES);
const languages = byteIdsOf(["fr", "en"]);

export class PlainNodes {
  readonly #builder: ColumnsBuilder<ByteIds>;
  readonly #cursor = new RowCursor();

  constructor(builder: ColumnsBuilder<ByteIds>) {
    this.#builder = builder;
  }

  /** @returns false where the row was not taken, and must be read otherwise */
  take(bytes: Uint8Array, start: number, end: number): boolean {
    const cursor = this.#cursor;
    cursor.begin(bytes, start, end);
    if (!cursor.opensObject()) return false;
    let [idFrom, idTo, kind, traits, type] = [0, 0, NONE, 0, NONE];
    for (let key = cursor.nextKey(keys, true); key >= 0; key = cursor.nextKey(keys, false)) {
      switch (KEYS[key]) {
        case "id":
          if (!cursor.readText()) return false;
          [idFrom, idTo] = [cursor.from, cursor.to];
          break;
        case "kind":
          kind = cursor.readKnown(kinds, NONE);
          break;
        case "class":
          traits = this.#withFlag(traits, CLASS);
          break;
        case "mandatory":
          traits = this.#withFlag(traits, MANDATORY);
          break;
        case "type":
          type = cursor.readKnown(types, NONE);
          break;
        case "name":
          if (!this.#skipsName()) return false;
      }
      if (!cursor.isPlain) return false;
    }
    const isSound =
      cursor.isPlain &&
      cursor.isAtEnd() &&
      kind !== NONE &&
      // A platform has types of its own.
      (type === NONE || kind === 1) &&
      isPlainId(bytes, idFrom, idTo, PREFIXES[kind] as Uint8Array) &&
      this.#builder.otherNodes.find(bytes, idFrom, idTo) < 0;
    if (!isSound || traits < 0) return false;
    const before = this.#builder.nodeIds.length;
    if (this.#builder.nodeIds.internBytes(bytes, idFrom, idTo) < before) return false;
    const layer = type === NONE ? NO_LAYER : (LAYER_OF_TYPE[type] as number);
    this.#builder.describeNode(traits | (kind === 1 ? INSTITUTION : 0), layer);
    return true;
  }

  /** @returns a negative number where no flag stands here */
  #withFlag(traits: number, flag: number): number {
    switch (this.#cursor.readLiteral()) {
      case TRUE:
        return traits | flag;
      case FALSE:
      case NULL:
        return traits & ~flag;
      default:
        this.#cursor.isPlain = false;
        return -1;
    }
  }

  /** A name in both languages says nothing that a breach depends on. */
  #skipsName(): boolean {
    const cursor = this.#cursor;
    if (!cursor.opensObject()) return cursor.readLiteral() === NULL;
    let seen = 0;
    for (let key = cursor.nextKey(languages, true); key >= 0; key = cursor.nextKey(languages, false)) {
      if (!cursor.readText() || !isPlainName(cursor.bytes, cursor.from, cursor.to)) return false;
      seen |= 1 << key;
    }
    return cursor.isPlain && seen === 3;
  }
}

/** Not empty, nor beginning with what may be white space. */
function isPlainName(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] as number;
  return to > from && to - from <= MOST_NAME_BYTES && first > 32 && first < 127;
}

/** A prefix, then lower-case words with single hyphens between: stricter than the schema. */
function isPlainId(bytes: Uint8Array, from: number, to: number, prefix: Uint8Array): boolean {
  const begin = from + prefix.length;
  if (to - from > MOST_BYTES || begin >= to) return false;
  for (let at = 0; at < prefix.length; at++) if (bytes[from + at] !== prefix[at]) return false;
  let before = HYPHEN;
  for (let at = begin; at < to; at++) {
    const byte = bytes[at] as number;
    const isLetterOrDigit = (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57);
    if (!isLetterOrDigit && (byte !== HYPHEN || before === HYPHEN)) return false;
    before = byte;
  }
  return before !== HYPHEN;
}

const HYPHEN = 45;
