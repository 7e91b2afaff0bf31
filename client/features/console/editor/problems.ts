/**
 * What the language's own check says of a query -> what is told to the person who types it: a kind that has a
 * sentence in each language, the word that it is about, and the nearest name there is.
 */
import { closest, distance } from "fastest-levenshtein";
import type { ConsoleSchema } from "../../../../graph/consoleSchema.ts";
import type { Stretch } from "./protocol.ts";

export const PROBLEM_KINDS = [
  "unknownLabel",
  "unknownType",
  "unknownProperty",
  "unknownFunction",
  "unknownProcedure",
  "unknownVariable",
  "needsCall",
  "unexpected",
  "unfinished",
  "noReturn",
  "product",
  "noSuchPattern",
  "writes",
  "command",
  "severalStatements",
  "deprecated",
  "other",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface Problem extends Stretch {
  readonly kind: ProblemKind;
  readonly isError: boolean;
  /** The word of the text that it is about; empty where there is none. */
  readonly word: string;
  /** What may have been meant. */
  readonly suggestion: string | null;
  /** What could stand there, as the grammar has it. */
  readonly expected: readonly string[];
  /** The check's own sentence, for what has none of ours. */
  readonly original: string;
}

export interface Diagnosis {
  readonly message: string;
  readonly severity?: number | undefined;
  readonly offsets: { readonly start: number; readonly end: number };
}

const ERROR = 1;
const NOT_PRESENT = "is not present in the database";
/** Beyond so many, a list of what could follow helps nobody. */
const MOST_EXPECTED = 6;

const KINDS: readonly (readonly [RegExp, ProblemKind])[] = [
  [new RegExp(`^Label or relationship type .* ${NOT_PRESENT}`), "unknownLabel"],
  [new RegExp(`^Label .* ${NOT_PRESENT}`), "unknownLabel"],
  [new RegExp(`^Relationship type .* ${NOT_PRESENT}`), "unknownType"],
  [new RegExp(`^Function .* ${NOT_PRESENT}`), "unknownFunction"],
  [new RegExp(`^Procedure .* ${NOT_PRESENT}`), "unknownProcedure"],
  [/is a procedure, not a function/, "needsCall"],
  [new RegExp(NOT_PRESENT), "unknownProperty"],
  [/^Variable .* not defined/, "unknownVariable"],
  [/^Query cannot conclude with/, "noReturn"],
  [/disconnected patterns/, "product"],
  [/^[[(].* has no /, "noSuchPattern"],
  [/is deprecated/, "deprecated"],
  [/^Console commands/, "command"],
  [/^Invalid input ''/, "unfinished"],
  [/^Invalid input/, "unexpected"],
];
/** A parameter without a value is what its field is for. */
const NOT_A_PROBLEM = /^Parameter .* is not defined/;

/** Words that begin what this console refuses: the gate would say so only once the query is run. */
const WRITING = new Set([
  "CREATE",
  "MERGE",
  "SET",
  "DELETE",
  "DETACH",
  "NODETACH",
  "REMOVE",
  "INSERT",
  "FOREACH",
]);
const COMMANDS = new Set([
  "LOAD",
  "DROP",
  "ALTER",
  "SHOW",
  "TERMINATE",
  "USE",
  "PROFILE",
  "EXPLAIN",
  "GRANT",
]);

export function toProblem(text: string, diagnosis: Diagnosis, schema: ConsoleSchema | null): Problem | null {
  const { message, severity, offsets } = diagnosis;
  if (NOT_A_PROBLEM.test(message)) return null;
  const kind = KINDS.find(([pattern]) => pattern.test(message))?.[1] ?? "other";
  const { start: from, end: to } = offsets;
  const word = text.slice(from, to);
  const expected = kind === "unexpected" || kind === "unfinished" ? expectedIn(message) : [];
  return {
    kind,
    from,
    to,
    word,
    isError: severity === ERROR,
    suggestion: nearest(word.replaceAll("`", ""), namesFor(kind, schema, expected)),
    expected: expected.length > MOST_EXPECTED ? [] : expected,
    original: message,
  };
}

/** A pattern that nothing fits because of a name that is unknown is told of once: at the name. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const names = problems.filter(({ kind }) => kind === "unknownLabel" || kind === "unknownType");
  return problems.filter(
    ({ kind, from, to }) =>
      kind !== "noSuchPattern" || !names.some((name) => name.from >= from && name.to <= to),
  );
}

/** What the gate would refuse, where a word begins it; `keywords` are those of the text, in their order. */
export function refusedWords(text: string, keywords: readonly Stretch[]): Problem[] {
  return keywords.flatMap(({ from, to }) => {
    const word = text.slice(from, to).toUpperCase();
    const kind = WRITING.has(word) ? "writes" : COMMANDS.has(word) ? "command" : null;
    if (kind === null) return [];
    return [{ kind, from, to, word, isError: true, suggestion: null, expected: [], original: "" } as const];
  });
}

/** A second statement, from its first character on; `null` where there is one only. */
export function secondStatement(text: string, semicolons: readonly Stretch[]): Problem | null {
  const behind = semicolons[0]?.to;
  if (
    behind === undefined ||
    text
      .slice(behind)
      .replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, "")
      .trim() === ""
  )
    return null;
  const from = behind + text.slice(behind).search(/\S/);
  return {
    kind: "severalStatements",
    from,
    to: text.length,
    word: "",
    isError: true,
    suggestion: null,
    expected: [],
    original: "",
  };
}

function namesFor(
  kind: ProblemKind,
  schema: ConsoleSchema | null,
  expected: readonly string[],
): readonly string[] {
  if (kind === "unexpected") return expected;
  if (schema === null) return [];
  switch (kind) {
    case "unknownLabel":
      return schema.labels;
    case "unknownType":
      return schema.relationshipTypes;
    case "unknownProperty":
      return schema.propertyKeys;
    case "unknownFunction":
      return schema.functions.map(({ name }) => name);
    case "unknownProcedure":
      return schema.procedures.map(({ name }) => name);
    default:
      return [];
  }
}

/** The nearest of some names, where it is near enough to have been meant. */
export function nearest(word: string, names: readonly string[]): string | null {
  if (word === "" || names.length === 0) return null;
  const upper = word.toUpperCase();
  const byUpper = new Map(names.map((name) => [name.toUpperCase(), name]));
  const found = closest(upper, [...byUpper.keys()]);
  const most = Math.max(1, Math.floor(word.length / 3));
  return distance(upper, found) <= most ? (byUpper.get(found) ?? null) : null;
}

/** The words that the grammar would take, of those that may pass here. */
function expectedIn(message: string): string[] {
  const list = /expected (.*)$/s.exec(message)?.[1] ?? "";
  return [...list.matchAll(/'([^']+)'/g)]
    .map(([, word = ""]) => word)
    .filter((word) => !WRITING.has(word.split(" ")[0] ?? "") && !COMMANDS.has(word.split(" ")[0] ?? ""));
}
