/** What the database says when a query fails -> our own words. Of its text only places and names of the query pass. */
import { Neo4jError } from "neo4j-driver";
import { RefusedQuery } from "./errors.ts";
import { type Position, quoted } from "./gate/refusal.ts";
import { TIME_LIMIT_MS } from "./limits.ts";

interface Sentence {
  readonly code: RefusedQuery["code"];
  readonly pattern: RegExp;
  readonly say: (word: string, other: string) => string;
}

const SENTENCES: readonly Sentence[] = [
  {
    code: "not_defined",
    pattern: /Variable `([^`]+)` not defined/,
    say: (name) => `Nothing is called ${quoted(name)} here. WITH passes on only what it names.`,
  },
  {
    code: "not_defined",
    pattern: /Unknown (?:function|procedure) '([^']+)'/,
    say: (name) => `This database has no ${quoted(name)}.`,
  },
  {
    code: "wrong_type",
    pattern: /Type mismatch: expected ([\w<>, ]+?) but was ([\w<>, ]+)/,
    say: (expected, found) => `${expected} is expected here, and this is ${found}.`,
  },
  {
    code: "syntax",
    pattern: /Query cannot conclude with/,
    say: () => "The query returns nothing. End it with RETURN.",
  },
  {
    code: "syntax",
    pattern: /UNION must have the same return column names/,
    say: () => "Both sides of a UNION must return columns of the same names.",
  },
  {
    code: "syntax",
    pattern: /Variable `([^`]+)` already declared/,
    say: (name) => `Something is called ${quoted(name)} already. Choose another name.`,
  },
];

const BY_CODE: readonly (readonly [RegExp, RefusedQuery["code"], string])[] = [
  [
    /TransactionTimedOut|Transaction\.(?:Terminated|TransactionTerminated|LockClientStopped)/,
    "time_limit",
    timeMessage(),
  ],
  [
    /OutOfMemory|MemoryPool/,
    "memory_limit",
    "The query needed more memory than it may have. Return or collect less.",
  ],
  [/Statement\.AccessMode/, "not_a_read", "The database does not take this for a query that only reads."],
  [/Statement\.ArithmeticError/, "arithmetic", "A number was divided by zero, or became too large."],
  [/Statement\.TypeError/, "wrong_type", "A value is not of the type that is needed where it is used."],
  [
    /Statement\.(?:Syntax|Semantic)Error/,
    "syntax",
    "The database cannot read the query. Look at this place.",
  ],
];

/**
 * @param linesBefore how many lines stood before the query in the text that was sent
 * @returns the refusal, or `null` where the query is not what failed
 */
export function toRefusedQuery(error: unknown, linesBefore: number): RefusedQuery | null {
  if (!(error instanceof Neo4jError)) return null;
  const position = positionIn(error.message, linesBefore);
  for (const { code, pattern, say } of SENTENCES) {
    const [whole, word = "", other = ""] = pattern.exec(error.message) ?? [];
    if (whole !== undefined) return new RefusedQuery(code, say(word, other), position);
  }
  for (const [pattern, code, message] of BY_CODE) {
    if (pattern.test(error.code)) return new RefusedQuery(code, message, position);
  }
  if (!/^Neo\.ClientError\.(?:Statement|Procedure|General|Schema)/.test(error.code)) return null;
  return new RefusedQuery("failed", "The database could not run this query.", position);
}

function positionIn(message: string, linesBefore: number): Position | null {
  const [, line, column] = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(message) ?? [];
  return line === undefined
    ? null
    : { line: Math.max(1, Number(line) - linesBefore), column: Number(column) };
}

function timeMessage(): string {
  return `The query was stopped after ${TIME_LIMIT_MS / 1000} seconds. Restrict it, or add LIMIT.`;
}
