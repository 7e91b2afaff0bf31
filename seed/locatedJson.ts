/** JSON that remembers where each value stands, so that a refusal can point at it. */
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
  visit,
} from "jsonc-parser";
import type { DataProblem } from "../graph/errors.ts";
import type { FieldPath } from "./rawRows.ts";

/** Rows are two or three levels deep; a parser that recurses must not meet ten million brackets. */
const DEEPEST = 32;

export interface LocatedJson {
  /** `undefined` when the text is no JSON. */
  readonly value: unknown;
  readonly problems: readonly DataProblem[];
  /** Line and column, both from 1, of the value at a path, or of the closest value around it. */
  positionOf(path: FieldPath): string;
  /** How many characters an item of the list at the top takes. */
  lengthOfItem(index: number): number;
}

/** @param file named in every problem */
export function readLocatedJson(text: string, file: string): LocatedJson {
  const positionAt = positionsIn(text);
  const tooDeep = findTooDeep(text);
  if (tooDeep !== null) {
    return refused(
      `${file}:${positionAt(tooDeep)}`,
      `is nested more than ${DEEPEST} levels deep.`,
      "A dataset's file is a list of rows; look for brackets that were never closed.",
      positionAt(tooDeep),
    );
  }
  const { items, repeated, error } = scan(text);
  if (error !== null) {
    return refused(
      `${file}:${positionAt(error.offset)}`,
      `is not JSON (${text.trim() === "" ? "the file is empty" : printParseErrorCode(error.code)}).`,
      "Look for a missing or extra comma, quote or bracket.",
      positionAt(error.offset),
    );
  }
  const endOf = (index: number) => items[index + 1] ?? text.length;
  return {
    // JSON.parse keeps a key named `__proto__` a key like any other, where building the object would not.
    value: JSON.parse(text),
    problems: repeated.map(({ key, offset }) => ({
      place: `${file}:${positionAt(offset)} ${key}`,
      problem: "stands twice in one row.",
      cure: "Keep one of them.",
    })),
    positionOf(path) {
      const [index, ...rest] = path;
      const start = typeof index === "number" ? items[index] : undefined;
      // One row is parsed again, not the whole file: refusals are few, and files can be large.
      if (start === undefined) return positionAt(offsetOf(parse(text), path));
      return positionAt(start + offsetOf(parse(text.slice(start, endOf(index as number))), rest));
    },
    lengthOfItem: (index) => endOf(index) - (items[index] ?? 0),
  };
}

function refused(place: string, problem: string, cure: string, position: string): LocatedJson {
  return {
    value: undefined,
    problems: [{ place, problem, cure }],
    positionOf: () => position,
    lengthOfItem: () => 0,
  };
}

function parse(text: string): Node | undefined {
  return parseTree(text, [], { disallowComments: true, allowTrailingComma: true });
}

function offsetOf(tree: Node | undefined, path: FieldPath): number {
  if (tree === undefined) return 0;
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    // A field is pointed at where its name stands, an item where it begins.
    if (node !== undefined) return node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

interface Scanned {
  /** Where each item of the list at the top begins. */
  readonly items: number[];
  /** Keys that one object has more than once: JSON keeps the last and says nothing. */
  readonly repeated: { readonly key: string; readonly offset: number }[];
  readonly error: { readonly code: ParseErrorCode; readonly offset: number } | null;
}

function scan(text: string): Scanned {
  const items: number[] = [];
  const repeated: Scanned["repeated"] = [];
  const errors: ParseError[] = [];
  const keys: Set<string>[] = [];
  let isList = false;
  let depth = 0;
  const begin = (offset: number) => {
    if (depth === 1 && isList) items.push(offset);
  };
  visit(
    text,
    {
      onObjectBegin: (offset) => {
        begin(offset);
        depth++;
        keys.push(new Set());
      },
      onObjectProperty: (key, offset) => {
        const seen = keys.at(-1);
        if (seen?.has(key)) repeated.push({ key, offset });
        seen?.add(key);
      },
      onObjectEnd: () => {
        depth--;
        keys.pop();
      },
      onArrayBegin: (offset) => {
        begin(offset);
        if (depth === 0) isList = true;
        depth++;
      },
      onArrayEnd: () => {
        depth--;
      },
      onLiteralValue: (_value, offset) => begin(offset),
      onError: (error, offset, length) => {
        if (errors.length === 0) errors.push({ error, offset, length });
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  const [first] = errors;
  return {
    items,
    repeated,
    error: first === undefined ? null : { code: first.error, offset: first.offset },
  };
}

/** The offset of the first bracket that nests too deep, without recursion; `null` when none does. */
function findTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE || code === NEWLINE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
      depth++;
      if (depth > DEEPEST) return at;
    } else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth--;
  }
  return null;
}
const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Turns offsets into `line:column`; the table of line starts is made when first asked. */
function positionsIn(text: string): (offset: number) => string {
  let starts: number[] | null = null;
  return (offset) => {
    if (starts === null) {
      starts = [0];
      for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
    }
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`;
  };
}
