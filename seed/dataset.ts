/** A dataset folder (one file per kind) as a typed, checked graph with its data sheet. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DataProblem, InvalidDataError } from "../graph/errors.ts";
import type { DatasetMeta } from "../graph/model/datasetMeta.ts";
import type { GraphData } from "../graph/model/parse.ts";
import { LINK_KINDS, type LinkKind, NODE_KINDS, type NodeKind } from "../graph/model/vocabulary.ts";
import { checkDataset } from "./checks.ts";
import { readCsvRows } from "./csvRows.ts";
import { fieldsOf } from "./fields.ts";
import { DATASET_FILES, type FileFormat, FORMATS, fileNameOf, KINDS, META_FILE } from "./files.ts";
import { readJsonRows } from "./jsonRows.ts";
import { readMeta } from "./metaFile.ts";
import { NO_FILE, type RawFile, type RawRow } from "./rawRows.ts";
import { type Row, type RowFile, toLinkRows, toNodeRows } from "./rows.ts";
import { decodeText } from "./textFile.ts";
import { contentVersion } from "./version.ts";

export interface Dataset {
  readonly meta: DatasetMeta;
  readonly data: GraphData;
  /** A hash of the rows: the same content has the same version. */
  readonly version: string;
  /** Where the row of this id stands, for example `platforms.json:12:4`. */
  placeOf(id: string): string;
  /** In which format the folder holds a kind; JSON where it has no file. */
  formatOf(kind: NodeKind | LinkKind): FileFormat;
}

/**
 * Reads a whole folder of JSON and CSV files. A kind whose file is missing has no rows.
 * @throws InvalidDataError with every problem of every file at once
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const names = await listFiles(folder);
  const problems: DataProblem[] = strangeFiles(names);
  const unread: (NodeKind | LinkKind)[] = [];
  const read = async (kind: NodeKind | LinkKind): Promise<RawFile> => {
    const file = await readRawFile(folder, names, kind);
    if (!file.isWhole) unread.push(kind);
    return file;
  };
  const nodes = await readKinds(NODE_KINDS, async (kind) => toNodeRows(await read(kind), kind), problems);
  const links = await readKinds(LINK_KINDS, async (kind) => toLinkRows(await read(kind), kind), problems);
  const { meta, problems: metaProblems } = await readMeta(folder, names);
  problems.push(...metaProblems);
  for (const problem of checkDataset({ nodes, links, unread })) problems.push(problem);
  if (problems.length > 0 || meta === null) throw new InvalidDataError(problems);
  const data = { nodes: valuesOf(nodes), links: valuesOf(links) };
  const rowById = new Map<unknown, RawRow>([...nodes, ...links].map((row) => [row.raw.id, row]));
  const placeOf = (id: string) => rowById.get(id)?.placeOf() ?? id;
  const formatOf = (kind: NodeKind | LinkKind): FileFormat =>
    names.includes(`${fileNameOf(kind)}.csv`) ? "csv" : "json";
  return { meta, data, version: contentVersion(data), placeOf, formatOf };
}

/** One file after the other: two large texts at once would be twice the memory. */
async function readKinds<K, T>(
  kinds: readonly K[],
  read: (kind: K) => Promise<RowFile<T>>,
  problems: DataProblem[],
): Promise<Row<T>[]> {
  const rows: Row<T>[] = [];
  for (const kind of kinds) {
    const file = await read(kind);
    // Not spread: a call takes only so many arguments, and files hold more rows.
    for (const row of file.rows) rows.push(row);
    for (const problem of file.problems) problems.push(problem);
  }
  return rows;
}

async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => {
    const cure = "Name a folder with one file per kind.";
    throw new InvalidDataError([{ place: folder, problem: "is not a folder that can be read.", cure }]);
  });
  return names.filter((name) => FORMATS.some((format) => name.endsWith(`.${format}`))).sort();
}

async function readRawFile(
  folder: string,
  names: readonly string[],
  kind: NodeKind | LinkKind,
): Promise<RawFile> {
  const [file, second] = FORMATS.map((format) => `${fileNameOf(kind)}.${format}`).filter((name) =>
    names.includes(name),
  );
  if (file === undefined) return NO_FILE;
  const refuse = (problem: DataProblem): RawFile => ({ rows: [], problems: [problem], isWhole: false });
  if (second !== undefined) {
    const problem = `stands beside ${second}: both hold the same kind.`;
    return refuse({ place: file, problem, cure: "Keep one of the two files." });
  }
  const { text, problem } = decodeText(await readFile(join(folder, file)), file);
  if (problem !== undefined) return refuse(problem);
  return file.endsWith(".csv") ? readCsvRows(text, file, fieldsOf(kind)) : readJsonRows(text, file);
}

/** A misspelt file name would silently be a dataset without that kind. */
function strangeFiles(names: readonly string[]): DataProblem[] {
  return names
    .filter((name) => !DATASET_FILES.includes(name))
    .map((name) => ({
      place: name,
      problem: "is not a file of a dataset.",
      cure: `The files: ${META_FILE}, and ${KINDS.map(fileNameOf).join(", ")}, each as .json or .csv.`,
    }));
}

function valuesOf<T>(rows: readonly { value: T | null }[]): T[] {
  return rows.flatMap(({ value }) => (value === null ? [] : [value]));
}
