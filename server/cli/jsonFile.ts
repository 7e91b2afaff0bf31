/** JSON from outside, refused with its place when it is no JSON or nested without end. */
import { readFile } from "node:fs/promises";
import { visit } from "jsonc-parser";
import { InvalidDataError } from "../../graph/errors.ts";

/** Our own files are seven levels deep; what comes after would follow any depth, at the cost of its stack. */
const MAX_NESTING = 100;

/** @throws InvalidDataError */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new InvalidDataError([{ place: file, problem: explain(error) }]);
  });
  return parseJson(text, file);
}

/** @param place named in the refusal. @throws InvalidDataError */
export function parseJson(text: string, place: string): unknown {
  const json = text.replace(/^\uFEFF/, "");
  if (isNestedTooDeep(json)) {
    throw new InvalidDataError([
      { place, problem: `is nested more than ${MAX_NESTING} levels deep, which no graph or scenario is.` },
    ]);
  }
  try {
    return JSON.parse(json);
  } catch {
    throw new InvalidDataError([
      {
        place: `${place}:${placeOfFirstError(json)}`,
        problem: "is not JSON.",
        cure: "Look for a missing or extra comma, quote or bracket, or a value that JSON lacks, such as NaN.",
      },
    ]);
  }
}

function isNestedTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') at = endOfString(json, at);
    else if (character === "[" || character === "{") {
      depth++;
      if (depth > MAX_NESTING) return true;
    } else if (character === "]" || character === "}") depth--;
  }
  return false;
}

/** The place of the closing quote, or the end of a text that has none. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const character = json[at];
    if (character === "\\") at++;
    else if (character === '"') return at;
  }
  return json.length;
}

/** Line and column, which the built-in parser does not tell. */
function placeOfFirstError(json: string): string {
  let first = json.length;
  visit(json, { onError: (_error, offset) => (first = Math.min(first, offset)) }, { disallowComments: true });
  const before = json.slice(0, first).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function explain({ code }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "does not exist.";
  if (code === "EISDIR") return "is a folder; a file is expected.";
  if (code === "EACCES" || code === "EPERM") return "cannot be read: you have no right to.";
  if (code === "ERR_STRING_TOO_LONG" || code === "ERR_FS_FILE_TOO_LARGE") return "is larger than 512 MB.";
  return "cannot be read.";
}
