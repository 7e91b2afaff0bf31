/** A CSV file of a dataset: a header of field names, then a row a record. */
import { type CsvError, parse } from "csv-parse/sync";
import type { DataProblem } from "../graph/errors.ts";
import { type Column, columnsOf, readCell } from "./csvCells.ts";
import { type Field, LANGUAGES } from "./fields.ts";
import { type FieldPath, fieldName, LONGEST_ROW, type RawFile, type RawRow } from "./rawRows.ts";

/** More than any kind has; a header beyond it is no header. */
const MOST_COLUMNS = 200;

interface CsvRecord {
  readonly cells: readonly string[];
  /** The line on which it begins, from 1. */
  readonly line: number;
}

export function readCsvRows(text: string, file: string, fields: readonly Field[]): RawFile {
  const refuse = (problem: DataProblem): RawFile => ({ rows: [], problems: [problem], isWhole: false });
  const delimiter = delimiterOf(text);
  if (delimiter === null) {
    return refuse({
      place: `${file}:1:1`,
      problem: "names its columns with commas and semicolons mixed.",
      cure: "Use one of them between all columns.",
    });
  }
  const { records, failure } = parseRecords(text, delimiter);
  if (failure !== null) {
    const { code, line, cell } = failure;
    return refuse({ place: `${file}:${line}:${cell}`, ...explain(code) });
  }
  const [header, ...body] = records;
  if (header === undefined) {
    return refuse({
      place: `${file}:1:1`,
      problem: "is empty.",
      cure: "Write a header and rows, or remove the file: a kind without a file has no rows.",
    });
  }
  const { columns, problems } = readHeader(header, file, fields);
  if (problems.length > 0) return { rows: [], problems, isWhole: false };
  if (body.length === 0) {
    return refuse({
      place: `${file}:${header.line}:1`,
      problem: "has a header and no rows.",
      cure: "Add the rows, or remove the file: a kind without a file has no rows.",
    });
  }
  return { rows: body.map((record) => readRecord(record, file, columns)), problems: [], isWhole: true };
}

/** Spreadsheets of countries with a decimal comma write semicolons. Names of fields hold neither. */
function delimiterOf(text: string): "," | ";" | "\t" | null {
  const [header = ""] = text.slice(0, LONGEST_ROW).split(/\r?\n|\r/, 1);
  if (header.includes(";")) return header.includes(",") ? null : ";";
  return header.includes("\t") && !header.includes(",") ? "\t" : ",";
}

interface Parsed {
  readonly records: readonly CsvRecord[];
  /** Why the text is no CSV, and in which line and cell, both from 1. */
  readonly failure: { readonly code: string; readonly line: number; readonly cell: number } | null;
}

function parseRecords(text: string, delimiter: string): Parsed {
  const records: CsvRecord[] = [];
  let lastLine = 0;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      on_record: (cells: string[], { lines }) => {
        lastLine = lines;
        records.push({ cells, line: lines - cells.reduce((sum, cell) => sum + lineBreaksIn(cell), 0) });
        return null;
      },
    });
    return { records, failure: null };
  } catch (error) {
    const { code, lines, column } = error as CsvError;
    if (code === undefined) throw error;
    // Where a quote was left open the parser stands at the end; the row that opened it is the one to look at.
    const isOpen = code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE";
    const line = isOpen || typeof lines !== "number" ? lastLine + 1 : lines;
    return { records: [], failure: { code, line, cell: typeof column === "number" ? column + 1 : 1 } };
  }
}

