/** The data sheet of a dataset folder: `dataset.json`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataProblem } from "../graph/errors.ts";
import { type DatasetMeta, datasetMetaSchema } from "../graph/model/datasetMeta.ts";
import { META_FILE } from "./files.ts";
import { readLocatedJson } from "./locatedJson.ts";
import { fieldName } from "./rawRows.ts";
import { decodeText } from "./textFile.ts";

interface ReadMeta {
  readonly meta: DatasetMeta | null;
  readonly problems: readonly DataProblem[];
}

export async function readMeta(folder: string, names: readonly string[]): Promise<ReadMeta> {
  const refuse = (...problems: readonly DataProblem[]): ReadMeta => ({ meta: null, problems });
  if (!names.includes(META_FILE)) {
    const cure = "Add the data sheet (id, title, gathered, description, gaps, licences, credits).";
    return refuse({ place: META_FILE, problem: "is missing.", cure });
  }
  const { text, problem } = decodeText(await readFile(join(folder, META_FILE)), META_FILE);
  if (problem !== undefined) return refuse(problem);
  const json = readLocatedJson(text, META_FILE);
  if (json.value === undefined) return refuse(...json.problems);
  const parsed = datasetMetaSchema.safeParse(json.value);
  if (parsed.success) return { meta: parsed.data, problems: json.problems };
  const refusals = parsed.error.issues.map(({ path, message }) => {
    const field = path.filter((step) => typeof step !== "symbol");
    return {
      place: `${META_FILE}:${json.positionOf(field)} ${fieldName(field)}`.trimEnd(),
      problem: message.endsWith(".") ? message : `${message}.`,
    };
  });
  return refuse(...json.problems, ...refusals);
}
