/** A JSON file of a dataset: a list of rows. */
import type { DataProblem } from "../graph/errors.ts";
import { isRecord } from "../graph/model/parse.ts";
import { readLocatedJson } from "./locatedJson.ts";
import { type FieldPath, fieldName, LONGEST_ROW, type RawFile, type RawRow } from "./rawRows.ts";

const NONE: readonly never[] = [];

export function readJsonRows(text: string, file: string): RawFile {
  const json = readLocatedJson(text, file);
  if (json.value === undefined) return { rows: [], problems: json.problems, isWhole: false };
  if (!Array.isArray(json.value)) {
    const problem = {
      place: `${file}:1:1`,
      problem: "is not a list of rows.",
      cure: "Wrap the rows in [ ].",
    };
    return { rows: [], problems: [problem], isWhole: false };
  }
  const problems: DataProblem[] = [...json.problems];
  const rows = json.value.flatMap((raw: unknown, index): RawRow[] => {
    const placeOf = (...field: FieldPath) =>
      `${file}:${json.positionOf([index, ...field])} ${fieldName(field)}`.trimEnd();
    if (json.lengthOfItem(index) > LONGEST_ROW) {
      problems.push({
        place: placeOf(),
        problem: "is longer than a million characters.",
        cure: "Shorten the row: a text has at most 5,000 characters.",
      });
      return [];
    }
    if (!isRecord(raw)) {
      problems.push({ place: placeOf(), problem: "is not a row { … }.", cure: "Write { field: value, … }." });
      return [];
    }
    return [{ raw, placeOf, problems: NONE, isWhole: true }];
  });
  return { rows, problems, isWhole: true };
}
