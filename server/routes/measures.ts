/** GET /measures: what is measured here, and how, in a sentence each. */
import { measuresResponseSchema } from "../../graph/analytics/contract.ts";
import { MEASURES } from "../../graph/analytics/index.ts";
import { route } from "../http/route.ts";

export const measuresRoute = route({
  method: "get",
  path: "/measures",
  summary: "Every measure with its method",
  response: measuresResponseSchema,
  async handle() {
    return { items: MEASURES };
  },
});
