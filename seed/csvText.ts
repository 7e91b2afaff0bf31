/** Tables as CSV that spreadsheets and programs read alike. */

/** Without it spreadsheets take UTF-8 for the encoding of the country they stand in. */
const BYTE_ORDER_MARK = "\uFEFF";

/** RFC 4180: commas, quotes doubled; lines end as in the other files of the repository. */
export function csvText(records: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + records.map((cells) => `${cells.map(quote).join(",")}\n`).join("");
}

/** Also what only some readers would trip over: semicolons, tabs, and blanks at an end. */
function quote(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
