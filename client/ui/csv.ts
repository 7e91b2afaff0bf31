/** Tables as CSV: the same for the page as for whatever else writes files. */
export { type Cell, type CsvTable, toCsv } from "../../graph/files/csv.ts";
