/** The database's own opinion of a query before it runs: what kind it is, and what it expects to do. */
import type { Plan, ResultSummary } from "neo4j-driver";
import type { PlanStep } from "../../graph/consoleContract.ts";
import { RefusedQuery } from "./errors.ts";
import { ESTIMATED_ROWS_LIMIT } from "./limits.ts";

/** Operators that never stand in a query that only reads this database's graph. */
const FORBIDDEN_OPERATOR =
  /LoadCSV|Foreach|Create|Merge|Delete|Remove|Set[A-Z]|Drop|Alter|Grant|Terminate|Show/i;

/** @throws RefusedQuery where the database sees more in the query than the gate did */
export function checkPlan({ queryType, plan }: Pick<ResultSummary, "queryType" | "plan">): PlanStep {
  if (queryType !== "r" || plan === false) {
    throw new RefusedQuery("not_a_read", "The database does not take this for a query that only reads.");
  }
  const step = presentStep(plan);
  for (const { operator, estimatedRows } of stepsOf(step)) {
    if (FORBIDDEN_OPERATOR.test(operator)) {
      throw new RefusedQuery("not_a_read", "The database would do more for this query than read.");
    }
    if (estimatedRows > ESTIMATED_ROWS_LIMIT) {
      throw new RefusedQuery(
        "plan_too_large",
        `The database expects ${estimatedRows.toExponential(0)} rows on the way. Join the parts of the pattern, or restrict them.`,
      );
    }
  }
  return step;
}

function presentStep({ operatorType, arguments: details, children }: Plan): PlanStep {
  const { Details: text, EstimatedRows: rows } = details as { Details?: unknown; EstimatedRows?: unknown };
  return {
    operator: operatorType.replace(/@.*$/, ""),
    details: typeof text === "string" ? text : "",
    estimatedRows: typeof rows === "number" ? rows : 0,
    children: children.map(presentStep),
  };
}

function stepsOf(step: PlanStep): PlanStep[] {
  return [step, ...step.children.flatMap(stepsOf)];
}
