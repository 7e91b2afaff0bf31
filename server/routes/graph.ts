/** GET /graph: the whole graph as a graph file, for the same engine in other places. */
import { z } from "zod";
import { linkSchemas, nodeSchemas } from "../../graph/model/schema.ts";
import { route } from "../http/route.ts";

const graphFileSchema = z.object({
  nodes: z.array(z.union(Object.values(nodeSchemas))),
  links: z.array(z.union(Object.values(linkSchemas))),
});

export const graphRoute = route({
  method: "get",
  path: "/graph",
  summary: "The whole graph as a graph file",
  response: graphFileSchema,
  async handle(_input, { store, setHeader }) {
    const { graph, version } = await store.current();
    setHeader("ETag", `"${version}"`);
    return { nodes: [...graph.nodes], links: [...graph.links] };
  },
});
