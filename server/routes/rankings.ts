/** GET /rankings/platforms and /rankings/pairs: which platforms matter most, alone and two by two. */
import { z } from "zod";
import { pairsResponseSchema, rankingResponseSchema } from "../../graph/analytics/contract.ts";
import { CRITICALITY } from "../../graph/analytics/criticality.ts";
import { PAIRS, rankPairs } from "../../graph/analytics/pairs.ts";
import { presentNodes } from "../../graph/answers/nodes.ts";
import { EFFECTS, GRADES } from "../../graph/model/vocabulary.ts";
import { limitOf } from "../http/parameters.ts";
import { route } from "../http/route.ts";
import { countPlatformsOnce, rankPlatformsOnce } from "../presenters/ranking.ts";

const question = {
  effect: z.enum(EFFECTS).default("exposure"),
  floor: z.enum(GRADES).default("inferred"),
};

export const rankingRoute = route({
  method: "get",
  path: "/rankings/platforms",
  summary: "Every platform by what its breach reaches; ties share a rank",
  query: z.strictObject(question),
  response: rankingResponseSchema,
  async handle({ query: { effect, floor } }, { store }) {
    const { graph, compiled, version } = await store.current();
    const { items, computed, total } = await countPlatformsOnce(compiled, { effect, floor });
    return {
      datasetVersion: version,
      measure: CRITICALITY,
      effect,
      floor,
      items: items.flatMap(({ id, rank, tiedWith, institutions, mandatoryInstitutions, classes, byLayer }) =>
        presentNodes(graph, [id]).map((node) => ({
          node,
          rank,
          tiedWith,
          institutions,
          mandatoryInstitutions,
          classes,
          byLayer,
        })),
      ),
      computed,
      total,
    };
  },
});

export const pairsRoute = route({
  method: "get",
  path: "/rankings/pairs",
  summary: "Pairs of platforms whose joint breach reaches most beyond what either reaches alone",
  query: z.strictObject({ ...question, limit: limitOf(20, 500) }),
  response: pairsResponseSchema,
  async handle({ query: { effect, floor, limit } }, { store }) {
    const { graph, compiled, version } = await store.current();
    const { items, computed, total } = await rankPlatformsOnce(compiled, { effect, floor });
    const pairs = rankPairs(compiled, items, limit);
    return {
      datasetVersion: version,
      measure: PAIRS,
      effect,
      floor,
      ...pairs,
      platformsLeftOut: total - computed,
      nodes: presentNodes(
        graph,
        pairs.items.flatMap(({ platforms }) => platforms),
      ),
    };
  },
});
