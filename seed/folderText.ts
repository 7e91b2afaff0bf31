/**
 * A dataset as the texts of its folder, in the one canonical form: rows sorted by id, one a line, fields in the
 * model's order, and nothing written that its absence says already. So the same dataset is the same bytes,
 * and a corrected row is one line of a diff.
 */
import { sortedById } from "../graph/model/canonical.ts";
import type { DatasetMeta } from "../graph/model/datasetMeta.ts";
import type { GraphData } from "../graph/model/parse.ts";
import type { GraphLink, GraphNode } from "../graph/model/schema.ts";
import type { LinkKind, NodeKind } from "../graph/model/vocabulary.ts";
import { columnsOf, writeCell } from "./csvCells.ts";
import { csvText } from "./csvText.ts";
import { type Field, fieldsOf } from "./fields.ts";
import { type FileFormat, fileNameOf, KINDS, META_FILE } from "./files.ts";

type AnyRow = GraphNode | GraphLink;

type Kind = NodeKind | LinkKind;

/** File names with their text; a kind without rows has no file. */
export function folderTexts(
  meta: DatasetMeta,
  data: GraphData,
  formatOf: (kind: Kind) => FileFormat,
): Map<string, string> {
  const texts = new Map([[META_FILE, `${JSON.stringify(withoutUnknown(meta), null, 2)}\n`]]);
  const all: readonly AnyRow[] = [...data.nodes, ...data.links];
  for (const kind of KINDS) {
    const rows = sortedById(all.filter((row) => row.kind === kind));
    if (rows.length === 0) continue;
    const fields = fieldsOf(kind);
    const format = formatOf(kind);
    const text = format === "csv" ? toCsv(rows, fields) : toJson(rows, fields);
    texts.set(`${fileNameOf(kind)}.${format}`, text);
  }
  return texts;
}

function toJson(rows: readonly AnyRow[], fields: readonly Field[]): string {
  const lines = rows.map((row) => `  ${spaced(Object.fromEntries(statedFields(row, fields)))}`);
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** Columns that no row fills are left out: a table is read by people too. */
function toCsv(rows: readonly AnyRow[], fields: readonly Field[]): string {
  const stated = rows.map((row) => new Map(statedFields(row, fields)));
  const columns = columnsOf(fields.filter(({ name }) => stated.some((row) => row.has(name))));
  const header = columns.map(({ header }) => header);
  return csvText([
    header,
    ...stated.map((row) => columns.map((column) => writeCell(row.get(column.field.name), column))),
  ]);
}

/** What a row says beyond what silence would say, in the order of the fields. */
function statedFields(row: AnyRow, fields: readonly Field[]): [name: string, value: unknown][] {
  const values = row as Readonly<Record<string, unknown>>;
  return fields
    .map(({ name, absent }): [string, unknown, unknown] => [name, values[name], absent])
    .filter(([, value, absent]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(absent))
    .map(([name, value]) => [name, value]);
}

/** JSON on one line, with the spaces that make it readable. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${spaced(entry)}`);
  return `{${entries.join(", ")}}`;
}

function withoutUnknown(meta: DatasetMeta): unknown {
  return JSON.parse(JSON.stringify(meta, (_key, value: unknown) => (value === null ? undefined : value)));
}
