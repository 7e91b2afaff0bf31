/** POST /impacts/compare, /impacts/interventions, /impacts/sensitivity: what an impact depends on. */
import {
  compareRequestSchema,
  compareResponseSchema,
  interventionsRequestSchema,
  interventionsResponseSchema,
  sensitivityRequestSchema,
  sensitivityResponseSchema,
} from "../../graph/analytics/contract.ts";
import { answerComparison } from "../../graph/answers/comparison.ts";
import { answerInterventions } from "../../graph/answers/interventions.ts";
import { answerSensitivity } from "../../graph/answers/sensitivity.ts";
import { route } from "../http/route.ts";
import { inSlices } from "../inSlices.ts";

export const compareRoute = route({
  method: "post",
  path: "/impacts/compare",
  summary: "Two scenarios beside each other: who is saved, who is added, who is reached otherwise",
  body: compareRequestSchema,
  response: compareResponseSchema,
  refusals: [404, 422],
  async handle({ body }, { store }) {
    return answerComparison(await store.current(), body);
  },
});

export const interventionsRoute = route({
  method: "post",
  path: "/impacts/interventions",
  summary: "What would have helped most: each intervention alone, and the best set of a few",
  body: interventionsRequestSchema,
  response: interventionsResponseSchema,
  refusals: [404, 422],
  async handle({ body }, { store, signal }) {
    return inSlices(answerInterventions(await store.current(), body), { signal });
  },
});

export const sensitivityRoute = route({
  method: "post",
  path: "/impacts/sensitivity",
  summary: "Which weak links the conclusion depends on, and how much of it rests on inference",
  body: sensitivityRequestSchema,
  response: sensitivityResponseSchema,
  refusals: [404, 422],
  async handle({ body }, { store, signal }) {
    return inSlices(answerSensitivity(await store.current(), body), { signal });
  },
});
