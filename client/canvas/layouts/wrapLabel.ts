/** Names in the room there is: at most two lines, broken between words; what does not fit ends with an ellipsis. */
import type { MeasureText } from "./geometry.ts";

export interface WrappedLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly isCut: boolean;
}

export function wrapLabel(label: string, width: number, measure: MeasureText): WrappedLabel {
  const lines = breakInTwo(label, width, measure);
  const fitted = lines.map((line) => cutToFit(line, width, measure));
  return {
    lines: fitted,
    width: Math.max(...fitted.map(measure)),
    isCut: fitted.some((line, at) => line !== lines[at]),
  };
}

function breakInTwo(label: string, width: number, measure: MeasureText): string[] {
  if (measure(label) <= width) return [label];
  const words = label.split(" ");
  let first = words.shift() ?? "";
  while (words[0] !== undefined && measure(`${first} ${words[0]}`) <= width) first += ` ${words.shift()}`;
  const rest = words.join(" ");
  return rest === "" ? [first] : [first, rest];
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
