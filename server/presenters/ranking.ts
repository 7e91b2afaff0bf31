/** Every platform by what its breach reaches; computed once per graph, since the whole graph is asked. */
import {
  type PlatformCounts,
  type PlatformRanking,
  type PlatformReach,
  type RankingQuestion,
  rankPlatforms,
  rankThese,
} from "../../graph/analytics/criticality.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import { inSlices } from "../inSlices.ts";
import { oncePerGraph } from "../oncePerGraph.ts";
import { isLarge, rankAllAtOnce } from "../threads/rankAllAtOnce.ts";

type Rankings<T extends PlatformCounts> = Map<string, Promise<PlatformRanking<T>>>;

const reachesOf = oncePerGraph((_compiled: CompiledGraph): Rankings<PlatformReach> => new Map());
const countsOf = oncePerGraph((_compiled: CompiledGraph): Rankings<PlatformCounts> => new Map());

/** With the names of those reached; of a large graph only the platforms that reach furthest. */
export function rankPlatformsOnce(
  compiled: CompiledGraph,
  question: RankingQuestion,
): Promise<PlatformRanking> {
  return once(reachesOf(compiled), question, async () => {
    if (!isLarge(compiled)) return inSlices(rankPlatforms(compiled, question));
    const { items } = await countPlatformsOnce(compiled, question);
    const first = items.slice(0, MOST_NAMED).map(({ id }) => compiled.nodes.ids.numberOf(id) as number);
    return inSlices(rankThese(compiled, question, Int32Array.from(first)));
  });
}

/** Without names: of a graph of any size every platform. */
export function countPlatformsOnce(
  compiled: CompiledGraph,
  question: RankingQuestion,
): Promise<PlatformRanking<PlatformCounts>> {
  if (!isLarge(compiled)) return rankPlatformsOnce(compiled, question);
  return once(countsOf(compiled), question, () => rankAllAtOnce(compiled, question));
}

/** Their names go to the page, and a page of more would be no picture. */
const MOST_NAMED = 200;

/** Asked again while it is still being computed, it is the same work; what failed is tried again. */
function once<T extends PlatformCounts>(
  rankings: Rankings<T>,
  { effect, floor }: RankingQuestion,
  rank: () => Promise<PlatformRanking<T>>,
): Promise<PlatformRanking<T>> {
  const key = `${effect} ${floor}`;
  const known = rankings.get(key);
  if (known !== undefined) return known;
  const ranking = rank();
  rankings.set(key, ranking);
  ranking.catch(() => rankings.delete(key));
  return ranking;
}
