/** Cells that spreadsheets would compute, made text, so that no name in the data is ever a formula. */

/**
 * Begins (after blanks of any width, and after apostrophes, so that guarding can be undone) with = + - @ in
 * usual or full width, or with a tab or a line break.
 */
const LOOKS_LIKE_FORMULA = /^'*(?:[\s\u200b\u00a0\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Puts an apostrophe before a text that a spreadsheet would compute. Numbers are not for guarding. */
export function guardFormula(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before it was guarded. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && LOOKS_LIKE_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
