/**
 * The first look at a query, before any parser sees it: only what can be told from characters, quotes and
 * brackets. What passes is short enough, shallow enough and plain enough to be parsed in bounded time.
 */
import { DEEPEST_NESTING, LONGEST_LOOKAHEAD, LONGEST_QUERY } from "./limits.ts";
import { Refused } from "./refusal.ts";

/** A piece of the text that is one string, quoted name, comment, or a single character of code. */
const PIECE =
  /(?<comment>\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)|(?<quoted>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`(?:[^`]|``)*`)|(?<space>\s+)|(?<word>[\p{L}_][\p{L}\p{M}\p{N}_]*)|(?<sign>[\s\S])/gu;
/** Printable ASCII, and the letters and digits of any language. */
const PLAIN = /^[\x21-\x7e\p{L}\p{M}\p{N}]$/u;
const OPENING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const CLOSING = new Set([")", "]", "}"]);

/** The one statement of a query: its text, and which of its characters are spaces or comments. */
export interface Statement {
  /** From the first character of the query, so that places in it are places in the query. */
  readonly text: string;
  /** For each character whether it is part of a space or a comment. */
  readonly isTrivia: readonly boolean[];
}

/** @throws Refused */
export function scan(query: string): Statement {
  if (query.length > LONGEST_QUERY) {
    throw new Refused(
      "too_long",
      `The query has ${query.length} characters, and ${LONGEST_QUERY} is the most. Pass long lists as parameters.`,
      null,
    );
  }
  refuseUnicodeEscapes(query);
  const isTrivia: boolean[] = [];
  const nesting = new Nesting();
  let end = query.length;
  let isEmpty = true;
  for (const { 0: text, index, groups = {} } of query.matchAll(PIECE)) {
    const trivial = groups.comment !== undefined || groups.space !== undefined;
    if (!trivial && end < query.length) {
      throw new Refused(
        "several_statements",
        "There is a second statement here. Run one at a time: remove what follows the semicolon.",
        index,
      );
    }
    isTrivia.push(...Array.from<boolean>({ length: text.length }).fill(trivial));
    if (trivial) continue;
    if (groups.sign === ";") {
      end = index;
      continue;
    }
    isEmpty = false;
    if (groups.word !== undefined) nesting.word(text, index);
    if (groups.sign !== undefined) readSign(text, index, query, nesting);
  }
  if (isEmpty)
    throw new Refused("empty", "There is no query here. Write one, or choose one of the library.", null);
  nesting.finish();
  return { text: query.slice(0, end), isTrivia: isTrivia.slice(0, end) };
}

/** The database turns `\u0027` into a quote before it reads the query; nothing that reads it as text can. */
function refuseUnicodeEscapes(query: string): void {
  const offset = query.search(/\\u/i);
  if (offset < 0) return;
  throw new Refused(
    "unicode_escape",
    "Escapes such as \\u00e9 are refused. Write the character itself, or pass the text as a parameter.",
    offset,
  );
}

function readSign(sign: string, offset: number, query: string, nesting: Nesting): void {
  if (sign === "'" || sign === '"' || sign === "`" || query.startsWith("/*", offset)) {
    throw new Refused("unclosed", "What begins here is never closed. Add the closing quote or */.", offset);
  }
  if (!PLAIN.test(sign)) {
    throw new Refused(
      "strange_character",
      "This character cannot stand outside quotes. Type it anew, or put it into a string.",
      offset,
    );
  }
  nesting.sign(sign, offset, query);
}

/** Brackets and `CASE … END` that are open, and what reading them will cost. */
class Nesting {
  readonly #open: { closing: string; offset: number; looksAhead: boolean }[] = [];
  #lookahead = 0;

  word(text: string, offset: number): void {
    const word = text.toUpperCase();
    if (word === "CASE") this.#push({ closing: "END", offset, looksAhead: true });
    // `case` and `end` may be names too: only an END that fits closes anything.
    else if (word === "END" && this.#open.at(-1)?.closing === "END") this.#pop(offset);
  }

  sign(sign: string, offset: number, query: string): void {
    const closing = OPENING[sign];
    if (closing !== undefined) {
      this.#push({
        closing,
        offset,
        looksAhead: sign === "[" && /^\[\s*[^\s'"\d]/u.test(query.slice(offset, offset + 50)),
      });
    } else if (CLOSING.has(sign)) {
      while (this.#open.at(-1)?.closing === "END") this.#pop(offset);
      const opened = this.#open.at(-1);
      if (opened?.closing !== sign) {
        throw new Refused(
          "syntax",
          `Nothing is open that \`${sign}\` could close. Remove it, or open it before.`,
          offset,
        );
      }
      this.#pop(offset);
    }
  }

  finish(): void {
    const unclosed = this.#open.findLast(({ closing }) => closing !== "END");
    if (unclosed === undefined) return;
    throw new Refused(
      "unclosed",
      `What opens here is never closed. Add \`${unclosed.closing}\`.`,
      unclosed.offset,
    );
  }

  #push(opened: { closing: string; offset: number; looksAhead: boolean }): void {
    this.#open.push(opened);
    if (this.#open.length > DEEPEST_NESTING) throw tooDeep(opened.offset);
  }

  #pop(end: number): void {
    const opened = this.#open.pop();
    if (!opened?.looksAhead) return;
    this.#lookahead += end - opened.offset;
    if (this.#lookahead > LONGEST_LOOKAHEAD) throw tooDeep(opened.offset);
  }
}

function tooDeep(offset: number): Refused {
  return new Refused(
    "too_deep",
    "Too much is nested here. Split the expression with WITH, or remove brackets.",
    offset,
  );
}
