/** Few colours: what the language counts in two dozen sorts, the eye tells apart in seven. */
import type { Tone } from "./protocol.ts";

export const TONES: Readonly<Partial<Record<string, Tone>>> = {
  keyword: "keyword",
  keywordLiteral: "literal",
  booleanLiteral: "literal",
  stringLiteral: "literal",
  numberLiteral: "literal",
  label: "name",
  property: "name",
  function: "callable",
  predicateFunction: "callable",
  procedure: "callable",
  namespace: "callable",
  paramDollar: "parameter",
  paramValue: "parameter",
  comment: "comment",
  operator: "quiet",
  bracket: "quiet",
  punctuation: "quiet",
  separator: "quiet",
};
