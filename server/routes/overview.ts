/** GET /overview: the State in layers. */
import { overviewResponseSchema } from "../../graph/responses.ts";
import { route } from "../http/route.ts";
import { oncePerGraph } from "../oncePerGraph.ts";
import { presentOverview } from "../presenters/overview.ts";

const overviewOf = oncePerGraph(presentOverview);

export const overviewRoute = route({
  method: "get",
  path: "/overview",
  summary: "The State in layers, and every platform with the institutions that its breach reaches",
  response: overviewResponseSchema,
  async handle(_input, { store }) {
    return overviewOf(await store.current());
  },
});
