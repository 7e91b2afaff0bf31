/** The size of every expression and the steps it takes, from the rules of the grammar up. */
import { Refused } from "../refusal.ts";
import { type Branch, branchesOf, isBranch, nameOf, ruleIn, textOf, wordsOf } from "../tree.ts";
import { evaluateSubquery } from "./clauses.ts";
import { estimate } from "./functions.ts";
import { evaluateLoop } from "./loops.ts";
import { refuseLarge } from "./meter.ts";
import { costOf } from "./regularExpression.ts";
import { lookUp, type Scope, valueOfParameter } from "./scope.ts";
import {
  collectionOf,
  constantOf,
  ELEMENT,
  elementOf,
  FLAG,
  joined,
  largest,
  listOf,
  nested,
  numberUpTo,
  PROPERTY,
  textOfLength,
  type Value,
} from "./value.ts";

type Rule = (branch: Branch, scope: Scope) => Value;

/** Characters of a text are copied that much faster than an expression is evaluated. */
const COPIED_IN_ONE_STEP = 50;

export function evaluate(branch: Branch, scope: Scope): Value {
  const { rule, children } = branch;
  const [only] = children;
  // Most of the grammar's levels hold one thing, which is the level below.
  const isLevel = rule.startsWith("expression") || RULES[rule] === undefined;
  if (children.length === 1 && only !== undefined && isBranch(only) && isLevel) {
    return evaluate(only, scope);
  }
  scope.meter.count(1, branch.start);
  return refuseLarge((RULES[rule] ?? combineParts)(branch, scope), branch.start);
}

const parts = (branch: Branch, scope: Scope): Value[] =>
  branchesOf(branch).map((child) => evaluate(child, scope));

/** Conditions, and whatever has no rule of its own. */
const combineParts: Rule = (branch, scope) => {
  const values = parts(branch, scope);
  scope.meter.count(sizeOf(values) / COPIED_IN_ONE_STEP, branch.start);
  return FLAG;
};

const RULES: Readonly<Record<string, Rule>> = {
  stringLiteral: (branch) => constantOf(unescaped(textOf(branch).slice(1, -1))),
  numberLiteral: (branch) => constantOf(Number(textOf(branch).replaceAll("_", ""))),
  parameter: (branch, { parameters }) => valueOfParameter(parameters[nameOf(branch)]),
  variable: (branch, scope) => lookUp(scope, nameOf(branch)),
  map: (branch, scope) => nested(joined(parts(branch, scope))),
  mapProjection: (branch, scope) => nested(joined(parts(branch, scope))),
  mapProjectionElement: (branch, scope) => joined([PROPERTY, ...parts(branch, scope)]),
  property: () => PROPERTY,
  propertyKeyName: (branch) => textOfLength(textOf(branch).length),
  listLiteral: (branch, scope) => {
    const values = parts(branch, scope);
    return nested({ ...joined(values, values.length), element: largest(values) });
  },
  caseExpression: (branch, scope) => largest(parts(branch, scope)),
  extendedCaseExpression: (branch, scope) => largest(parts(branch, scope)),
  caseAlternative: (branch, scope) => parts(branch, scope).at(-1) ?? FLAG,
  extendedCaseAlternative: (branch, scope) => parts(branch, scope).at(-1) ?? FLAG,
  countStar: () => numberUpTo(null),
  expression2: evaluatePostfix,
  expression3: evaluateSign,
  expression4: (branch, scope) => arithmetic(branch, scope),
  expression5: (branch, scope) => arithmetic(branch, scope),
  expression6: evaluateSum,
  expression7: evaluateComparison,
  comparisonExpression6: combineParts,
  functionInvocation: evaluateFunction,
  trimFunction: (branch, scope) => ({ ...largest(parts(branch, scope)), isNumber: false, bound: null }),
  normalizeFunction: (branch, scope) => ({ ...largest(parts(branch, scope)), isNumber: false, bound: null }),
  listComprehension: evaluateLoop,
  listItemsPredicate: evaluateLoop,
  reduceExpression: evaluateLoop,
  patternComprehension: evaluateLoop,
  patternExpression: giving(listOf(1, ELEMENT), combineParts),
  shortestPathExpression: giving(ELEMENT, combineParts),
  existsExpression: giving(FLAG, evaluateSubquery),
  countExpression: giving(numberUpTo(null), evaluateSubquery),
  collectExpression: (branch, scope) => {
    const [column = PROPERTY] = evaluateSubquery(branch, scope).values();
    return collectionOf(column);
  },
  labelExpression: () => FLAG,
  labelExpression4: () => FLAG,
  type: () => FLAG,
  normalForm: () => FLAG,
};

function giving(value: Value, visit: (branch: Branch, scope: Scope) => unknown): Rule {
  return (branch, scope) => {
    visit(branch, scope);
    return value;
  };
}

