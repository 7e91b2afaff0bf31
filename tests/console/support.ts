/** The corpora of the console: one attack or one honest query a line. */
import { readFileSync } from "node:fs";
import type { RefusalCode } from "../../server/console/gate/checkQuery.ts";

export interface Attack {
  readonly code: RefusalCode;
  readonly why: string;
  readonly query: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export const ATTACKS = readLines<Attack>("attacks.jsonl");

/** Codes that only the database can find out. */
export const CODES_OF_THE_DATABASE: ReadonlySet<RefusalCode> = new Set(["not_a_read", "plan_too_large"]);

export interface HonestQuery {
  readonly query: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** What it gives on the small dataset of `tests/support/datasetFolder.ts`. */
  readonly rows: readonly (readonly unknown[])[];
}

export const HONEST_QUERIES = readLines<HonestQuery>("honest.jsonl");

function readLines<T>(file: string): T[] {
  return readFileSync(new URL(`corpora/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
