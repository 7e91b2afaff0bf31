/** Expressions that go through a list: comprehensions, predicates, `reduce`. Their steps are multiplied. */
import { type Branch, branchesOf, nameOf, ruleIn, wordsOf } from "../tree.ts";
import { evaluate } from "./expression.ts";
import { Meter, refuseLarge } from "./meter.ts";
import { bind, type Scope } from "./scope.ts";
import { elementOf, FLAG, graphListOf, listOf, textOfLength, type Value } from "./value.ts";

export function evaluateLoop(branch: Branch, scope: Scope): Value {
  if (branch.rule === "reduceExpression") return evaluateReduce(branch, scope);
  if (branch.rule === "patternComprehension") return evaluatePatternComprehension(branch, scope);
  const [variable, source, ...bodies] = branchesOf(branch);
  if (variable === undefined || source === undefined) return FLAG;
  const list = evaluate(source, scope);
  const inner = bind(scope, nameOf(variable), elementOf(list));
  const values = scope.meter.repeat(list.length, () => {
    scope.meter.count(1, source.start);
    return bodies.map((body) => evaluate(body, inner));
  });
  if (branch.rule === "listItemsPredicate") return FLAG;
  const hasResult = wordsOf(branch).includes("|");
  return listOf(list.length, hasResult ? (values.at(-1) ?? FLAG) : elementOf(list));
}

/** Rows of the graph, each with an answer of its own. */
function evaluatePatternComprehension(branch: Branch, scope: Scope): Value {
  const values = branchesOf(branch)
    .filter(({ rule }) => rule !== "variable")
    .map((part) => evaluate(part, scope));
  return graphListOf(values.at(-1) ?? FLAG);
}

/**
 * How fast the result grows is tried on two sizes: what adds to it grows with the length of the list, what
 * doubles it grows beyond any bound.
 */
function evaluateReduce(branch: Branch, scope: Scope): Value {
  const [accumulator, start, variable, source, body] = branchesOf(branch);
  if (body === undefined || accumulator === undefined || start === undefined) return FLAG;
  if (variable === undefined || source === undefined || ruleIn(branch, "variable") === null) return FLAG;
  const initial = evaluate(start, scope);
  const list = evaluate(source, scope);
  const inner = bind(scope, nameOf(variable), elementOf(list));
  const step = (value: Value, meter: Meter) =>
    evaluate(body, { ...bind(inner, nameOf(accumulator), value), meter });

  const once = step(withoutConstant(initial), new Meter());
  const grown = grownBy(once, initial, step, list.length);
  refuseLarge(grown, body.start);
  return scope.meter.repeat(list.length, () => {
    scope.meter.count(1, body.start);
    const last = step(grown, scope.meter);
    return last.isNumber && grown.isNumber ? last : { ...grown, element: last.element };
  });
}

function grownBy(
  once: Value,
  initial: Value,
  step: (value: Value, meter: Meter) => Value,
  times: number,
): Value {
  if (once.isNumber && initial.isNumber) return { ...once, bound: null };
  const probe = 1000;
  const small = step({ ...textOfLength(probe), element: once.element }, new Meter());
  const large = step({ ...textOfLength(2 * probe), element: once.element }, new Meter());
  const probeDepth = 20;
  const deep = step({ ...textOfLength(probe), depth: probeDepth }, new Meter());
  const slope = (large.size - small.size) / probe;
  const added = Math.max(0, small.size - slope * probe);
  const start = Math.max(initial.size, once.size);
  const size = slope > 1.01 ? start * slope ** times : start + added * times;
  return {
    ...textOfLength(Math.min(size, Number.MAX_SAFE_INTEGER)),
    element: once.element,
    depth: once.depth + Math.max(0, deep.depth - probeDepth) * times,
  };
}

function withoutConstant(value: Value): Value {
  return { ...value, constant: null, bound: null };
}
