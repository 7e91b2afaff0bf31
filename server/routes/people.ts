/** GET /people, GET /incidents/{id}/people and POST /impacts/people: how many people, as bounds with their assumptions. */

import type { Bounds } from "../../graph/analytics/people/bounds.ts";
import { PEOPLE } from "../../graph/analytics/people/bounds.ts";
import {
  allPeopleResponseSchema,
  impactPeopleResponseSchema,
  incidentPeopleResponseSchema,
} from "../../graph/analytics/people/contract.ts";
import { peopleOfImpact } from "../../graph/analytics/people/ofImpact.ts";
import { peopleOfIncident } from "../../graph/analytics/people/ofIncident.ts";
import { peopleOfIncidents } from "../../graph/analytics/people/ofIncidents.ts";
import { presentNodes } from "../../graph/answers/nodes.ts";
import { scenarioSchema } from "../../graph/contract.ts";
import { UnknownNodeError } from "../../graph/errors.ts";
import type { Graph } from "../../graph/model/graph.ts";
import { propagate } from "../../graph/propagation/propagate.ts";
import { pathOf } from "../http/parameters.ts";
import { route } from "../http/route.ts";
import { oncePerGraph } from "../oncePerGraph.ts";

const everyIncident = oncePerGraph((graph: Graph) =>
  graph.nodesOfKind("Incident").flatMap(({ id }) => {
    const bounds = peopleOfIncident(graph, id);
    return bounds.length === 0 ? [] : [{ incident: id, bounds }];
  }),
);

export const allPeopleRoute = route({
  method: "get",
  path: "/people",
  summary: "How many people, accounts or files each incident concerns, where anybody gave a figure",
  response: allPeopleResponseSchema,
  async handle(_input, { store }) {
    const { graph, version } = await store.current();
    const items = everyIncident(graph);
    return {
      datasetVersion: version,
      measure: PEOPLE,
      items,
      incidents: graph.nodesOfKind("Incident").length,
      nodes: presentNodes(
        graph,
        items.flatMap(({ incident, bounds }) => [incident, ...bounds.flatMap(idsIn)]),
      ),
    };
  },
});

export const incidentPeopleRoute = route({
  method: "get",
  path: "/incidents/{id}/people",
  summary: "How many people, accounts or files one incident concerns: bounds by unit, with their assumptions",
  params: pathOf("Incident"),
  response: incidentPeopleResponseSchema,
  refusals: [404],
  async handle({ params: { id } }, { store }) {
    const { graph, version } = await store.current();
    if (graph.nodeById.get(id)?.kind !== "Incident") throw new UnknownNodeError(id);
    const bounds = peopleOfIncident(graph, id);
    return {
      datasetVersion: version,
      measure: PEOPLE,
      incident: id,
      bounds,
      nodes: presentNodes(graph, bounds.flatMap(idsIn)),
    };
  },
});

export const impactPeopleRoute = route({
  method: "post",
  path: "/impacts/people",
  summary: "How many people a breach could concern, and what was said of recorded ones",
  body: scenarioSchema,
  response: impactPeopleResponseSchema,
  refusals: [404, 422],
  async handle({ body: scenario }, { store }) {
    const { graph, compiled, version } = await store.current();
    const possible = peopleOfImpact(graph, propagate(compiled, scenario));
    const incidents = scenario.origins.flatMap((origin) =>
      graph.linksTo(origin).flatMap(({ kind, from }) => (kind === "HIT" ? [from] : [])),
    );
    const recorded = { incidents: [...new Set(incidents)].sort(), bounds: [] as readonly Bounds[] };
    recorded.bounds = peopleOfIncidents(graph, recorded.incidents);
    return {
      datasetVersion: version,
      measure: PEOPLE,
      scenario,
      possible,
      recorded,
      nodes: presentNodes(graph, [...recorded.incidents, ...[possible, ...recorded.bounds].flatMap(idsIn)]),
    };
  },
});

/** Every node that an assumption names. */
function idsIn({ assumptions }: Bounds): string[] {
  return assumptions.flatMap((assumption) => {
    if ("claims" in assumption) return assumption.claims;
    if ("about" in assumption) return assumption.about;
    return "nodes" in assumption ? assumption.nodes : [];
  });
}
