/** Follows the variables of a query from clause to clause, and evaluates every expression on the way. */
import { type Branch, branchesOf, isBranch, nameOf, ruleIn, textOf, wordsOf } from "../tree.ts";
import { evaluate } from "./expression.ts";
import { rangeInRows } from "./functions.ts";
import { bind, type Scope } from "./scope.ts";
import { ELEMENT, elementOf, type Value } from "./value.ts";

type Columns = ReadonlyMap<string, Value>;
const NONE: Columns = new Map();

/** @returns the columns that the query returns, largest first where branches of a UNION differ */
export function evaluateQuery(branch: Branch, scope: Scope): Columns {
  if (branch.rule === "singleQuery") return evaluateClauses(branchesOf(branch), scope);
  return branchesOf(branch)
    .map((part) => evaluateQuery(part, scope))
    .reduce((columns, more) => (columns.size === 0 ? more : largerOf(columns, more)), NONE);
}

/** The query, or the bare pattern with its condition, inside `EXISTS { }`, `COUNT { }` or `COLLECT { }`. */
export function evaluateSubquery(branch: Branch, scope: Scope): Columns {
  const query = ruleIn(branch, "queryWithLocalDefinitions");
  if (query !== null) return evaluateQuery(query, scope);
  visitExpressions(branch, scope);
  return NONE;
}

function evaluateClauses(clauses: readonly Branch[], outer: Scope): Columns {
  let scope = outer;
  let columns: Columns = NONE;
  for (const clause of clauses.flatMap(branchesOf)) {
    switch (clause.rule) {
      case "withClause":
        scope = { ...scope, variables: project(clause, scope) };
        visitWhere(clause, scope);
        break;
      case "returnClause":
        columns = project(clause, scope);
        break;
      case "unwindClause":
        scope = unwind(clause, scope);
        break;
      case "subqueryClause": {
        const inner = ruleIn(clause, "queryWithLocalDefinitions");
        const added = inner === null ? NONE : evaluateQuery(inner, scope);
        scope = { ...scope, variables: new Map([...scope.variables, ...added]) };
        break;
      }
      default:
        visitExpressions(clause, scope);
    }
  }
  return columns;
}

/** The variables after WITH or RETURN; ORDER BY and the rest may see both those before and those after. */
function project(clause: Branch, scope: Scope): Columns {
  const body = ruleIn(clause, "returnBody");
  const items = body === null ? null : ruleIn(body, "returnItems");
  if (body === null || items === null) return NONE;
  const projected = new Map<string, Value>(wordsOf(items).includes("*") ? scope.variables : []);
  for (const item of branchesOf(items)) {
    const [expression, alias] = branchesOf(item);
    if (expression === undefined) continue;
    projected.set(alias === undefined ? textOf(expression) : nameOf(alias), evaluate(expression, scope));
  }
  const both = { ...scope, variables: new Map([...scope.variables, ...projected]) };
  for (const part of branchesOf(body)) if (part !== items) visitExpressions(part, both);
  return projected;
}

function unwind(clause: Branch, scope: Scope): Scope {
  const [expression, variable] = branchesOf(clause);
  if (expression === undefined || variable === undefined) return scope;
  const range = directRange(expression);
  const list =
    range === null
      ? evaluate(expression, scope)
      : rangeInRows(
          range.map((end) => evaluate(end, scope)),
          expression.start,
        );
  return bind(scope, nameOf(variable), elementOf(list));
}

/** The ends of a range that is unwound as it is, and so gives its numbers one row at a time. */
function directRange(expression: Branch): Branch[] | null {
  let branch = expression;
  while (branch.children.length === 1) {
    const [only] = branch.children;
    if (only === undefined || !isBranch(only)) return null;
    branch = only;
  }
  if (branch.rule !== "functionInvocation") return null;
  const [name, ...ends] = branchesOf(branch);
  return name !== undefined && nameOf(name).toLowerCase() === "range" ? ends : null;
}

function visitWhere(clause: Branch, scope: Scope): void {
  const where = ruleIn(clause, "whereClause");
  if (where !== null) visitExpressions(where, scope);
}

/** Evaluates each expression in a part of the tree that is none itself, such as a pattern. */
function visitExpressions(branch: Branch, scope: Scope): void {
  for (const child of branchesOf(branch)) {
    if (child.rule === "expression" || child.rule === "map") evaluate(child, scope);
    else visitExpressions(child, scope);
  }
}

function largerOf(columns: Columns, more: Columns): Columns {
  return new Map(
    [...columns].map(([name, value]) => {
      const other = more.get(name) ?? ELEMENT;
      return [name, other.size > value.size ? other : value];
    }),
  );
}
