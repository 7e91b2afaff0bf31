/** Links that a breach can cross, taken from the bytes of their rows, where nothing about them needs a second look. */
import { isPartialDate } from "../model/dates.ts";
import type { GraphLink } from "../model/schema.ts";
import { CRITICALITIES, DEPENDENCY_MODES, GRADES } from "../model/vocabulary.ts";
import { ByteIds, byteIdsOf } from "./byteIds.ts";
import {
  CONDUCTING_KINDS,
  type ColumnsBuilder,
  type Days,
  DEPENDS_ON,
  daysOf,
  type NumberedLink,
  UNKNOWN_CRITICALITY,
  UNKNOWN_END,
  UNKNOWN_MODE,
  UNKNOWN_START,
} from "./columns.ts";
import { RowCursor } from "./rowCursor.ts";

const KEYS = [
  "id",
  "kind",
  "from",
  "to",
  "grade",
  "categories",
  "mode",
  "criticality",
  "validFrom",
  "validTo",
  "knownFrom",
  "sources",
  "learntFrom",
] as const;
const NONE = -1;
const MOST_ID_BYTES = 200;

const keys = byteIdsOf(KEYS);
const kinds = byteIdsOf(CONDUCTING_KINDS);
const grades = byteIdsOf(GRADES);
const modes = byteIdsOf(DEPENDENCY_MODES);
const criticalities = byteIdsOf(CRITICALITIES);
const UNKNOWN_DAYS: Days = { first: UNKNOWN_START, last: UNKNOWN_END };

export class PlainLinks {
  readonly #builder: ColumnsBuilder<ByteIds>;
  readonly #cursor = new RowCursor();
  /** Texts that the schema took once, and so takes again. */
  readonly #sources = new ByteIds();
  readonly #incidents = new ByteIds();
  readonly #dates = new ByteIds();
  readonly #days: Days[] = [];
  readonly #categories: number[] = [];
  /** One for all rows: millions of them would each have to be made and cleared away. */
  readonly #link = forget({} as NumberedLink);
  readonly #addCategory = (category: number) => this.#categories.push(category);

  constructor(builder: ColumnsBuilder<ByteIds>) {
    this.#builder = builder;
  }

  /** Remembers what stood in a link that the schema took. */
  learn(link: GraphLink): void {
    for (const source of link.sources) this.#sources.intern(source);
    if ("learntFrom" in link && typeof link.learntFrom === "string") this.#incidents.intern(link.learntFrom);
  }

  /** @returns false where the row was not taken, and must be read otherwise */
  take(bytes: Uint8Array, start: number, end: number): boolean {
    const cursor = this.#cursor;
    cursor.begin(bytes, start, end);
    if (!cursor.opensObject()) return false;
    const link = this.#link;
    forget(link);
    this.#categories.length = 0;
    let idFrom = 0;
    let idTo = 0;
    let hasList = false;
    for (let key = cursor.nextKey(keys, true); key >= 0; key = cursor.nextKey(keys, false)) {
      switch (KEYS[key]) {
        case "id":
          if (!cursor.readText()) return false;
          idFrom = cursor.from;
          idTo = cursor.to;
          break;
        case "kind":
          link.kind = cursor.readKnown(kinds, NONE);
          break;
        case "from":
          link.from = cursor.readKnown(this.#builder.nodeIds, NONE);
          break;
        case "to":
          link.to = cursor.readKnown(this.#builder.nodeIds, NONE);
          break;
        case "grade":
          link.grade = cursor.readKnown(grades, NONE);
          break;
        case "categories":
          this.#categories.length = 0;
          hasList = cursor.readList(this.#builder.categories, this.#addCategory);
          break;
        case "mode":
          link.mode = cursor.readKnown(modes, UNKNOWN_MODE);
          break;
        case "criticality":
          link.criticality = cursor.readKnown(criticalities, UNKNOWN_CRITICALITY);
          break;
        case "validFrom":
          link.validFrom = this.#readDays(UNKNOWN_DAYS).first;
          break;
        case "validTo":
          link.validTo = this.#readDays(UNKNOWN_DAYS).last;
          break;
        case "knownFrom":
          link.knownFrom = this.#readDays(UNKNOWN_KNOWN).last;
          break;
        case "sources":
          cursor.readList(this.#sources, ignore);
          break;
        case "learntFrom":
          cursor.readKnown(this.#incidents, NONE);
      }
      if (!cursor.isPlain) return false;
    }
    if (!cursor.isPlain || !cursor.isAtEnd() || !this.#isSound(link)) return false;
    return this.#add(link, hasList, bytes, idFrom, idTo);
  }

  #isSound({ kind, from, to, grade }: NumberedLink): boolean {
    return (
      kind !== NONE &&
      from !== NONE &&
      to !== NONE &&
      grade !== NONE &&
      this.#builder.isInstitution(from) === (kind !== DEPENDS_ON) &&
      !this.#builder.isInstitution(to)
    );
  }

  #add(link: NumberedLink, hasList: boolean, bytes: Uint8Array, idFrom: number, idTo: number): boolean {
    const { linkIds, otherLinks } = this.#builder;
    if (!isPlainId(bytes, idFrom, idTo) || otherLinks.find(bytes, idFrom, idTo) >= 0) return false;
    const before = linkIds.length;
    if (linkIds.internBytes(bytes, idFrom, idTo) < before) return false;
    if (link.kind === DEPENDS_ON) link.isOpen = 0;
    else {
      link.mode = UNKNOWN_MODE;
      link.criticality = UNKNOWN_CRITICALITY;
      link.isOpen = hasList ? 0 : 1;
      for (const category of this.#categories) this.#builder.addCategory(category);
    }
    this.#builder.describeLink(link);
    return true;
  }

  /** Few different dates stand on many links, so each is read once. */
  #readDays(unknown: Days): Days {
    const cursor = this.#cursor;
    if (!cursor.readText()) {
      if (cursor.readLiteral() !== 0) cursor.isPlain = false;
      return unknown;
    }
    const known = this.#dates.find(cursor.bytes, cursor.from, cursor.to);
    if (known >= 0) return this.#days[known] as Days;
    const date = String.fromCharCode(
      ...cursor.bytes.subarray(cursor.from, Math.min(cursor.to, cursor.from + 11)),
    );
    if (!isPartialDate(date)) {
      cursor.isPlain = false;
      return unknown;
    }
    this.#days[this.#dates.intern(date)] = daysOf(date);
    return this.#days.at(-1) as Days;
  }
}

/** An unknown day of becoming known counts as known since ever. */
const UNKNOWN_KNOWN: Days = { first: UNKNOWN_START, last: UNKNOWN_START };

function forget(link: NumberedLink): NumberedLink {
  link.kind = NONE;
  link.from = NONE;
  link.to = NONE;
  link.grade = NONE;
  link.mode = UNKNOWN_MODE;
  link.criticality = UNKNOWN_CRITICALITY;
  link.isOpen = 0;
  link.validFrom = UNKNOWN_START;
  link.validTo = UNKNOWN_END;
  link.knownFrom = UNKNOWN_START;
  return link;
}

function ignore(): void {}

/** Printable letters of ASCII: stricter than the schema. */
function isPlainId(bytes: Uint8Array, from: number, to: number): boolean {
  if (to === from || to - from > MOST_ID_BYTES) return false;
  for (let at = from; at < to; at++)
    if ((bytes[at] as number) < 33 || (bytes[at] as number) > 126) return false;
  return true;
}
