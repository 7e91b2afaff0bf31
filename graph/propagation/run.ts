/** One run of the rules: a scenario at one floor, and what a node of it gives away. */
import { CONDUCTING, EXPOSED, isEmpty, UNKNOWN, type Words } from "./bits.ts";
import { INSTITUTION } from "./columns.ts";
import type { CompiledColumns } from "./compile.ts";
import type { Facts, Recorder } from "./facts.ts";
import type { PreparedScenario } from "./prepare.ts";

export interface Run {
  readonly compiled: CompiledColumns;
  readonly scenario: PreparedScenario;
  /** Position of the grade, 0 being the strictest. */
  readonly floor: number;
  /** Is told of every link that conducts. */
  readonly record: Recorder | null;
}

export const NO_WAVES: Facts["waves"] = {
  controlled: null,
  accessed: null,
  exposed: null,
  entered: null,
  down: null,
  degraded: null,
};

export function isInstitution({ nodes }: Pick<CompiledColumns, "nodes">, node: number): boolean {
  return ((nodes.traits[node] as number) & INSTITUTION) !== 0;
}

/** [X1] What a breached node exposes: what it holds of the categories named; unknown stays unknown. */
export function breachedBits({ compiled, scenario }: Run, node: number): Words {
  const { words, isUnknown } = compiled;
  const bits = new Int32Array(words);
  if (scenario.namesNothing) return bits;
  for (let word = 0; word < words; word++) {
    bits[word] = (scenario.held[node * words + word] as number) & (scenario.named[word] as number);
  }
  if (isUnknown[node] === 1) bits[0] = UNKNOWN;
  // [X3] It conducts over links of unknown categories even where nothing known is exposed.
  const marks = isEmpty(bits, 0, words) ? CONDUCTING : CONDUCTING | EXPOSED;
  bits[0] = (bits[0] as number) | marks;
  return bits;
}

export function addBits(all: Words, at: number, more: Words): void {
  for (let word = 0; word < more.length; word++)
    all[at + word] = (all[at + word] as number) | (more[word] as number);
}

/** Leaves the categories and "unknown"; the other marks are means to an end. */
export function dropMarks(bits: Words, words: number): Words {
  for (let at = 0; at < bits.length; at += words) bits[at] = (bits[at] as number) & ~(EXPOSED | CONDUCTING);
  return bits;
}
