/** Text that every format can hold: no control characters, no half letters, nothing that turns the writing round. */
const CONTROLS = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Line breaks become spaces: whoever wants lines gives them one by one. */
export function cleanText(text: string): string {
  return text.replaceAll(/[\t\n\r]+/g, " ").replaceAll(CONTROLS, "");
}
