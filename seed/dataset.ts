/** A dataset folder (one file per kind) as a typed, checked graph with its data sheet. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DataProblem, InvalidDataError } from "../graph/errors.ts";
import { type DatasetMeta, datasetMetaSchema } from "../graph/model/datasetMeta.ts";
import { type GraphData, toProblems } from "../graph/model/parse.ts";
import { LINK_KINDS, NODE_KINDS } from "../graph/model/vocabulary.ts";
import { checkDataset } from "./checks.ts";
import { DATASET_FILES, FILE_OF_NODE_KIND, fileOfLinkKind, META_FILE } from "./files.ts";
import { readLocatedJson } from "./locatedJson.ts";
import { type RowFile, readLinkRows, readNodeRows } from "./rows.ts";
import { contentVersion } from "./version.ts";

export interface Dataset {
  readonly meta: DatasetMeta;
  readonly data: GraphData;
  /** A hash of the rows: the same content has the same version. */
  readonly version: string;
  /** Where the row of this id stands, for example `platforms.json:12:4`. */
  placeOf(id: string): string;
}

/**
 * Reads a whole folder. A kind whose file is missing has no rows.
 * @throws InvalidDataError with every problem of every file at once
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const texts = await readTexts(folder);
  const problems: DataProblem[] = strangeFiles(texts.keys());
  const read = <T>(file: string, readFileRows: (text: string, file: string) => RowFile<T>) => {
    const { rows, problems: found } = readFileRows(texts.get(file) ?? "[]", file);
    problems.push(...found);
    return rows;
  };
  const nodes = NODE_KINDS.flatMap((kind) =>
    read(FILE_OF_NODE_KIND[kind], (text, file) => readNodeRows(text, file, kind)),
  );
  const links = LINK_KINDS.flatMap((kind) =>
    read(fileOfLinkKind(kind), (text, file) => readLinkRows(text, file, kind)),
  );
  const meta = readMeta(texts.get(META_FILE), problems);
  problems.push(...checkDataset({ nodes, links }));
  if (problems.length > 0 || meta === null) throw new InvalidDataError(problems);
  const data = { nodes: valuesOf(nodes), links: valuesOf(links) };
  const rowById = new Map([...nodes, ...links].map((row) => [row.raw.id, row]));
  const placeOf = (id: string) => rowById.get(id)?.placeOf() ?? id;
  return { meta, data, version: contentVersion(data), placeOf };
}

async function readTexts(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => {
    const cure = "Name a folder with one file per kind.";
    throw new InvalidDataError([{ place: folder, problem: "is not a folder that can be read.", cure }]);
  });
  const files = names.filter((name) => name.endsWith(".json")).sort();
  return new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}

/** A misspelt file name would silently be a dataset without that kind. */
function strangeFiles(names: Iterable<string>): DataProblem[] {
  return [...names]
    .filter((name) => !DATASET_FILES.includes(name))
    .map((name) => ({
      place: name,
      problem: "is not a file of a dataset.",
      cure: `The files: ${DATASET_FILES.join(", ")}.`,
    }));
}

function readMeta(text: string | undefined, problems: DataProblem[]): DatasetMeta | null {
  if (text === undefined) {
    problems.push({ place: META_FILE, problem: "is missing.", cure: "Add the data sheet (id, title, …)." });
    return null;
  }
  const json = readLocatedJson(text, META_FILE);
  problems.push(...json.problems);
  if (json.value === undefined) return null;
  const parsed = datasetMetaSchema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  problems.push(
    ...parsed.error.issues.flatMap((issue, index) => {
      const line = json.lineOf(issue.path.filter((step) => typeof step !== "symbol"));
      const [problem] = toProblems(parsed.error, "").slice(index);
      return problem === undefined
        ? []
        : [{ ...problem, place: `${META_FILE}:${line} ${problem.place.slice(1)}` }];
    }),
  );
  return null;
}

function valuesOf<T>(rows: readonly { value: T | null }[]): T[] {
  return rows.flatMap(({ value }) => (value === null ? [] : [value]));
}
