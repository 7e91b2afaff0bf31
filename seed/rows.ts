/** One file of a dataset folder: its text in, typed rows out, and every refusal with file, line and field. */
import type { z } from "zod";
import type { DataProblem } from "../graph/errors.ts";
import { isRecord, parseLink, parseNode } from "../graph/model/parse.ts";
import { type GraphLink, type GraphNode, linkSchemas, nodeSchemas } from "../graph/model/schema.ts";
import type { LinkKind, NodeKind } from "../graph/model/vocabulary.ts";
import { type JsonPath, readLocatedJson } from "./locatedJson.ts";

export interface Row<T> {
  /** As written; what a refused row meant to be still helps to judge the others. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** `null` when the row was refused. */
  readonly value: T | null;
  /** Where a field of this row stands, for example `uses.json:12 categories`. */
  placeOf(...field: JsonPath): string;
}

export interface RowFile<T> {
  readonly rows: readonly Row<T>[];
  readonly problems: readonly DataProblem[];
}

export function readNodeRows(text: string, file: string, kind: NodeKind): RowFile<GraphNode> {
  return readRows(text, file, nodeSchemas[kind], (raw) => parseNode({ ...raw, kind }, ""));
}

export function readLinkRows(text: string, file: string, kind: LinkKind): RowFile<GraphLink> {
  return readRows(text, file, linkSchemas[kind], (raw) => parseLink({ ...raw, kind }, ""));
}

function readRows<T>(
  text: string,
  file: string,
  schema: z.ZodObject,
  parse: (raw: Record<string, unknown>) => { value?: T; problems?: DataProblem[] },
): RowFile<T> {
  const json = readLocatedJson(text, file);
  const problems: DataProblem[] = [...json.problems];
  if (json.value === undefined) return { rows: [], problems };
  if (!Array.isArray(json.value)) {
    return {
      rows: [],
      problems: [{ place: file, problem: "is not a list of rows.", cure: "Wrap the rows in [ ]." }],
    };
  }
  const fields = Object.keys(schema.shape).filter((field) => field !== "kind");
  const rows = json.value.flatMap((raw: unknown, index): Row<T>[] => {
    const placeOf = (...field: JsonPath) => describePlace(file, json.lineOf([index, ...field]), field);
    if (!isRecord(raw)) {
      problems.push({ place: placeOf(), problem: "is not a row { … }." });
      return [];
    }
    const parsed = parse(raw);
    const refusals = [
      ...(parsed.problems ?? []).map((problem) => ({
        ...problem,
        place: placeOf(...fieldOf(problem.place)),
      })),
      ...unknownFields(raw, fields, parsed.value).map((field) => ({
        place: placeOf(...field),
        problem: "is not a field that this kind has.",
        cure: field.length === 1 ? `Its fields: ${fields.join(", ")}.` : "Its fields: fr, en.",
      })),
    ];
    problems.push(...refusals);
    return [{ raw, value: refusals.length === 0 ? (parsed.value ?? null) : null, placeOf }];
  });
  return { rows, problems };
}

/** A misspelt field would silently be an unknown fact, so a dataset may only have those that the model names. */
function unknownFields(raw: Record<string, unknown>, fields: readonly string[], parsed: unknown): JsonPath[] {
  return Object.entries(raw).flatMap(([field, value]): JsonPath[] => {
    if (!fields.includes(field)) return [[field]];
    // Within a field, parsing drops what it does not know.
    const kept = isRecord(parsed) ? parsed[field] : undefined;
    if (!isRecord(value) || !isRecord(kept)) return [];
    return Object.keys(value)
      .filter((key) => !Object.hasOwn(kept, key))
      .map((key) => [field, key]);
  });
}

/** `.name.fr` and `.sources[2]`, as parsing names fields, as a path. */
function fieldOf(place: string): JsonPath {
  return (place.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function describePlace(file: string, line: number, field: JsonPath): string {
  const name = field.reduce<string>(
    (path, step) => path + (typeof step === "number" ? `[${step}]` : `${path === "" ? "" : "."}${step}`),
    "",
  );
  return name === "" ? `${file}:${line}` : `${file}:${line} ${name}`;
}
