/** Every platform of a graph too large to run the engine once for each. */
import {
  mostLinkedPlatforms,
  type PlatformCounts,
  type PlatformRanking,
  type RankingQuestion,
  rankReaches,
} from "../../graph/analytics/criticality.ts";
import type { CompiledColumns } from "../../graph/propagation/compile.ts";
import { planReach } from "../../graph/propagation/reachCounts.ts";
import { institutionCounts, ungatedReach } from "../../graph/propagation/ungated.ts";
import { type CountOptions, countReach } from "./countReach.ts";

/** With fewer links, a run of the engine for each platform takes less than a second together. */
const LARGE = 20_000;

export function isLarge({ links }: CompiledColumns): boolean {
  return links.kinds.length > LARGE;
}

/** The same figures as one run of the engine a platform gives, without the names of those reached. */
export async function rankAllAtOnce(
  compiled: CompiledColumns,
  question: RankingQuestion,
  most = Number.POSITIVE_INFINITY,
  options: CountOptions = {},
): Promise<PlatformRanking<PlatformCounts>> {
  const platforms = mostLinkedPlatforms(compiled, most);
  const counts = await countReach(planReach(ungatedReach(compiled, question, platforms)), options);
  const reaches = Array.from(platforms, (platform, at) => ({
    id: compiled.nodes.ids.at(platform),
    ...institutionCounts(counts, at),
  }));
  return rankReaches(compiled, reaches);
}
