/**
 * The gate: whether a query may be sent to the database at all. It knows what may pass and refuses the rest,
 * and it takes bounded time whatever it is given. What passes is then looked at by the database itself
 * (`server/console/runner`), which knows things that no text shows.
 */
import { checkForm } from "./checkForm.ts";
import { checkPaths } from "./checkPaths.ts";
import { evaluateQuery } from "./cost/clauses.ts";
import { Meter } from "./cost/meter.ts";
import { checkParameterSize, checkParameters, type Parameters } from "./parameters.ts";
import { positionAt, type Refusal, Refused } from "./refusal.ts";
import { scan } from "./scan.ts";
import { parse } from "./tree.ts";

export type { Refusal, RefusalCode } from "./refusal.ts";
export type Verdict = { readonly allowed: true } | Refusal;

/** Never throws: whatever goes wrong inside is a refusal too. */
export function checkQuery(text: string, parameters: Parameters): Verdict {
  try {
    checkParameterSize(parameters);
    const tree = parse(scan(text));
    checkForm(tree);
    checkPaths(tree);
    checkParameters(tree, parameters);
    evaluateQuery(tree, { variables: new Map(), parameters, meter: new Meter() });
    return { allowed: true };
  } catch (error) {
    if (!(error instanceof Refused)) return unforeseen;
    const { code, message, offset } = error;
    return { allowed: false, code, message, position: offset === null ? null : positionAt(text, offset) };
  }
}

const unforeseen: Refusal = {
  allowed: false,
  code: "not_allowed",
  message: "The query could not be looked at, so it is not run. Write it in a simpler way.",
  position: null,
};
