/** A text in the room there is. */
import { textWidth, type Weight } from "./textWidth.ts";

/** The text, or its beginning with an ellipsis. */
export function fitText(text: string, width: number, size: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  // By halves, for names can be thousands of letters long.
  let fits = 0;
  let tooLong = text.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (textWidth(`${text.slice(0, middle)}…`, size, weight) <= width) fits = middle;
    else tooLong = middle;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}

/** Lines no wider than `width`, broken between words; a single word that is wider is cut. */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, weight) > width) {
      lines.push(fitText(line, width, size, weight));
      line = word;
    } else line = longer;
  }
  return [...lines, fitText(line, width, size, weight)];
}
