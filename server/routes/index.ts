/** Every route there is, in the order in which the API description lists them. */
import type { Route } from "../http/route.ts";
import { compareRoute, interventionsRoute, sensitivityRoute } from "./analyses.ts";
import { backtestRoute } from "./backtest.ts";
import { consoleRoute, consoleSchemaRoute, consoleStateRoute } from "./console.ts";
import { datasetRoute } from "./dataset.ts";
import { graphRoute } from "./graph.ts";
import { healthRoute } from "./health.ts";
import { explainRoute, impactsRoute } from "./impacts.ts";
import { incidentRoute, incidentsRoute, replayRoute } from "./incidents.ts";
import { measuresRoute } from "./measures.ts";
import { linksRoute, nodeRoute, searchRoute } from "./nodes.ts";
import { openapiRoute } from "./openapi.ts";
import { overviewRoute } from "./overview.ts";
import { allPeopleRoute, impactPeopleRoute, incidentPeopleRoute } from "./people.ts";
import { queriesRoute } from "./queries.ts";
import { pairsRoute, rankingRoute } from "./rankings.ts";
import { sourceFactsRoute, sourcesRoute } from "./sources.ts";
import { storiesRoute, storyRoute } from "./stories.ts";

const DATA_ROUTES: readonly Route[] = [
  healthRoute,
  datasetRoute,
  overviewRoute,
  rankingRoute,
  pairsRoute,
  graphRoute,
  searchRoute,
  nodeRoute,
  linksRoute,
  impactsRoute,
  explainRoute,
  compareRoute,
  interventionsRoute,
  sensitivityRoute,
  impactPeopleRoute,
  incidentsRoute,
  incidentRoute,
  replayRoute,
  incidentPeopleRoute,
  allPeopleRoute,
  sourcesRoute,
  sourceFactsRoute,
  backtestRoute,
  measuresRoute,
  consoleRoute,
  consoleStateRoute,
  consoleSchemaRoute,
  queriesRoute,
  storiesRoute,
  storyRoute,
];

export const ROUTES: readonly Route[] = [...DATA_ROUTES, openapiRoute(DATA_ROUTES)];
