/** Routes as values -> the API description. What is served is what is described, since both read the same list. */
import { OpenAPIRegistry, OpenApiGeneratorV31, zodToOpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import type { z } from "zod";
import { backtestResponseSchema } from "../../graph/analytics/backtest/contract.ts";
import * as analytics from "../../graph/analytics/contract.ts";
import { consoleAnswerSchema, planStepSchema } from "../../graph/consoleContract.ts";
import { explainRequestSchema, scenarioSchema } from "../../graph/contract.ts";
import * as responses from "../../graph/responses.ts";
import type { Route } from "./route.ts";

/** Refusals that any route can give. */
const EVERYWHERE = [400, 403, 405, 429, 503];
const MEANING: Readonly<Record<number, string>> = {
  400: "The request is not what this description says",
  403: "The request comes from a foreign name or page",
  404: "There is no such thing",
  405: "This method is not answered here; see the Allow header",
  413: "The body is too large",
  415: "The body is not JSON",
  422: "Well formed, but it cannot be answered; the error says why",
  429: "Too many requests",
  503: "The database does not answer, or holds no dataset",
};

/** Schemas that deserve a name of their own in the description. */
const NAMED = {
  Scenario: scenarioSchema,
  ExplainRequest: explainRequestSchema,
  NodeBrief: responses.nodeBriefSchema,
  LinkDetail: responses.linkDetailSchema,
  CategoryBrief: responses.categoryBriefSchema,
  Figure: responses.figureSchema,
  Impact: responses.impactResponseSchema,
  Explanation: responses.explainResponseSchema,
  Node: responses.nodeResponseSchema,
  SearchAnswer: responses.searchResponseSchema,
  Links: responses.linksResponseSchema,
  Overview: responses.overviewResponseSchema,
  Ranking: analytics.rankingResponseSchema,
  Pairs: analytics.pairsResponseSchema,
  Comparison: analytics.compareResponseSchema,
  InterventionRanking: analytics.interventionsResponseSchema,
  Sensitivity: analytics.sensitivityResponseSchema,
  Backtest: backtestResponseSchema,
  Measure: analytics.measureSchema,
  IncidentBrief: responses.incidentBriefSchema,
  Incident: responses.incidentResponseSchema,
  ConsoleAnswer: consoleAnswerSchema,
  PlanStep: planStepSchema,
  Dataset: responses.datasetResponseSchema,
  Health: responses.healthResponseSchema,
  Error: responses.errorResponseSchema,
} as const;
// Schemas are named here, beside them, so that graph/ needs to know nothing of descriptions.
for (const [refId, schema] of Object.entries(NAMED))
  zodToOpenAPIRegistry.add(schema, { _internal: { refId } });

/** @returns an OpenAPI 3.1 document */
export function describeRoutes(routes: readonly Route[]) {
  const registry = new OpenAPIRegistry();
  const json = (schema: z.ZodType) => ({ "application/json": { schema } });

  for (const { method, path, summary, params, query, body, response, refusals = [] } of routes) {
    const statuses = [...EVERYWHERE, ...refusals, ...(body === undefined ? [] : [413, 415])].sort();
    registry.registerPath({
      method,
      path: `/api${path}`,
      summary,
      request: {
        ...(params === undefined ? {} : { params }),
        ...(query === undefined ? {} : { query }),
        ...(body === undefined ? {} : { body: { required: true, content: json(body) } }),
      },
      responses: {
        200: { description: "The answer", content: json(response) },
        ...Object.fromEntries(
          statuses.map((status) => [
            status,
            { description: MEANING[status] ?? "", content: json(responses.errorResponseSchema) },
          ]),
        ),
      },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: {
      title: "Ricochet",
      version: "1",
      description: "Who a breach of a shared platform reaches, with what data, and how we know.",
    },
  });
}
