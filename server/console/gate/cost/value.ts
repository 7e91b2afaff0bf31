/**
 * What can be told of a value without running anything: how large it can be at most. What comes out of the
 * graph counts as small, because the graph bounds it; what the text itself multiplies is multiplied here.
 */

/** A list or text, in elements or characters; for anything else its parts. */
export interface Value {
  /** Characters, numbers and marks of the whole value, with everything inside. */
  readonly size: number;
  /** Elements of a list, characters of a text. */
  readonly length: number;
  /** Any one element of a list, where that is known. */
  readonly element: Value | null;
  /** Lists and maps inside each other. */
  readonly depth: number;
  readonly isNumber: boolean;
  /** For a number: at most this, either side of zero; `null` where nothing is known. */
  readonly bound: number | null;
  /** The very text or number, where the query says it. */
  readonly constant: string | number | null;
}

/** A property of a node or link: a word, a date, a short list. */
const TYPICAL_PROPERTY = 30;
/** Elements of a list that comes from one place of the graph: links of a node, nodes of a path. */
const TYPICAL_LIST = 30;
/** Elements of a list that gathers rows. */
const TYPICAL_COLLECTION = 1000;

export function textOfLength(length: number): Value {
  return {
    size: Math.max(1, length),
    length,
    element: null,
    depth: 0,
    isNumber: false,
    bound: null,
    constant: null,
  };
}

export function numberUpTo(bound: number | null): Value {
  return { ...textOfLength(1), isNumber: true, bound };
}

export function constantOf(constant: string | number): Value {
  return typeof constant === "number"
    ? { ...numberUpTo(Math.abs(constant)), constant }
    : { ...textOfLength(constant.length), constant };
}

export const FLAG: Value = textOfLength(1);
export const PROPERTY: Value = textOfLength(TYPICAL_PROPERTY);
/** A node, a link, or anything else that a pattern gives, with its properties. */
export const ELEMENT: Value = { ...textOfLength(TYPICAL_PROPERTY), length: TYPICAL_LIST };

export function listOf(length: number, element: Value): Value {
  return {
    ...textOfLength(length),
    size: Math.max(1, length * element.size),
    element,
    depth: element.depth + 1,
  };
}

export function graphListOf(element: Value): Value {
  return listOf(TYPICAL_LIST, element);
}

/** The database itself bounds what gathering rows may keep, so gathering twice is not counted as a product. */
export function collectionOf(element: Value): Value {
  return {
    ...listOf(TYPICAL_COLLECTION, element),
    size: Math.max(TYPICAL_COLLECTION, element.size) * TYPICAL_LIST,
  };
}

/** A value inside a list or a map. */
export function nested(value: Value): Value {
  return { ...value, depth: value.depth + 1 };
}

/** Several values in one: a map, a list written out, two texts joined. */
export function joined(values: readonly Value[], length?: number): Value {
  const sum = (measure: (value: Value) => number) => values.reduce((total, each) => total + measure(each), 0);
  const elements = values.flatMap(({ element }) => (element === null ? [] : [element]));
  return {
    ...textOfLength(length ?? sum((value) => value.length)),
    size: 1 + sum((value) => value.size),
    depth: Math.max(0, ...values.map(({ depth }) => depth)),
    element: elements.length === values.length && elements.length > 0 ? largest(elements) : null,
  };
}

/** One of several, whichever. */
export function largest(values: readonly Value[]): Value {
  const most = (measure: (value: Value) => number) => Math.max(1, ...values.map(measure));
  const elements = values.flatMap(({ element }) => (element === null ? [] : [element]));
  const bounds = values.map(({ bound }) => bound);
  return {
    size: most((value) => value.size),
    length: most((value) => value.length),
    element: elements.length > 0 ? largest(elements) : null,
    depth: Math.max(0, ...values.map(({ depth }) => depth)),
    isNumber: values.length > 0 && values.every(({ isNumber }) => isNumber),
    bound: bounds.reduce(
      (high, bound) => (high === null || bound === null ? null : Math.max(high, bound)),
      0,
    ),
    constant: null,
  };
}

/** Any element of a list; of a value whose elements are not known, the value itself is the most it can be. */
export function elementOf(list: Value): Value {
  return list.element ?? { ...list, constant: null, bound: null };
}
