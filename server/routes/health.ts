/** GET /health: whether everything that an answer needs is there. */
import { healthResponseSchema } from "../../graph/responses.ts";
import { route } from "../http/route.ts";
import { presentSheets } from "../presenters/dataset.ts";

export const healthRoute = route({
  method: "get",
  path: "/health",
  summary: "Whether the database answers, and which data it holds",
  response: healthResponseSchema,
  async handle(_input, { store, managed }) {
    const { graph, version, sheets, database } = await store.current();
    return {
      status: "ok" as const,
      database: { ...database, managed },
      dataset: {
        version,
        nodes: graph.nodes.length,
        links: graph.links.length,
        datasets: presentSheets(sheets),
      },
    };
  },
});