function lineBreaksIn(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function explain(code: string): { problem: string; cure: string } {
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return {
        problem: "has a quoted cell that is never closed.",
        cure: 'Close the quote; a quote inside a quoted cell is written twice ("").',
      };
    case "INVALID_OPENING_QUOTE":
      return {
        problem: "has a quote inside a cell that does not begin with one.",
        cure: 'Put the whole cell in quotes and write the quote inside it twice ("").',
      };
    case "CSV_INVALID_CLOSING_QUOTE":
      return {
        problem: "has text after the quote that closes a cell.",
        cure: 'Write a quote inside a quoted cell twice (""), and nothing after the closing one.',
      };
    case "CSV_MAX_RECORD_SIZE":
      return {
        problem: "has a row longer than a million characters.",
        cure: "Look for a quote that was never closed; a text has at most 5,000 characters.",
      };
    default:
      return { problem: "is not CSV.", cure: "See docs/data-format.md." };
  }
}

function readHeader({ cells, line }: CsvRecord, file: string, fields: readonly Field[]) {
  const known = columnsOf(fields);
  const problems: DataProblem[] = [];
  const seen = new Set<string>();
  const headers = cells.map((cell) => cell.trim());
  if (headers.length > MOST_COLUMNS) {
    problems.push({
      place: `${file}:${line}:${MOST_COLUMNS + 1}`,
      problem: `has ${headers.length} columns.`,
      cure: `Its columns: ${known.map(({ header }) => header).join(", ")}.`,
    });
    return { columns: [], problems };
  }
  const columns = headers.map((header, index) => {
    const place = `${file}:${line}:${index + 1} ${header}`.trimEnd();
    const column = known.find((each) => each.header === header);
    if (seen.has(header)) {
      problems.push({ place, problem: "names a column that stands there twice.", cure: "Keep one of them." });
    } else if (column === undefined) {
      problems.push({ place, ...describeUnknown(header, known, fields) });
    }
    seen.add(header);
    return column;
  });
  if (!seen.has("id")) {
    problems.push({
      place: `${file}:${line}:1`,
      problem: 'has no column "id".',
      cure: "The first line names the columns; one of them is id.",
    });
  }
  return { columns: columns.flatMap((column) => column ?? []), problems };
}

function describeUnknown(header: string, known: readonly Column[], fields: readonly Field[]) {
  if (header === "") {
    return { problem: "is a column without a name.", cure: "Name it, or remove the column." };
  }
  if (fields.some(({ name, shape }) => name === header && shape === "localized")) {
    const names = LANGUAGES.map((language) => `${header}.${language}`).join(" and ");
    return { problem: "is in two languages.", cure: `Write two columns: ${names}.` };
  }
  return {
    problem: "is not a field that this kind has.",
    cure: `Its columns: ${known.map((column) => column.header).join(", ")}.`,
  };
}

function readRecord({ cells, line }: CsvRecord, file: string, columns: readonly Column[]): RawRow {
  const placeOf = (...path: FieldPath) => {
    const name = fieldName(path);
    const exact = columns.findIndex(({ header }) => header === name);
    const index = exact === -1 ? columns.findIndex(({ field }) => field.name === path[0]) : exact;
    return `${file}:${line}:${Math.max(index, 0) + 1} ${name}`.trimEnd();
  };
  const raw: { [name: string]: unknown } = {};
  if (cells.length !== columns.length) {
    const problem = {
      place: `${file}:${line}:${Math.min(cells.length, columns.length) + 1}`,
      problem: `has ${cells.length} cells where the header names ${columns.length}.`,
      cure: "Look for a missing or extra delimiter; a cell that holds one is put in quotes.",
    };
    // The id alone, so that rows which name this one do not look wrong too.
    raw.id = cells[columns.findIndex(({ field }) => field.name === "id")];
    return { raw, placeOf, problems: [problem], isWhole: false };
  }
  const problems: DataProblem[] = [];
  columns.forEach((column, index) => {
    const cell = cells[index] ?? "";
    if (cell.trim() === "") return;
    const { value, problem, cure } = readCell(cell, column);
    const { field, language, header } = column;
    if (problem !== undefined) problems.push({ place: placeOf(header), problem, cure });
    else if (language === null) raw[field.name] = value;
    else raw[field.name] = { ...(raw[field.name] as object | undefined), [language]: value };
  });
  return { raw, placeOf, problems, isWhole: true };
}
