/** POST and GET /console: the analyst's own Cypher, reading only, and what it may take. */
import {
  consoleAnswerSchema,
  consoleRequestSchema,
  consoleStateSchema,
} from "../../graph/consoleContract.ts";
import { consoleSchemaSchema } from "../../graph/consoleSchema.ts";
import { ConsoleClosed } from "../console/errors.ts";
import type { QueryConsole } from "../console/queryConsole.ts";
import { route } from "../http/route.ts";

export const consoleRoute = route({
  method: "post",
  path: "/console",
  summary: "Runs one Cypher query that only reads; a refusal says what, where, and what to do instead",
  body: consoleRequestSchema,
  response: consoleAnswerSchema,
  refusals: [422],
  async handle({ body }, { queryConsole, signal }) {
    return offered(queryConsole).run(body, signal);
  },
});

export const consoleStateRoute = route({
  method: "get",
  path: "/console",
  summary: "Whether the console takes queries, its limits, and what a query may call",
  response: consoleStateSchema,
  async handle(_input, { queryConsole }) {
    return offered(queryConsole).state();
  },
});

export const consoleSchemaRoute = route({
  method: "get",
  path: "/console/schema",
  summary: "What a query can name on this database: labels, types, properties, functions, procedures",
  response: consoleSchemaSchema,
  async handle(_input, { queryConsole }) {
    return offered(queryConsole).schema();
  },
});

function offered(queryConsole: QueryConsole | null): QueryConsole {
  if (queryConsole === null) throw new ConsoleClosed("This server has no console.");
  return queryConsole;
}
