/** Cells that spreadsheets would compute, made text, so that no name in the data is ever a formula. */

/**
 * Begins (after what takes no room or is blank, and after apostrophes, so that guarding can be undone) with
 * = + - @, or a sign that is read as one of them (full width, small form, the minus sign), or with a tab or a
 * line break.
 */
const LOOKS_LIKE_FORMULA =
  /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]|[\t\r\n])/u;

/** Puts an apostrophe before a text that a spreadsheet would compute. Numbers are not for guarding. */
export function guardFormula(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before it was guarded. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && LOOKS_LIKE_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
