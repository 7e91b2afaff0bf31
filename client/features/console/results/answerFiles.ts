/** An answer to take away: CSV that a spreadsheet does not compute, or JSON that loses nothing. Pure. */
import type { ConsoleAnswer } from "../../../../graph/consoleContract.ts";
import { type Cell as CsvCell, type CsvTable, toCsv } from "../../../ui/csv.ts";
import type { Question } from "../kept/shapes.ts";
import { cellText, readCell } from "./cells.ts";
import type { AnswerRow } from "./sortAnswer.ts";

/** @param about what the file says of itself, before the headings */
export function answerCsv(
  about: CsvTable["about"],
  columns: readonly string[],
  rows: readonly AnswerRow[],
): string {
  return toCsv({ about, headings: columns, rows: rows.map((row) => row.map(csvCell)) });
}

/** Numbers stay numbers, also those that JavaScript would round. */
function csvCell(value: unknown): CsvCell {
  const cell = readCell(value);
  if (cell.kind === "nothing") return null;
  if (cell.kind === "truth" || cell.kind === "number") return cell.value;
  return cellText(value);
}

/** The answer with what was asked and of which data, so that the file can be checked later. */
export function answerJson(
  answer: ConsoleAnswer,
  { text, values }: Question,
  rows: readonly AnswerRow[],
  version: string | null,
): string {
  const { columns, truncated, cutCells } = answer;
  const content = {
    query: text,
    parameters: values,
    datasetVersion: version,
    columns,
    rows,
    truncated,
    cutCells,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
