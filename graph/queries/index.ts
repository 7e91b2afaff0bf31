/** The library: every described query, in the order of its groups. */
import { CHECKS_QUERIES } from "./checks.ts";
import { DEPENDENTS_QUERIES } from "./dependents.ts";
import { EVIDENCE_QUERIES } from "./evidence.ts";
import type { LibraryQuery } from "./query.ts";
import { REACH_QUERIES } from "./reach.ts";
import { STRUCTURE_QUERIES } from "./structure.ts";
import { TIME_QUERIES } from "./time.ts";
import { WEAKNESSES_QUERIES } from "./weaknesses.ts";

export const LIBRARY: readonly LibraryQuery[] = [
  ...DEPENDENTS_QUERIES,
  ...REACH_QUERIES,
  ...EVIDENCE_QUERIES,
  ...TIME_QUERIES,
  ...STRUCTURE_QUERIES,
  ...WEAKNESSES_QUERIES,
  ...CHECKS_QUERIES,
];

export function queryNamed(name: string): LibraryQuery | undefined {
  return LIBRARY.find((query) => query.name === name);
}

/** What to run a query with until something else is chosen. */
export function examplesOf({ parameters }: LibraryQuery): Record<string, string | number> {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
}
