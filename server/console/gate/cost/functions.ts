/** How large the result of a function can be, given its arguments. A function not named here gives a text or list no larger than its arguments. */
import { LARGEST_RANGE } from "../limits.ts";
import { Refused } from "../refusal.ts";
import {
  collectionOf,
  ELEMENT,
  elementOf,
  graphListOf,
  joined,
  largest,
  listOf,
  numberUpTo,
  PROPERTY,
  textOfLength,
  type Value,
} from "./value.ts";

type Estimate = (args: readonly Value[], offset: number) => Value;

const NUMBERS = `
  abs acos asin atan atan2 ceil cos cot count degrees e exp floor haversin id log log10 pi point.distance
  radians rand round sign sin sqrt stdev stdevp sum avg tan timestamp toFloat toFloatOrNull
  percentileCont percentileDisc vector.similarity.cosine vector.similarity.euclidean`;

const first = (args: readonly Value[]): Value => args[0] ?? PROPERTY;

const ESTIMATES: Readonly<Record<string, Estimate>> = {
  ...Object.fromEntries(
    NUMBERS.trim()
      .toLowerCase()
      .split(/\s+/)
      .map((name) => [name, () => numberUpTo(null)]),
  ),
  size: (args) => numberUpTo(first(args).length),
  length: (args) => numberUpTo(first(args).length),
  char_length: (args) => numberUpTo(first(args).length),
  character_length: (args) => numberUpTo(first(args).length),
  tointeger: (args) => numberUpTo(integerIn(first(args))),
  tointegerornull: (args) => numberUpTo(integerIn(first(args))),
  collect: (args) => collectionOf(first(args)),
  nodes: () => graphListOf(ELEMENT),
  relationships: () => graphListOf(ELEMENT),
  keys: () => graphListOf(PROPERTY),
  labels: () => graphListOf(PROPERTY),
  head: (args) => elementOf(first(args)),
  last: (args) => elementOf(first(args)),
  left: (args) => cut(first(args), args[1]),
  right: (args) => cut(first(args), args[1]),
  substring: (args) => cut(first(args), args[2]),
  split: ([text = PROPERTY]) =>
    listOf(text.length + 1, { ...text, size: 1, length: text.length, constant: null }),
  replace: ([text = PROPERTY, , by = PROPERTY]) => textOfLength(text.length * Math.max(1, by.length)),
  coalesce: (args) => largest(args),
  nullif: (args) => largest(args),
  max: (args) => first(args),
  min: (args) => first(args),
  reverse: (args) => ({ ...first(args), constant: null }),
  tail: (args) => ({ ...first(args), constant: null }),
  range: ([from, to, step], offset) => range(from, to, step, offset),
};

/** @param name without regard to case */
export function estimate(name: string, args: readonly Value[], offset: number): Value {
  const known = ESTIMATES[name.toLowerCase()];
  if (known !== undefined) return known(args, offset);
  const whole = joined([PROPERTY, ...args]);
  return { ...whole, element: args.length === 1 ? first(args).element : null };
}

/** As many numbers as lie between the ends, where the text, the parameters or the size of a list tell them. */
function range(
  from: Value | undefined,
  to: Value | undefined,
  step: Value | undefined,
  offset: number,
): Value {
  const count = countBetween(from, to, step);
  if (count === null) {
    throw new Refused(
      "range_too_large",
      "Nothing here tells how many numbers this gives. Use UNWIND range(…) AS x, or write its ends as numbers, parameters or sizes of lists.",
      offset,
    );
  }
  return listOf(refuseLongRange(count, offset), numberUpTo(Math.max(from?.bound ?? 0, to?.bound ?? 0)));
}

/** The same where each number is a row of its own, and the time limit can stop it between two of them. */
export function rangeInRows(args: readonly Value[], offset: number): Value {
  const count = countBetween(args[0], args[1], args[2]);
  return listOf(refuseLongRange(count ?? 1, offset), numberUpTo(null));
}

function refuseLongRange(count: number, offset: number): number {
  if (count <= LARGEST_RANGE) return count;
  throw new Refused(
    "range_too_large",
    `This range gives more than ${LARGEST_RANGE} numbers. Make it smaller.`,
    offset,
  );
}

function countBetween(
  from: Value | undefined,
  to: Value | undefined,
  step: Value | undefined,
): number | null {
  if (from === undefined || to === undefined || from.bound === null || to.bound === null) return null;
  const exact = typeof from.constant === "number" && typeof to.constant === "number";
  const span = exact ? Math.abs(Number(to.constant) - Number(from.constant)) : from.bound + to.bound;
  const stride = typeof step?.constant === "number" ? Math.max(1, Math.abs(step.constant)) : 1;
  return Math.floor(span / stride) + 1;
}

/** A number written in few digits is small. */
function integerIn(value: Value): number | null {
  if (value.isNumber) return value.bound;
  return value.constant === null && value.length > 6 ? null : 10 ** Math.min(value.length, 18);
}

function cut(text: Value, length: Value | undefined): Value {
  return typeof length?.constant === "number"
    ? textOfLength(Math.min(text.length, Math.max(0, length.constant)))
    : { ...text, constant: null };
}
