/** What can be wrong with something handed to the core. Fields, not message text, say what happened. */

/** Outside data that does not fit the model. `place` says where, `problem` what, `cure` what to do. */
export class InvalidDataError extends Error {
  override readonly name = "InvalidDataError";
  constructor(readonly problems: readonly DataProblem[]) {
    super(describeProblems(problems));
  }
}

export interface DataProblem {
  /** File, line or path inside the value, for example `institutions.json:12` or `links[3].grade`. */
  readonly place: string;
  readonly problem: string;
  readonly cure?: string;
}

/** A scenario, path or request that names a node which the graph does not have. */
export class UnknownNodeError extends Error {
  override readonly name = "UnknownNodeError";
  constructor(readonly id: string) {
    super(`There is no node "${id}" in the graph.`);
  }
}

/** An intervention that names a link which the graph does not have. */
export class UnknownLinkError extends Error {
  override readonly name = "UnknownLinkError";
  constructor(readonly id: string) {
    super(`There is no link "${id}" in the graph.`);
  }
}

/** A category that neither a node nor a link of the graph knows. */
export class UnknownCategoryError extends Error {
  override readonly name = "UnknownCategoryError";
  constructor(readonly category: string) {
    super(`There is no data category "${category}" in the graph.`);
  }
}

/** A scenario that cannot be run, though each of its parts is well formed. */
export class InvalidScenarioError extends Error {
  override readonly name = "InvalidScenarioError";
  constructor(
    readonly field: string,
    readonly problem: string,
  ) {
    super(`The scenario's ${field} cannot be used: ${problem}`);
  }
}

/** How many problems a message lists: enough to work on, and never a message that nobody can read. */
const MOST_LISTED = 200;

function describeProblems(problems: readonly DataProblem[]): string {
  const listed = problems.slice(0, MOST_LISTED).map(describeProblem);
  const left = problems.length - listed.length;
  return [...listed, ...(left > 0 ? [`… and ${left} more, ${problems.length} in all.`] : [])].join("\n");
}

function describeProblem({ place, problem, cure }: DataProblem): string {
  return `${place}: ${problem}${cure === undefined ? "" : ` ${cure}`}`;
}
