/** A field's value as the text of a CSV cell, and back. An empty cell is unknown, `[]` is none. */
import { guardFormula, unguardFormula } from "../graph/model/formulaGuard.ts";
import { isRecord } from "../graph/model/parse.ts";
import { type Field, LANGUAGES } from "./fields.ts";

/** Between the items of a list: no spreadsheet takes it for the end of a cell. */
const BETWEEN_ITEMS = "|";
const NONE = "[]";

/** A column of a CSV file: a field, or one language of it. */
export interface Column {
  readonly header: string;
  readonly field: Field;
  /** `null` where the field is in no language. */
  readonly language: string | null;
}

/** What a cell says, or the reason why it says nothing that its column can hold. */
export type CellValue =
  | { value: unknown; problem?: never; cure?: never }
  | { value?: never; problem: string; cure: string };

export function columnsOf(fields: readonly Field[]): Column[] {
  return fields.flatMap((field): Column[] =>
    field.shape === "localized"
      ? LANGUAGES.map((language) => ({ header: `${field.name}.${language}`, field, language }))
      : [{ header: field.name, field, language: null }],
  );
}

/** @param cell not empty: that is "unknown" in every column */
export function readCell(cell: string, { field }: Column): CellValue {
  switch (field.shape) {
    case "boolean":
      return readBoolean(cell);
    case "number":
      return readNumber(cell);
    case "list":
      return { value: readList(cell) };
    default:
      return { value: unguardFormula(cell) };
  }
}

/** @returns the cell of one column; empty for what is unknown */
export function writeCell(value: unknown, { language }: Column): string {
  const own = language !== null && isRecord(value) ? value[language] : value;
  if (own === null || own === undefined) return "";
  if (Array.isArray(own)) return writeList(own.map(String));
  return typeof own === "string" ? guardFormula(own) : String(own);
}

/** Spreadsheets write TRUE where a person wrote true. */
function readBoolean(cell: string): CellValue {
  const word = cell.trim().toLowerCase();
  if (word === "true" || word === "false") return { value: word === "true" };
  return { problem: `"${shorten(cell)}" is neither true nor false.`, cure: "Write true or false." };
}

function readNumber(cell: string): CellValue {
  const text = cell.trim();
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  return {
    problem: `"${shorten(cell)}" is not a number.`,
    cure: "Write digits only, with a point for decimals: no spaces, thousands separators, units or exponents.",
  };
}

/** `a|b` is two items; a backslash before | or \ or [ makes it the character itself. */
function readList(cell: string): string[] {
  if (cell.trim() === NONE) return [];
  const items = [""];
  for (const [part] of unguardFormula(cell).matchAll(/\\[|\\[]|./gs)) {
    if (part === BETWEEN_ITEMS) items.push("");
    else items.push(items.pop() + (part.length === 2 ? part.slice(1) : part));
  }
  return items.map((item) => item.trim());
}

function writeList(items: readonly string[]): string {
  if (items.length === 0) return NONE;
  const cell = items.map((item) => item.replaceAll(/[|\\]/g, "\\$&")).join(BETWEEN_ITEMS);
  return guardFormula(cell === NONE ? `\\${NONE}` : cell);
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
