/** Routes as values -> an Express router: parse, handle, answer; other methods are 405, other paths 404. */
import express, { type Request, type Router } from "express";
import type { z } from "zod";
import { toProblems } from "../../graph/model/parse.ts";
import { readJsonBody } from "./jsonBody.ts";
import { CallerLeft, type FieldProblem, invalidRequest, RefusedRequest } from "./refusals.ts";
import type { Route, RouteContext } from "./route.ts";

export function serveRoutes(
  routes: readonly Route[],
  context: Omit<RouteContext, "setHeader" | "signal">,
): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  for (const route of routes) {
    const readBody = route.body === undefined ? [] : readJsonBody;
    router[route.method](expressPath(route.path), ...readBody, async (request, response) => {
      const input = parseInput(route, request);
      response.setHeader("Cache-Control", route.method === "get" ? "no-cache" : "no-store");
      const setHeader = (name: string, value: string) => response.setHeader(name, value);
      const left = new AbortController();
      response.on("close", () => left.abort(new CallerLeft()));
      response.json(await route.handle(input, { ...context, setHeader, signal: left.signal }));
    });
  }
  for (const path of new Set(routes.map(({ path }) => path))) {
    const methods = routes.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
    const allowed = methods.includes("GET") ? [...methods, "HEAD"] : methods;
    router.all(expressPath(path), (_request, response) => {
      response.setHeader("Allow", allowed.join(", "));
      throw new RefusedRequest(405, "method_not_allowed", `Only ${allowed.join(", ")} is answered here.`);
    });
  }
  router.use(() => {
    throw new RefusedRequest(404, "unknown_path", "There is nothing at this address; see /api/openapi.json.");
  });
  return router;
}

function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

function parseInput(route: Route, request: Request) {
  const problems: FieldProblem[] = [];
  const parse = (schema: z.ZodType | undefined, value: unknown, within: string) => {
    const result = schema?.safeParse(value);
    if (result?.error !== undefined) {
      problems.push(
        ...toProblems(result.error, "").map(({ place, problem }) => ({
          field: place === "" ? within : place.replace(/^\./, ""),
          problem,
        })),
      );
    }
    return result?.data;
  };
  const query = readQuery(request, problems);
  for (const name of route.query === undefined ? Object.keys(query) : []) {
    problems.push({ field: name, problem: "is not a parameter here." });
  }
  const input = {
    params: parse(route.params, { ...request.params }, "path"),
    query: parse(route.query, query, "query"),
    body: parse(route.body, request.body, "body"),
  };
  if (problems.length > 0) throw invalidRequest(problems);
  return input;
}

/** Each parameter once: which of two would count is nothing to guess. */
function readQuery({ originalUrl }: Request, problems: FieldProblem[]): Record<string, string> {
  const search = new URLSearchParams(originalUrl.split("?").slice(1).join("?"));
  const names = [...search.keys()];
  for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
    problems.push({ field: name, problem: "is given more than once." });
  }
  return Object.fromEntries(search);
}
