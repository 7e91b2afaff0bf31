/** A route as a value: what it takes, what it gives, what it does. Serving and describing both read it. */
import type { z } from "zod";
import type { QueryConsole } from "../console/queryConsole.ts";
import type { GraphStore } from "../neo4j/graphStore.ts";

export interface RouteContext {
  readonly store: GraphStore;
  /** Whether the database is one that we started ourselves. */
  readonly managed: boolean;
  /** `null` where this server offers none. */
  readonly queryConsole: QueryConsole | null;
  /** Aborted, with `CallerLeft` as its reason, when the caller no longer waits for the answer. */
  readonly signal: AbortSignal;
  setHeader(name: string, value: string): void;
}

type ParsedBy<S> = S extends z.ZodType ? z.infer<S> : undefined;

interface RouteDefinition<P, Q, B, R extends z.ZodType> {
  readonly method: "get" | "post";
  /** Below `/api`, parameters in braces: `/nodes/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response: R;
  /** Refusals beyond those that every route can give. */
  readonly refusals?: readonly number[];
}

export interface Route
  extends RouteDefinition<
    z.ZodObject | undefined,
    z.ZodObject | undefined,
    z.ZodType | undefined,
    z.ZodType
  > {
  readonly handle: (
    input: { params: unknown; query: unknown; body: unknown },
    context: RouteContext,
  ) => Promise<unknown>;
}

/** Ties the types of a handler to the schemas beside it; the server parses before it calls. */
export function route<
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  R extends z.ZodType = z.ZodType,
>(
  definition: RouteDefinition<P, Q, B, R> & {
    handle(
      input: { params: ParsedBy<P>; query: ParsedBy<Q>; body: ParsedBy<B> },
      context: RouteContext,
    ): Promise<z.input<R>>;
  },
): Route {
  return definition as unknown as Route;
}
