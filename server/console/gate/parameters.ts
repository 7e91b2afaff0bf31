/** The values that travel beside a query: enough of them, and not too much. */
import { LARGEST_PARAMETERS } from "./limits.ts";
import { quoted, Refused } from "./refusal.ts";
import { type Branch, branchesOf, nameOf } from "./tree.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** @throws Refused */
export function checkParameters(branch: Branch, parameters: Parameters): void {
  if (branch.rule === "parameter" && !Object.hasOwn(parameters, nameOf(branch))) {
    throw new Refused(
      "parameter",
      `The query needs a value for ${quoted(`$${nameOf(branch)}`)}. Give it among the parameters.`,
      branch.start,
    );
  }
  for (const child of branchesOf(branch)) checkParameters(child, parameters);
}

/** @throws Refused */
export function checkParameterSize(parameters: Parameters): void {
  if (JSON.stringify(parameters).length <= LARGEST_PARAMETERS) return;
  throw new Refused(
    "parameter",
    `The parameters are larger than ${LARGEST_PARAMETERS} characters together. Pass shorter lists.`,
    null,
  );
}
