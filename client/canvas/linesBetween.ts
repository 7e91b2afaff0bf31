/** The lines of scenes without boxes around their members. Pure. */
import type { ImpactResponse } from "../../graph/responses.ts";
import { type Bundle, bestGrade } from "./bundles.ts";

/** One line for all links between two spots: those by which a node is first reached, or all that conduct. */
export function linesBetween(
  impact: ImpactResponse,
  standIn: ReadonlyMap<string, string>,
  which: "via" | "all",
): Bundle[] {
  const reachedBy = new Set(impact.reached.flatMap(({ via }) => via));
  const conducting = new Set(impact.links);
  const waves = new Map(impact.reached.map(({ id, wave }) => [id, wave]));
  const bundles = new Map<string, Omit<Bundle, "grade"> & { links: Bundle["links"][number][] }>();
  for (const link of impact.linkDetails) {
    if (!conducting.has(link.id) || (which === "via" && !reachedBy.has(link.id))) continue;
    const [source, target] = [standIn.get(link.to), standIn.get(link.from)];
    if (source === undefined || target === undefined || source === target) continue;
    const [sourceWave, targetWave] = [waves.get(link.to) ?? 0, waves.get(link.from) ?? 0];
    const [from, to] = sourceWave <= targetWave ? [source, target] : [target, source];
    const id = `${from} > ${to}`;
    const bundle = bundles.get(id) ?? { id, from, to, wave: Math.max(sourceWave, targetWave), links: [] };
    bundle.links.push(link);
    bundles.set(id, bundle);
  }
  return [...bundles.values()].map((bundle) => ({ ...bundle, grade: bestGrade(bundle.links) }));
}
