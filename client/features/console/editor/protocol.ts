/** What the page asks of the worker that reads Cypher, and what it is told. */
import type { ConsoleSchema } from "../../../../graph/consoleSchema.ts";
import type { Problem } from "./problems.ts";

/** A stretch of the text, from its first character to behind its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Token extends Stretch {
  /** What it is to the eye: one of few colours. */
  readonly tone: Tone;
}

export type Tone = "keyword" | "name" | "callable" | "literal" | "parameter" | "comment" | "quiet";

export interface Reading {
  readonly tokens: readonly Token[];
  /** Names of the parameters in the text, each once, in their order. */
  readonly parameters: readonly string[];
}

export interface Completion {
  readonly label: string;
  readonly kind: "keyword" | "label" | "property" | "callable" | "variable" | "parameter";
  /** What goes into the text, where that is not the label. */
  readonly insert: string | null;
  readonly detail: string | null;
  readonly description: string | null;
}

export interface Signature {
  readonly label: string;
  readonly description: string;
  readonly parameters: readonly { readonly label: string; readonly description: string }[];
  readonly active: number;
}

export interface Formatted {
  readonly text: string;
  readonly caret: number;
}

/** By the task: what it takes, and what it gives. */
export interface Tasks {
  schema: { takes: ConsoleSchema; gives: null };
  read: { takes: string; gives: Reading };
  check: { takes: string; gives: readonly Problem[] };
  complete: { takes: { text: string; caret: number }; gives: readonly Completion[] };
  sign: { takes: { text: string; caret: number }; gives: Signature | null };
  format: { takes: { text: string; caret: number }; gives: Formatted };
}
export type TaskName = keyof Tasks;

export interface Request<T extends TaskName = TaskName> {
  readonly id: number;
  readonly task: T;
  readonly input: Tasks[T]["takes"];
}

export interface Response {
  readonly id: number;
  /** `undefined` where the text could not be read at all. */
  readonly output: unknown;
}
