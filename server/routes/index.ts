/** Every route there is, in the order in which the API description lists them. */
import type { Route } from "../http/route.ts";
import { datasetRoute } from "./dataset.ts";
import { graphRoute } from "./graph.ts";
import { healthRoute } from "./health.ts";
import { explainRoute, impactsRoute } from "./impacts.ts";
import { incidentRoute, incidentsRoute, replayRoute } from "./incidents.ts";
import { linksRoute, nodeRoute, searchRoute } from "./nodes.ts";
import { openapiRoute } from "./openapi.ts";
import { overviewRoute, rankingRoute } from "./overview.ts";

const DATA_ROUTES: readonly Route[] = [
  healthRoute,
  datasetRoute,
  overviewRoute,
  rankingRoute,
  graphRoute,
  searchRoute,
  nodeRoute,
  linksRoute,
  impactsRoute,
  explainRoute,
  incidentsRoute,
  incidentRoute,
  replayRoute,
];

export const ROUTES: readonly Route[] = [...DATA_ROUTES, openapiRoute(DATA_ROUTES)];