/** A value, then properties, elements and slices of it, each no larger than what it is taken from. */
function evaluatePostfix(branch: Branch, scope: Scope): Value {
  const [base, ...postfixes] = branchesOf(branch);
  if (base === undefined) return FLAG;
  return postfixes.reduce(
    (value, postfix) => {
      const bounds = postfix.children.filter(isBranch);
      if (ruleIn(postfix, "property") !== null) return propertyOf(value, textOf(base), textOf(postfix));
      const indexes = bounds.map((bound) => evaluate(bound, scope));
      if (!wordsOf(postfix).includes("..")) return elementOf(value);
      return slice(value, indexes, wordsOf(postfix));
    },
    evaluate(base, scope),
  );
}

/** Numbers of a calendar are small; a property of a map is no larger than the map. */
function propertyOf(value: Value, base: string, property: string): Value {
  const isCalendar = /^(?:date|datetime|localdatetime|time|localtime|duration)(?:\.\w+)?\(/i.test(base);
  if (isCalendar) return numberUpTo(/^\.epoch/i.test(property) ? null : 100_000);
  return value.size > PROPERTY.size ? { ...value, isNumber: false, bound: null, constant: null } : PROPERTY;
}

function slice(value: Value, indexes: readonly Value[], words: readonly string[]): Value {
  const [low, high] = words.indexOf("..") === 1 && indexes.length === 1 ? [undefined, indexes[0]] : indexes;
  if (typeof high?.constant !== "number" || high.constant < 0) return { ...value, constant: null };
  const from = typeof low?.constant === "number" && low.constant >= 0 ? low.constant : 0;
  return listOf(Math.min(value.length, Math.max(0, high.constant - from)), elementOf(value));
}

function evaluateSign(branch: Branch, scope: Scope): Value {
  const [value = FLAG] = parts(branch, scope);
  const isNegative = wordsOf(branch)[0] === "-";
  return typeof value.constant === "number" && isNegative ? constantOf(-value.constant) : value;
}

/** Products, quotients and powers: numbers, whose size nothing tells unless all are known. */
function arithmetic(branch: Branch, scope: Scope): Value {
  const values = parts(branch, scope);
  const bounds = values.map(({ bound }) => bound);
  if (wordsOf(branch).every((word) => word === "*") && bounds.every((bound) => bound !== null)) {
    return numberUpTo(bounds.reduce<number>((product, bound) => product * Math.max(1, bound ?? 1), 1));
  }
  if (wordsOf(branch).every((word) => word === "/" || word === "%")) return numberUpTo(bounds[0] ?? null);
  return numberUpTo(null);
}

/** Numbers are added; anything else grows by what is put to it. */
function evaluateSum(branch: Branch, scope: Scope): Value {
  const values = parts(branch, scope);
  if (values.length < 2) return values[0] ?? FLAG;
  if (values.every(({ isNumber }) => isNumber)) {
    const isKnown = values.every(({ bound }) => bound !== null);
    return numberUpTo(isKnown ? values.reduce((sum, { bound }) => sum + (bound ?? 0), 0) : null);
  }
  const whole = joined(values);
  scope.meter.count(whole.size / COPIED_IN_ONE_STEP, branch.start);
  const isText = values.every(({ constant }) => constant !== null);
  return { ...whole, constant: isText ? values.map(({ constant }) => constant).join("") : null };
}

function evaluateComparison(branch: Branch, scope: Scope): Value {
  const [left, right] = branchesOf(branch);
  if (left === undefined || right === undefined) return FLAG;
  const subject = evaluate(left, scope);
  const words = wordsOf(right);
  if (words[0] !== "=~") {
    const operands = parts(right, scope);
    // Looking for an element goes through the list.
    const looks = words.includes("IN") ? Math.max(0, ...operands.map(({ length }) => length)) : 0;
    scope.meter.count(looks + sizeOf([subject, ...operands]) / COPIED_IN_ONE_STEP, branch.start);
    return FLAG;
  }
  const [pattern] = branchesOf(right);
  const text = pattern === undefined ? null : evaluate(pattern, scope).constant;
  if (typeof text !== "string") {
    throw new Refused(
      "regular_expression",
      "A regular expression must be written out or be a parameter, so that it can be looked at first. Use CONTAINS or STARTS WITH for other texts.",
      right.start,
    );
  }
  const { steps, problem } = costOf(text, subject.length);
  if (problem !== undefined) {
    throw new Refused(
      "regular_expression",
      `This regular expression has ${problem}, which can take for ever on some texts. Write it without, or use CONTAINS.`,
      right.start,
    );
  }
  scope.meter.count(steps, right.start);
  return FLAG;
}

function evaluateFunction(branch: Branch, scope: Scope): Value {
  const [name, ...argumentBranches] = branchesOf(branch);
  const args = argumentBranches.map((each) => evaluate(each, scope));
  scope.meter.count(sizeOf(args) / COPIED_IN_ONE_STEP, branch.start);
  return name === undefined ? FLAG : estimate(nameOf(name), args, branch.start);
}

function sizeOf(values: readonly Value[]): number {
  return values.reduce((sum, { size }) => sum + size, 0);
}

function unescaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };
  return text.replaceAll(/\\([\s\S])/g, (_, mark: string) => marks[mark] ?? mark);
}
