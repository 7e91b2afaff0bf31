/** POST /impacts and /impacts/explain: who a breach reaches, and why. */

import { answerExplanation } from "../../graph/answers/explanation.ts";
import { answerImpact } from "../../graph/answers/impact.ts";
import { explainRequestSchema, scenarioSchema } from "../../graph/contract.ts";
import { explainResponseSchema, impactResponseSchema } from "../../graph/responses.ts";
import { route } from "../http/route.ts";

export const impactsRoute = route({
  method: "post",
  path: "/impacts",
  summary: "Who a breach reaches: wave by wave, with what, over which links, on what evidence",
  body: scenarioSchema,
  response: impactResponseSchema,
  refusals: [404, 422],
  async handle({ body }, { store }) {
    return answerImpact(await store.current(), body);
  },
});

export const explainRoute = route({
  method: "post",
  path: "/impacts/explain",
  summary: "Why a node is reached: the best paths to it, link by link, with their sources",
  body: explainRequestSchema,
  response: explainResponseSchema,
  refusals: [404, 422],
  async handle({ body }, { store }) {
    return answerExplanation(await store.current(), body);
  },
});
