/** Answers piece by piece: of a million nodes the whole would be longer than any string can be. */
import { isRecord } from "../../graph/model/parse.ts";
import type { Session } from "./session.ts";

const ITEMS = 1000;
/** So that not every line is a write of its own. */
const LETTERS = 256 * 1024;

/** What `JSON.stringify` gives, in pieces that grow with the items of a list and not with its length. */
export function* jsonPieces(value: unknown): Generator<string> {
  if (Array.isArray(value) && value.length > ITEMS) {
    for (let at = 0; at < value.length; at += ITEMS) {
      yield at === 0 ? "[" : ",";
      yield JSON.stringify(value.slice(at, at + ITEMS)).slice(1, -1);
    }
    yield "]";
  } else if (isRecord(value) && Object.values(value).some(Array.isArray)) {
    let before = "{";
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* jsonPieces(item);
      before = ",";
    }
    yield before === "{" ? "{}" : "}";
  } else yield JSON.stringify(value);
}

/** The same as a line of its own. */
export function* jsonLine(value: unknown): Generator<string> {
  yield* jsonPieces(value);
  yield "\n";
}

export async function printPieces(
  { print }: Pick<Session, "print">,
  pieces: Iterable<string>,
): Promise<void> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < LETTERS) continue;
    await print(text);
    text = "";
  }
  if (text !== "") await print(text);
}
