/**
 * What this browser keeps of the console, and what a file of own queries holds: one reading for both. What does
 * not fit is left out, so that an older or a foreign content never stands in the way.
 */
import type { ParameterValues } from "../../../state/parts/console.ts";

/** A query with what it is run with. */
export interface Question {
  readonly text: string;
  readonly values: ParameterValues;
}

export interface Tab extends Question {
  readonly id: string;
  /** The library's or the reader's own query that it began with. */
  readonly from: { readonly kind: "library" | "own"; readonly name: string } | null;
}

export interface Past extends Question {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rows: number;
}

export interface OwnQuery extends Question {
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
}

const LONGEST_TEXT = 20_000;
const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 1000;
const MOST_TAGS = 12;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest: number): value is string =>
  typeof value === "string" && value.length <= longest;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function readQuestion(fields: Fields): Question | null {
  const { text, values = {} } = fields;
  return isText(text, LONGEST_TEXT) && isObject(values) ? { text, values } : null;
}

export function readTab(fields: unknown): Tab | null {
  if (!isObject(fields)) return null;
  const { id, from } = fields;
  const question = readQuestion(fields);
  return question !== null && isText(id, 20) ? { ...question, id, from: readOrigin(from) } : null;
}

function readOrigin(from: unknown): Tab["from"] {
  if (!isObject(from)) return null;
  const { kind, name } = from;
  if (!isText(name, LONGEST_NAME)) return null;
  return kind === "library" || kind === "own" ? { kind, name } : null;
}

export function readPast(fields: unknown): Past | null {
  if (!isObject(fields)) return null;
  const { at, rows } = fields;
  const question = readQuestion(fields);
  return question !== null && isCount(at) && isCount(rows) ? { ...question, at, rows } : null;
}

export function readOwnQuery(fields: unknown): OwnQuery | null {
  if (!isObject(fields)) return null;
  const { name, description = "", tags = [] } = fields;
  const question = readQuestion(fields);
  if (question === null || !isText(name, LONGEST_NAME) || name.trim() === "") return null;
  if (!isText(description, LONGEST_DESCRIPTION) || !Array.isArray(tags)) return null;
  return { ...question, name: name.trim(), description, tags: cleanTags(tags) };
}

/** Tags as one types them, "a, b", or as a file has them. */
export function cleanTags(tags: readonly unknown[]): string[] {
  const words = tags.flatMap((tag) => (isText(tag, LONGEST_NAME) ? [tag.trim()] : [])).filter(Boolean);
  return [...new Set(words)].slice(0, MOST_TAGS);
}

export function readAll<T>(value: unknown, read: (item: unknown) => T | null): T[] {
  return Array.isArray(value) ? value.flatMap((item) => read(item) ?? []) : [];
}

export const NAME_LENGTH = LONGEST_NAME;
export const DESCRIPTION_LENGTH = LONGEST_DESCRIPTION;
