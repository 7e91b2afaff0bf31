/** What a caller of the console is told when there are no rows. Never in the database's own words. */
import type { Position, Refusal, RefusalCode } from "./gate/refusal.ts";

/** Codes of queries that passed the gate and that the database could not, or must not, finish. */
export type FailureCode =
  | "not_defined"
  | "wrong_type"
  | "arithmetic"
  | "failed"
  | "time_limit"
  | "memory_limit"
  | "answer_too_large";

/** The query is not run, or gave nothing: 422. */
export class RefusedQuery extends Error {
  override readonly name = "RefusedQuery";
  constructor(
    readonly code: RefusalCode | FailureCode,
    message: string,
    readonly position: Position | null = null,
  ) {
    super(message);
  }

  static of({ code, message, position }: Omit<Refusal, "allowed">): RefusedQuery {
    return new RefusedQuery(code, message, position);
  }
}

/** As many queries run as may: 503, and worth another try. */
export class ConsoleBusy extends Error {
  override readonly name = "ConsoleBusy";
  readonly retryAfterSeconds = 2;
  constructor(readonly running: number) {
    super(`${running} queries are running, which is as many as may. Try again in a moment.`);
  }
}

/** No query is taken at present: 503. */
export class ConsoleClosed extends Error {
  override readonly name = "ConsoleClosed";
  readonly retryAfterSeconds = 10;
}
