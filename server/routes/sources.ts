/** GET /sources, /sources/{id}/facts: where the data comes from, and what would fall with each source. */
import { z } from "zod";
import { type PresentedSources, presentAllSources, presentFacts } from "../../graph/answers/sources.ts";
import { UnknownNodeError } from "../../graph/errors.ts";
import type { Graph } from "../../graph/model/graph.ts";
import { sourceFactsResponseSchema, sourcesResponseSchema } from "../../graph/sources/contract.ts";
import { restingOn } from "../../graph/sources/resting.ts";
import { cursor, limitOf, pageOf, pathOf } from "../http/parameters.ts";
import { route } from "../http/route.ts";
import { oncePerGraph } from "../oncePerGraph.ts";

const restingOf = oncePerGraph(restingOn);
const sourcesOf = oncePerGraph(
  (graph: Graph): PresentedSources => presentAllSources(graph, restingOf(graph)),
);

export const sourcesRoute = route({
  method: "get",
  path: "/sources",
  summary: "Every source with the number of facts that rest on it, and the grades by publisher",
  query: z.strictObject({ limit: limitOf(2000, 5000), cursor }),
  response: sourcesResponseSchema,
  async handle({ query: { limit, cursor } }, { store }) {
    const { graph, version } = await store.current();
    const { items, ...rest } = sourcesOf(graph);
    return { datasetVersion: version, ...rest, ...pageOf(items, { limit, cursor, version }) };
  },
});

export const sourceFactsRoute = route({
  method: "get",
  path: "/sources/{id}/facts",
  summary: "What rests on one source, paged",
  params: pathOf("Source"),
  query: z.strictObject({ limit: limitOf(50, 500), cursor }),
  response: sourceFactsResponseSchema,
  refusals: [404],
  async handle({ params: { id }, query: { limit, cursor } }, { store }) {
    const { graph, version } = await store.current();
    const source = graph.nodeById.get(id);
    if (source?.kind !== "Source") throw new UnknownNodeError(id);
    const facts = restingOf(graph).bySource.get(id) ?? [];
    const { items, total, nextCursor } = pageOf(facts, { limit, cursor, version });
    const byKind: Record<string, number> = {};
    for (const { row } of facts) byKind[row.kind] = (byKind[row.kind] ?? 0) + 1;
    return { datasetVersion: version, source, ...presentFacts(graph, items), total, nextCursor, byKind };
  },
});
