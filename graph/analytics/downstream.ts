/** Which institutions a candidate can have to do with: those that the impact reaches through it. */
import type { Impact } from "../contract.ts";
import type { Graph } from "../model/graph.ts";
import type { Candidate } from "./candidates.ts";
import { countedInstitutions } from "./savings.ts";

/**
 * An intervention works only on what passes through its link or node, so a set saves nobody whom none of its
 * members lies above. Each conducting link is followed the way it conducts.
 *
 * @returns for a candidate, the ids of the counted institutions below it
 */
export function institutionsBelow(
  graph: Graph,
  impact: Impact,
): (candidate: Candidate) => ReadonlySet<string> {
  const origins = new Set(impact.scenario.origins);
  const next = new Map<string, string[]>();
  const entered = new Map<string, string[]>();
  for (const link of impact.links.flatMap((id) => graph.linkById.get(id) ?? [])) {
    // Everything passes from the platform that is used or rested on; an account opens what it uses (A3).
    const ways = [[link.to, link.from]];
    if (link.kind === "USES" && origins.has(link.from)) ways.push([link.from, link.to]);
    for (const [from, to] of ways as [string, string][]) {
      next.set(from, [...(next.get(from) ?? []), to]);
      entered.set(link.id, [...(entered.get(link.id) ?? []), to]);
    }
  }
  const counted = new Set(countedInstitutions(graph, impact));
  const starts = ({ interventions }: Candidate) =>
    interventions.flatMap((each) => ("link" in each ? (entered.get(each.link) ?? []) : [each.node]));
  return (candidate) => {
    const below = new Set(starts(candidate));
    for (const id of below) for (const further of next.get(id) ?? []) below.add(further);
    return new Set([...below].filter((id) => counted.has(id)));
  };
}
