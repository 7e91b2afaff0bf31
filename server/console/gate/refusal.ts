/** Why a query is not run: a code for programs, a sentence for people, and the place where it is. */

export const REFUSAL_CODES = [
  "empty",
  "too_long",
  "unicode_escape",
  "strange_character",
  "unclosed",
  "several_statements",
  "too_deep",
  "syntax",
  "write",
  "load_csv",
  "command",
  "other_database",
  "query_option",
  "in_transactions",
  "procedure",
  "function",
  "not_allowed",
  "unbounded_path",
  "range_too_large",
  "iteration_too_large",
  "value_too_large",
  "regular_expression",
  "parameter",
  "not_a_read",
  "plan_too_large",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Both count from 1; a column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Refusal {
  readonly allowed: false;
  readonly code: RefusalCode;
  /** What was refused, and what to do instead. */
  readonly message: string;
  readonly position: Position | null;
}

/** Thrown inside the gate only: `checkQuery` gives it back as a value. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** Place in the text, counted from 0; `null` where the text as a whole is meant. */
    readonly offset: number | null,
  ) {
    super(message);
  }
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** A word of the query as it can stand in a sentence: short, on one line, printable. */
export function quoted(word: string): string {
  const flat = word.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, " ");
  return `\`${flat.length > 40 ? `${flat.slice(0, 40)}…` : flat}\``;
}
