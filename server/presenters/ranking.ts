/** Every platform by what its breach reaches; computed once per graph, since the whole graph is asked. */
import {
  type PlatformRanking,
  type RankingQuestion,
  rankPlatforms,
} from "../../graph/analytics/criticality.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import { inSlices } from "../inSlices.ts";
import { oncePerGraph } from "../oncePerGraph.ts";

const rankingsOf = oncePerGraph((_compiled: CompiledGraph) => new Map<string, Promise<PlatformRanking>>());

/** Asked again while it is still being computed, it is the same work. */
export function rankPlatformsOnce(
  compiled: CompiledGraph,
  question: RankingQuestion,
): Promise<PlatformRanking> {
  const rankings = rankingsOf(compiled);
  const key = `${question.effect} ${question.floor}`;
  const ranking = rankings.get(key) ?? inSlices(rankPlatforms(compiled, question));
  rankings.set(key, ranking);
  return ranking;
}
