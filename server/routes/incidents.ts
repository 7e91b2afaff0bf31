/** GET /incidents, /incidents/{id} and the scenario that replays one. */
import { z } from "zod";
import { scenarioSchema } from "../../graph/contract.ts";
import { UnknownNodeError } from "../../graph/errors.ts";
import type { Graph } from "../../graph/model/graph.ts";
import type { Incident } from "../../graph/model/schema.ts";
import { replayOf } from "../../graph/propagation/replay.ts";
import { incidentResponseSchema, incidentsResponseSchema } from "../../graph/responses.ts";
import { pathOf } from "../http/parameters.ts";
import { route } from "../http/route.ts";
import { presentIncident, presentIncidentInFull } from "../presenters/incident.ts";

export const incidentsRoute = route({
  method: "get",
  path: "/incidents",
  summary: "Recorded incidents, the latest disclosed first",
  response: incidentsResponseSchema,
  async handle(_input, { store }) {
    const { graph } = await store.current();
    const incidents = [...graph.nodesOfKind("Incident")].sort(byDisclosure);
    return { items: incidents.map((each) => presentIncident(graph, each)), total: incidents.length };
  },
});

export const incidentRoute = route({
  method: "get",
  path: "/incidents/{id}",
  summary: "One incident: victims, responders, exposed data, and what was claimed by whom",
  params: pathOf("Incident"),
  response: incidentResponseSchema,
  refusals: [404],
  async handle({ params: { id } }, { store }) {
    const { graph } = await store.current();
    return presentIncidentInFull(graph, incidentOf(graph, id));
  },
});

export const replayRoute = route({
  method: "get",
  path: "/incidents/{id}/replay",
  summary: "The scenario that replays one incident; `claims=with` adds what was only claimed to be exposed",
  params: pathOf("Incident"),
  query: z.strictObject({ claims: z.enum(["with", "without"]).default("without") }),
  response: scenarioSchema,
  refusals: [404, 422],
  async handle({ params: { id }, query: { claims } }, { store }) {
    const { graph } = await store.current();
    return scenarioSchema.parse(replayOf(graph, id, claims === "with"));
  },
});

function incidentOf({ nodeById }: Graph, id: string): Incident {
  const node = nodeById.get(id);
  if (node?.kind !== "Incident") throw new UnknownNodeError(id);
  return node;
}

/** Partial dates compare as text; an unknown date stands last. */
function byDisclosure(a: Incident, b: Incident): number {
  const [dateA, dateB] = [a.disclosed ?? "", b.disclosed ?? ""];
  return dateA === dateB ? (a.id < b.id ? -1 : 1) : dateA < dateB ? 1 : -1;
}
