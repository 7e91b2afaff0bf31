/** GET /overview and /rankings/platforms: which platforms matter most. */
import { z } from "zod";
import { EFFECTS, GRADES } from "../../graph/model/vocabulary.ts";
import { overviewResponseSchema, rankingResponseSchema } from "../../graph/responses.ts";
import { route } from "../http/route.ts";
import { oncePerGraph } from "../oncePerGraph.ts";
import { presentNodes } from "../presenters/nodes.ts";
import { presentOverview } from "../presenters/overview.ts";
import { rankPlatformsOnce } from "../presenters/ranking.ts";

const overviewOf = oncePerGraph(presentOverview);

export const overviewRoute = route({
  method: "get",
  path: "/overview",
  summary: "The State in layers, and every platform with the institutions that its breach reaches",
  response: overviewResponseSchema,
  async handle(_input, { store }) {
    return overviewOf(await store.current());
  },
});

export const rankingRoute = route({
  method: "get",
  path: "/rankings/platforms",
  summary: "Every platform by what its breach reaches",
  query: z.strictObject({
    effect: z.enum(EFFECTS).default("exposure"),
    floor: z.enum(GRADES).default("inferred"),
  }),
  response: rankingResponseSchema,
  async handle({ query: { effect, floor } }, { store }) {
    const { graph, compiled, version } = await store.current();
    const ranked = rankPlatformsOnce(compiled, effect, floor);
    return {
      datasetVersion: version,
      effect,
      floor,
      items: ranked.flatMap(({ id, institutions, classes, mandatoryInstitutions, byLayer }) =>
        presentNodes(graph, [id]).map((node) => ({
          node,
          institutions,
          classes,
          mandatoryInstitutions,
          byLayer,
        })),
      ),
      total: ranked.length,
    };
  },
});
