/** GET /openapi.json: this API, described from the same values that serve it. */
import { z } from "zod";
import { describeRoutes } from "../http/describeRoutes.ts";
import { type Route, route } from "../http/route.ts";

/** @param routes all others; the description lists itself too */
export function openapiRoute(routes: readonly Route[]): Route {
  let description: Record<string, unknown> | undefined;
  const self: Route = route({
    method: "get",
    path: "/openapi.json",
    summary: "This description",
    response: z.looseObject({ openapi: z.string() }),
    async handle() {
      description ??= { ...describeRoutes([...routes, self]) };
      return { openapi: "3.1.0", ...description };
    },
  });
  return self;
}
