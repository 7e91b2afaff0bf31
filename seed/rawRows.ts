/** What the readers of both file formats give: rows as written, each knowing where it stands. */
import type { DataProblem } from "../graph/errors.ts";

/** Of a value inside a row: `["name", "fr"]`, `["sources", 2]`. */
export type FieldPath = readonly (string | number)[];

export interface RawRow {
  readonly raw: Readonly<Record<string, unknown>>;
  /** What could not even be read of it; a row that has any is refused. */
  readonly problems: readonly DataProblem[];
  /** Whether all its other fields were read, so that what is missing in `raw` is missing in the file. */
  readonly isWhole: boolean;
  /** File, line and column of the row or of a field in it, for example `uses.json:12:30 categories`. */
  placeOf(...field: FieldPath): string;
}

export interface RawFile {
  readonly rows: readonly RawRow[];
  readonly problems: readonly DataProblem[];
  /** Whether the file could be understood; else there may be more rows in it than were read. */
  readonly isWhole: boolean;
}

/** A kind without a file has no rows. */
export const NO_FILE: RawFile = { rows: [], problems: [], isWhole: true };

/** A row longer than this is a quote or bracket that was never closed, or no row at all. */
export const LONGEST_ROW = 1_000_000;

export function fieldName(field: FieldPath): string {
  return field.reduce<string>(
    (name, step) => name + (typeof step === "number" ? `[${step}]` : `${name === "" ? "" : "."}${step}`),
    "",
  );
}
