/** Requests that are refused for what they are, whatever the graph holds. */

export class RefusedRequest extends Error {
  override readonly name = "RefusedRequest";
  constructor(
    readonly status: 400 | 403 | 404 | 405 | 413 | 415 | 429,
    readonly code: string,
    message: string,
    readonly fields: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** The caller went away; nobody is told. */
export class CallerLeft extends Error {
  override readonly name = "CallerLeft";
}

export interface FieldProblem {
  /** Path of the field, for example `origins[0]`. */
  readonly field: string;
  readonly problem: string;
}

const PROBLEMS_SHOWN = 20;
const LONGEST_TEXT = 300;

/**
 * Something in the path, the query or the body is not what the API description says. What is said stays
 * short, however much was wrong: `total` tells how many problems there are.
 */
export function invalidRequest(problems: readonly FieldProblem[]): RefusedRequest {
  const shown = problems
    .slice(0, PROBLEMS_SHOWN)
    .map(({ field, problem }) => ({ field: shorten(field), problem: shorten(problem) }));
  const message = shown.map(({ field, problem }) => `${field}: ${problem}`).join(" ");
  return new RefusedRequest(400, "invalid_request", message, { problems: shown, total: problems.length });
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} …` : text;
}
