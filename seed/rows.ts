/** The rows of one file against the model: typed rows out, and every refusal with file, line, column and field. */
import type { DataProblem } from "../graph/errors.ts";
import { isRecord, parseLink, parseNode } from "../graph/model/parse.ts";
import type { GraphLink, GraphNode } from "../graph/model/schema.ts";
import type { LinkKind, NodeKind } from "../graph/model/vocabulary.ts";
import { fieldsOf } from "./fields.ts";
import type { FieldPath, RawFile, RawRow } from "./rawRows.ts";

export interface Row<T> extends RawRow {
  /** `null` when the row was refused; what it meant to be still helps to judge the others. */
  readonly value: T | null;
}

export interface RowFile<T> {
  readonly rows: readonly Row<T>[];
  readonly problems: readonly DataProblem[];
}

export function toNodeRows(file: RawFile, kind: NodeKind): RowFile<GraphNode> {
  return toRows(file, kind, (raw) => parseNode({ ...raw, kind }, ""));
}

export function toLinkRows(file: RawFile, kind: LinkKind): RowFile<GraphLink> {
  return toRows(file, kind, (raw) => parseLink({ ...raw, kind }, ""));
}

function toRows<T>(
  file: RawFile,
  kind: NodeKind | LinkKind,
  parse: (raw: RawRow["raw"]) => { value?: T; problems?: DataProblem[] },
): RowFile<T> {
  const fields = fieldsOf(kind).map(({ name }) => name);
  const problems: DataProblem[] = [...file.problems];
  const rows = file.rows.map((row): Row<T> => {
    const parsed = row.isWhole ? parse(row.raw) : {};
    const refusals = [
      ...row.problems,
      ...(parsed.problems ?? []).map((problem) => ({
        ...problem,
        place: row.placeOf(...pathOf(problem.place)),
      })),
      ...unknownFields(row.raw, fields, parsed.value).map((field) => ({
        place: row.placeOf(...field),
        problem: "is not a field that this kind has.",
        cure: field.length === 1 ? `Its fields: ${fields.join(", ")}.` : "Its fields: fr, en.",
      })),
      ...unprintable(row.raw).map((field) => ({
        place: row.placeOf(...field),
        problem: "holds a character that no text has (a control character, or half of one).",
        cure: "Delete it; it often comes from copying.",
      })),
    ];
    problems.push(...refusals);
    return { ...row, value: refusals.length === 0 ? (parsed.value ?? null) : null };
  });
  return { rows, problems };
}

/** A misspelt field would silently be an unknown fact, so a dataset may only have those that the model names. */
function unknownFields(raw: RawRow["raw"], fields: readonly string[], parsed: unknown): FieldPath[] {
  return Object.entries(raw).flatMap(([field, value]): FieldPath[] => {
    if (!fields.includes(field)) return [[field]];
    // Within a field, parsing drops what it does not know.
    const kept = isRecord(parsed) ? parsed[field] : undefined;
    if (!isRecord(value) || !isRecord(kept)) return [];
    return Object.keys(value)
      .filter((key) => !Object.hasOwn(kept, key))
      .map((key) => [field, key]);
  });
}

/** Line breaks and tabs are text; what no file or page can show is not, nor what no database gives back. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Surrogate}]|[\ufffe\uffff]/u;

function unprintable(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === "string") return UNPRINTABLE.test(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => unprintable(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => unprintable(item, [...path, key]));
}

/** `.name.fr` and `.sources[2]`, as parsing names fields, as a path. */
function pathOf(place: string): FieldPath {
  return (place.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
