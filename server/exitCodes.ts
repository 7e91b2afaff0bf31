/** What a command says and returns when it cannot go on: 1, refused input; 2, something we depend on failed. */
import {
  InvalidDataError,
  InvalidScenarioError,
  UnknownCategoryError,
  UnknownLinkError,
  UnknownNodeError,
} from "../graph/errors.ts";
import { LoadInterruptedError, LoadMismatchError, OtherDatasetError } from "../seed/load.ts";
import { DatasetTooLargeError } from "../seed/memory.ts";
import { ForeignDataError } from "../seed/stored.ts";
import { ConfigError } from "./config.ts";
import { ConsoleClosed } from "./console/errors.ts";
import { DependencyFailure } from "./failure.ts";
import { DatabaseUnavailableError, DatasetMissingError } from "./neo4j/errors.ts";

export const REFUSED = 1;
export const DEPENDENCY_FAILED = 2;

const REFUSALS = [
  ConfigError,
  InvalidDataError,
  InvalidScenarioError,
  UnknownCategoryError,
  UnknownLinkError,
  UnknownNodeError,
  ForeignDataError,
  OtherDatasetError,
];
const FAILURES = [
  ConsoleClosed,
  DependencyFailure,
  DatabaseUnavailableError,
  DatasetMissingError,
  LoadMismatchError,
  LoadInterruptedError,
  DatasetTooLargeError,
];

export interface ExplainedFailure {
  readonly sentence: string;
  readonly exitCode: number;
}

/** A sentence for people; what nobody foresaw is our own mistake and keeps its stack, for the report of it. */
export function explainFailure(error: unknown): ExplainedFailure {
  if (REFUSALS.some((refusal) => error instanceof refusal)) {
    return { sentence: (error as Error).message, exitCode: REFUSED };
  }
  if (FAILURES.some((failure) => error instanceof failure)) {
    return { sentence: (error as Error).message, exitCode: DEPENDENCY_FAILED };
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    sentence: `Something went wrong that Ricochet did not foresee; please report it.\n${told}`,
    exitCode: DEPENDENCY_FAILED,
  };
}
