/** GET /incidents, /incidents/{id} and the scenario that replays one. */
import { z } from "zod";
import { presentIncidentInFull } from "../../graph/answers/incident.ts";
import { answerIncidents } from "../../graph/answers/incidents.ts";
import { scenarioSchema } from "../../graph/contract.ts";
import { UnknownNodeError } from "../../graph/errors.ts";
import { incidentsResponseSchema } from "../../graph/incidents/contract.ts";
import { joinSheets } from "../../graph/model/datasetMeta.ts";
import type { Graph } from "../../graph/model/graph.ts";
import type { Incident } from "../../graph/model/schema.ts";
import { replayOf } from "../../graph/propagation/replay.ts";
import { incidentResponseSchema } from "../../graph/responses.ts";
import { pathOf } from "../http/parameters.ts";
import { route } from "../http/route.ts";

export const incidentsRoute = route({
  method: "get",
  path: "/incidents",
  summary: "Recorded incidents with what places, sizes and filters them, the latest disclosed first",
  response: incidentsResponseSchema,
  async handle(_input, { store }) {
    const { graph, sheets } = await store.current();
    return answerIncidents(graph, joinSheets(sheets)?.gathered ?? null);
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
