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

export interface FieldProblem {
  /** Path of the field, for example `origins[0]`. */
  readonly field: string;
  readonly problem: string;
}

/** Something in the path, the query or the body is not what the API description says. */
export function invalidRequest(problems: readonly FieldProblem[]): RefusedRequest {
  const message = problems.map(({ field, problem }) => `${field}: ${problem}`).join(" ");
  return new RefusedRequest(400, "invalid_request", message, { problems });
}
