/** GET /queries: the library of described queries. */
import { queriesResponseSchema } from "../../graph/queries/contract.ts";
import { LIBRARY } from "../../graph/queries/index.ts";
import { QUERY_GROUPS, type QueryGroup } from "../../graph/queries/query.ts";
import { route } from "../http/route.ts";

export const queriesRoute = route({
  method: "get",
  path: "/queries",
  summary: "The library of described queries, by question, with what they take and how to read them",
  response: queriesResponseSchema,
  async handle() {
    return {
      groups: (Object.keys(QUERY_GROUPS) as QueryGroup[]).map((id) => ({ id, title: QUERY_GROUPS[id] })),
      items: LIBRARY.map((query) => ({
        ...query,
        parameters: [...query.parameters],
        columns: [...query.columns],
      })),
      total: LIBRARY.length,
    };
  },
});
