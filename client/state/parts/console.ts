/** The query that a link carries, with the values of its parameters, and how the answer is looked at. */
import { oneOf } from "../address.ts";
import type { Part } from "./part.ts";

export const ANSWER_FORMS = ["table", "graph", "json"] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

/** By the name of the parameter, without its `$`; as JSON has them. */
export type ParameterValues = Readonly<Record<string, unknown>>;

export interface ConsoleView {
  /** `null`: the link carries no query. */
  readonly cypher: string | null;
  readonly values: ParameterValues;
  readonly answerForm: AnswerForm;
}

/** Characters that an address may be long in all; servers refuse longer ones. */
const LONGEST_IN_ADDRESS = 6000;
const LONGEST_CYPHER = 6000;
const LONGEST_VALUES = 4000;

/** Whether a link can carry the query: what does not fit is left out as a whole, never in part. */
export function fitsInLink(cypher: string, values: ParameterValues): boolean {
  const carried = new URLSearchParams({ cypher, with: JSON.stringify(values) }).toString();
  return carried.length <= LONGEST_IN_ADDRESS;
}

export const consolePart: Part<ConsoleView> = {
  opening: { cypher: null, values: {}, answerForm: "table" },
  read: (address) => ({
    cypher: address.one<string | null>("cypher", null, (text) => text || undefined, LONGEST_CYPHER),
    values: address.one<ParameterValues>("with", {}, readValues, LONGEST_VALUES),
    answerForm: address.one("answer", "table", oneOf(ANSWER_FORMS)),
  }),
  write({ cypher, values, answerForm }, address) {
    if (cypher !== null && fitsInLink(cypher, values)) {
      address.put("cypher", cypher);
      address.put("with", JSON.stringify(values), "{}");
    }
    address.put("answer", answerForm, "table");
  },
};

function readValues(text: string): ParameterValues | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as ParameterValues)
      : undefined;
  } catch {
    return undefined;
  }
}
