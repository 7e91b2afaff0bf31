/** The bytes of a file as text, or why they are none: other encodings are refused with the cure, never guessed. */
import { isUtf8 } from "node:buffer";
import type { DataProblem } from "../graph/errors.ts";

/** Beyond this a text does not fit into one string of the runtime. */
const MOST_BYTES = 400_000_000;
const SAVE_AS_UTF8 = "Save it as UTF-8; in a spreadsheet the format is called “CSV UTF-8”.";

export type DecodedText = { text: string; problem?: never } | { text?: never; problem: DataProblem };

/** @param file named in the refusal */
export function decodeText(bytes: Buffer, file: string): DecodedText {
  if (bytes.length > MOST_BYTES) {
    return refuse(file, `is larger than ${MOST_BYTES / 1e6} MB.`, "Divide the dataset into several.");
  }
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return refuse(`${file}:1:1`, "is written in UTF-16.", SAVE_AS_UTF8);
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return refuse(placeOfByte(bytes, nul, file), "holds a NUL byte: it is no text, or UTF-16.", SAVE_AS_UTF8);
  }
  if (!isUtf8(bytes)) {
    const wrong = firstWrongByte(bytes);
    const byte = `0x${(bytes[wrong] ?? 0).toString(16).toUpperCase()}`;
    return refuse(
      placeOfByte(bytes, wrong, file),
      `holds the byte ${byte}, which is no UTF-8 there; it looks like Latin-1 (Windows-1252).`,
      SAVE_AS_UTF8,
    );
  }
  const text = bytes.toString("utf8");
  return { text: text.startsWith("\uFEFF") ? text.slice(1) : text };
}

function refuse(place: string, problem: string, cure: string): DecodedText {
  return { problem: { place, problem, cure } };
}

function startsWith(bytes: Buffer, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** By halves: what comes before the first wrong byte is valid, except for a character that is cut in two. */
function firstWrongByte(bytes: Buffer): number {
  let [valid, end] = [0, bytes.length];
  while (end - valid > 1) {
    const middle = (valid + end) >> 1;
    if (isUtf8(bytes.subarray(0, startOfCharacter(bytes, middle)))) valid = middle;
    else end = middle;
  }
  return startOfCharacter(bytes, valid);
}

function startOfCharacter(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && start > at - 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

function placeOfByte(bytes: Buffer, at: number, file: string): string {
  let line = 1;
  let lineStart = 0;
  for (let end = bytes.indexOf(10); end !== -1 && end < at; end = bytes.indexOf(10, lineStart)) {
    line++;
    lineStart = end + 1;
  }
  const column = [...bytes.subarray(lineStart, at).toString("utf8")].length + 1;
  return `${file}:${line}:${column}`;
}
