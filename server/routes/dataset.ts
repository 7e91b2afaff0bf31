/** GET /dataset: what the data is, how complete, and whose. */
import { datasetResponseSchema } from "../../graph/responses.ts";
import { route } from "../http/route.ts";
import { oncePerGraph } from "../oncePerGraph.ts";
import { presentDataset } from "../presenters/dataset.ts";

const datasetOf = oncePerGraph(presentDataset);

export const datasetRoute = route({
  method: "get",
  path: "/dataset",
  summary: "The data's version, counts, completeness, known gaps and licences",
  response: datasetResponseSchema,
  async handle(_input, { store }) {
    return datasetOf(await store.current());
  },
});
