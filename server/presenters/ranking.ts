/** Every platform by what its breach reaches; computed once per graph, since the whole graph is asked. */
import {
  type PlatformRanking,
  type RankingQuestion,
  rankPlatforms,
} from "../../graph/analytics/criticality.ts";
import { runToEnd } from "../../graph/analytics/steps.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import { oncePerGraph } from "../oncePerGraph.ts";

const rankingsOf = oncePerGraph((_compiled: CompiledGraph) => new Map<string, PlatformRanking>());

export function rankPlatformsOnce(compiled: CompiledGraph, question: RankingQuestion): PlatformRanking {
  const rankings = rankingsOf(compiled);
  const key = `${question.effect} ${question.floor}`;
  const ranking = rankings.get(key) ?? runToEnd(rankPlatforms(compiled, question));
  rankings.set(key, ranking);
  return ranking;
}
