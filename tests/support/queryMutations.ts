/**
 * Queries that nobody wrote: given ones, changed at their clauses, words and names, or at their bytes. The same
 * seed gives the same queries.
 */
import { createSeeded, type Seeded } from "./seeded.ts";

export interface Query {
  readonly query: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface MutationSource {
  readonly queries: readonly Query[];
  /** Functions and procedures to call in place of those that are called. */
  readonly callable: readonly string[];
  readonly seed: number;
}

type Edit = (text: string, random: Seeded, source: MutationSource) => string;

const PIECE =
  /\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|[\p{L}_][\p{L}\p{N}_]*|[\d.]+|\s+|[\s\S]/gu;
const CLAUSE =
  /(?=\b(?:OPTIONAL MATCH|MATCH|WITH|WHERE|RETURN|UNWIND|CALL|CREATE|MERGE|SET|DETACH DELETE|DELETE|REMOVE|FOREACH|INSERT|LOAD CSV|USE|SHOW|ORDER BY|SKIP|LIMIT|UNION|YIELD|TERMINATE|PROFILE|EXPLAIN)\b)/i;
const NUMBERS = ["0", "-1", "2", "30", "31", "1000000", "1e9", "9223372036854775807", "0x7fffffff", "1_000"];
const ODD_CHARACTERS = [
  ..."'\"`\\;{}()[]|*+-.:$%&!=<>~^,/#@?\n\r\t ",
  "\u0000",
  "\u00a0",
  "\u200b",
  "\u202e",
  "\u2028",
  "\ufeff",
  "\ud800",
  "é",
  "ﬀ",
  "İ",
  "K",
  "//",
  "/*",
  "*/",
  "\\u0027",
  "\\u007D",
  "..",
  "=~",
];
const FRAMES: readonly (readonly [string, string])[] = [
  ["CALL { ", " } RETURN 1 AS one"],
  ["RETURN EXISTS { ", " } AS found"],
  ["RETURN COUNT { ", " } AS n"],
  ["RETURN COLLECT { ", " } AS all"],
  ["MATCH (m) CALL (m) { ", " } RETURN m"],
  ["UNWIND range(1, 3) AS u CALL { ", " } IN TRANSACTIONS RETURN u"],
  ["EXPLAIN ", ""],
  ["USE neo4j ", ""],
  ["RETURN 1 AS one UNION ", ""],
  ["", " UNION ALL MATCH (n) DETACH DELETE n RETURN 1 AS one"],
  ["MATCH (z) WITH z ", ""],
];

const piecesOf = (text: string): string[] => text.match(PIECE) ?? [""];
const isWord = (piece: string) => /^[\p{L}_]/u.test(piece);

function atPiece(change: (piece: string, random: Seeded, source: MutationSource) => string): Edit {
  return (text, random, source) => {
    const pieces = piecesOf(text);
    const at = random.below(pieces.length || 1);
    pieces[at] = change(pieces[at] ?? "", random, source);
    return pieces.join("");
  };
}

const otherQuery = (random: Seeded, { queries }: MutationSource) => random.pick(queries).query;

const GRAMMATICAL: readonly Edit[] = [
  // A clause of another query, put in, in place of one, or after one.
  (text, random, source) => {
    const clauses = text.split(CLAUSE);
    const foreign = random.pick(otherQuery(random, source).split(CLAUSE));
    clauses.splice(random.below(clauses.length + 1), random.below(2), `${foreign} `);
    return clauses.join("");
  },
  (text, random) => {
    const clauses = text.split(CLAUSE);
    clauses.splice(random.below(clauses.length), 1);
    return clauses.join("");
  },
  (text, random) => {
    const clauses = text.split(CLAUSE);
    clauses.splice(random.below(clauses.length), 0, `${random.pick(clauses)} `);
    return clauses.join("");
  },
  (text, random) => {
    const [before, after] = random.pick(FRAMES);
    return `${before}${text}${after}`;
  },
  // Another name for what is called.
  (text, random, { callable }) => {
    const called = [...text.matchAll(/[\p{L}_][\w.]*(?=\s*\()/gu)];
    if (called.length === 0) return `CALL ${random.pick(callable)}() ${text}`;
    const { 0: name, index } = random.pick(called);
    return text.slice(0, index) + random.pick(callable) + text.slice(index + name.length);
  },
  (text, random, { callable }) =>
    `CALL ${random.pick(callable)}(${random.pick(["", "'x'", "1"])}) ${random.pick(["", "YIELD * "])}${text}`,
  // A word, number, sign or string of another query in place of one.
  atPiece((_, random, source) => random.pick(piecesOf(otherQuery(random, source)))),
  atPiece((piece, random) => (/^\d/.test(piece) ? random.pick(NUMBERS) : piece)),
  (text, random) => text.replace(/\d+/, random.pick(NUMBERS)),
  // The same query in other characters.
  atPiece((piece) => (isWord(piece) ? `\`${piece}\`` : piece)),
  atPiece((piece, { below }) =>
    [...piece].map((letter) => (below(2) === 0 ? letter.toUpperCase() : letter.toLowerCase())).join(""),
  ),
  atPiece((piece, random) => `${piece}${random.pick(["/**/", " ", "\n", "//x\n", "/* ' */"])}`),
  atPiece((piece) =>
    isWord(piece) ? `\\u${piece.charCodeAt(0).toString(16).padStart(4, "0")}${piece.slice(1)}` : piece,
  ),
  // A part that stands there twice, or inside brackets.
  (text, random) => {
    const pieces = piecesOf(text);
    const from = random.below(pieces.length);
    const part = pieces.slice(from, from + 1 + random.below(8));
    const again = random.pick([part, ["(", ...part, ")"], ["[", ...part, "]"], ["{", ...part, "}"]]);
    pieces.splice(from, random.below(2) * part.length, ...again);
    return pieces.join("");
  },
];

function atByte(change: (bytes: number[], at: number, random: Seeded) => void): Edit {
  return (text, random) => {
    const bytes = [...Buffer.from(text)];
    change(bytes, random.below(bytes.length || 1), random);
    return Buffer.from(bytes).toString("utf8");
  };
}

const BYTEWISE: readonly Edit[] = [
  atByte((bytes, at, { below }) => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
  }),
  atByte((bytes, at, { below }) => bytes.splice(at, 1 + below(6))),
  atByte((bytes, at, { below }) => bytes.splice(at, 0, below(256))),
  atByte((bytes, at, { below }) => bytes.splice(at, 0, ...bytes.slice(at, at + 1 + below(20)))),
  atByte((bytes, at) => bytes.splice(at)),
  atByte((bytes, at) => bytes.push(...bytes.splice(0, at))),
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(ODD_CHARACTERS) + text.slice(at);
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(ODD_CHARACTERS).repeat(1 + random.below(200)) + text.slice(at);
  },
];

const MOST_EDITS = 4;

/** Without end; half of them are changed as a text of the language, half as bytes. */
export function* mutate(source: MutationSource): Generator<Query> {
  const random = createSeeded(source.seed);
  while (true) {
    const { query, parameters } = random.pick(source.queries);
    const edits = random.below(2) === 0 ? GRAMMATICAL : BYTEWISE;
    let text = query;
    for (let left = 1 + random.below(1 + random.below(MOST_EDITS)); left > 0; left--) {
      text = random.pick(edits)(text, random, source);
    }
    yield { query: text, ...(parameters === undefined ? {} : { parameters }) };
  }
}
