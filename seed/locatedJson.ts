/** JSON that remembers on which line each value stands, so that a refusal can point at it. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { DataProblem } from "../graph/errors.ts";

export type JsonPath = readonly (string | number)[];

export interface LocatedJson {
  /** `undefined` when the text is no JSON. */
  readonly value: unknown;
  readonly problems: readonly DataProblem[];
  /** The line (from 1) of the value at a path, or of the closest value around it. */
  lineOf(path: JsonPath): number;
}

/** @param file named in every problem */
export function readLocatedJson(text: string, file: string): LocatedJson {
  const withoutMark = text.replace(/^\uFEFF/, "");
  const lineStarts = [0, ...[...withoutMark.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const positionOf = (offset: number) => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
  const errors: ParseError[] = [];
  const tree = parseTree(withoutMark, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first !== undefined || tree === undefined) {
    const { line, column } = positionOf(first?.offset ?? 0);
    const reason = first === undefined ? "the file is empty" : printParseErrorCode(first.error);
    const problem = { place: `${file}:${line}:${column}`, problem: `is not JSON (${reason}).` };
    return {
      value: undefined,
      problems: [{ ...problem, cure: "Look for a missing or extra comma, quote or bracket." }],
      lineOf: () => line,
    };
  }
  return {
    // JSON.parse keeps a key named `__proto__` a key like any other, where building the object would not.
    value: JSON.parse(withoutMark),
    problems: repeatedKeys(tree).map(({ key, offset }) => ({
      place: `${file}:${positionOf(offset).line} ${key}`,
      problem: "stands twice in one row.",
      cure: "Keep one of them.",
    })),
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = findNodeAtLocation(tree, path.slice(0, length));
        if (node !== undefined) return positionOf(node.offset).line;
      }
      return positionOf(tree.offset).line;
    },
  };
}

/** Keys that one object has more than once: JSON keeps the last and says nothing. */
function repeatedKeys(node: Node): { key: string; offset: number }[] {
  const children = node.children ?? [];
  const seen = new Set<string>();
  const here =
    node.type !== "object"
      ? []
      : children.flatMap(({ children: [name] = [] }) => {
          const key = String(name?.value);
          if (!seen.has(key)) {
            seen.add(key);
            return [];
          }
          return [{ key, offset: name?.offset ?? node.offset }];
        });
  return [...here, ...children.flatMap(repeatedKeys)];
}
