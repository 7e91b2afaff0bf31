/** Names in the room there is: a few lines, broken between words; what does not fit ends with an ellipsis. */
import type { MeasureText } from "./geometry.ts";

export interface WrappedLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly isCut: boolean;
}

/** @param most how many lines at most */
export function wrapLabel(label: string, width: number, measure: MeasureText, most = 2): WrappedLabel {
  const lines = breakInLines(label, width, measure, most);
  const fitted = lines.map((line) => cutToFit(line, width, measure));
  return {
    lines: fitted,
    width: Math.max(...fitted.map(measure)),
    isCut: fitted.some((line, at) => line !== lines[at]),
  };
}

function breakInLines(label: string, width: number, measure: MeasureText, most: number): string[] {
  if (most <= 1 || measure(label) <= width) return [label];
  const words = label.split(" ");
  let first = words.shift() ?? "";
  while (words[0] !== undefined && measure(`${first} ${words[0]}`) <= width) first += ` ${words.shift()}`;
  return words.length === 0 ? [first] : [first, ...breakInLines(words.join(" "), width, measure, most - 1)];
}

function cutToFit(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) return text;
  // By halves, for names can be thousands of letters long.
  let fits = 0;
  let tooLong = text.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(`${text.slice(0, middle)}…`) <= width) fits = middle;
    else tooLong = middle;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}
