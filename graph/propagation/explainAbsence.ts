/** Why a node is not reached: what the scenario would have to leave out, or where the links end. */
import type { Absence, AbsenceReason, Scenario } from "../contract.ts";
import { GRADES } from "../model/vocabulary.ts";
import { buildAdjacency, endOfLinks, firstLink } from "./adjacency.ts";
import { USES } from "./columns.ts";
import type { CompiledColumns } from "./compile.ts";
import { runRules } from "./effects.ts";
import { explain } from "./explain.ts";
import { stateOf } from "./facts.ts";
import { countsAt, prepare } from "./prepare.ts";
import { isInstitution } from "./run.ts";

const LOOSEST = GRADES.length - 1;

/** What each reason takes away from a scenario; those that say least about the world first. */
const LIFTED: Readonly<Partial<Record<AbsenceReason, Partial<Scenario>>>> = {
  interventions: { interventions: [] },
  "categories-not-named": { categories: null },
  floor: { floor: "inferred" },
  "not-known-then": { knownBy: null },
  "not-true-then": { asOf: null },
};

/**
 * `null` for a node that is reached.
 *
 * Lifts every condition of the scenario, then puts each back in force as long as the node stays reached: what
 * must stay lifted are the reasons, and the path is the best one without them.
 *
 * @throws as `explain`
 */
export function explainAbsence(
  compiled: CompiledColumns,
  scenario: Scenario,
  nodeId: string,
): Absence | null {
  const pathIn = (asked: Scenario) => explain(compiled, asked, nodeId, 1)[0] ?? null;
  if (pathIn(scenario) !== null) return null;
  const reasons = new Set(Object.keys(LIFTED) as AbsenceReason[]);
  const lifting = (lifted: ReadonlySet<AbsenceReason>): Scenario =>
    Object.assign({}, scenario, ...[...lifted].map((reason) => LIFTED[reason]));
  if (pathIn(lifting(reasons)) === null) return whereLinksEnd(compiled, lifting(reasons), nodeId);
  for (const reason of [...reasons].reverse()) {
    const without = new Set([...reasons].filter((each) => each !== reason));
    if (pathIn(lifting(without)) !== null) reasons.delete(reason);
  }
  const path = pathIn(lifting(reasons));
  const prepared = prepare(compiled, scenario);
  const { ids } = compiled.links;
  const links = (path?.links ?? []).filter(
    (id) => !countsAt(compiled.links, prepared, ids.numberOf(id) as number, GRADES.indexOf(scenario.floor)),
  );
  return { reasons: [...reasons], path, links };
}

/** The links by which the reached nodes touch what leads on to the node, over which nothing crosses. */
function whereLinksEnd(compiled: CompiledColumns, scenario: Scenario, nodeId: string): Absence {
  const prepared = prepare(compiled, scenario);
  const target = compiled.nodes.ids.numberOf(nodeId);
  const facts = runRules({ compiled, scenario: prepared, floor: LOOSEST, record: null });
  const leading = target === undefined ? new Set<number>() : leadingTo(compiled, scenario, target);
  const isReached = (node: number) => stateOf(facts, node) !== null;
  const links: string[] = [];
  for (let row = 0; row < compiled.links.kinds.length; row++) {
    const [from, to] = [compiled.links.from[row] as number, compiled.links.to[row] as number];
    const stopsDown = isReached(to) && !isReached(from) && leading.has(from);
    const isAccount =
      scenario.effect === "access" && compiled.links.kinds[row] === USES && prepared.isOrigin(from);
    if (stopsDown || (isAccount && !isReached(to) && leading.has(to))) links.push(compiled.links.ids.at(row));
  }
  return { reasons: [links.length > 0 ? "nothing-crosses" : "no-link"], path: null, links: links.sort() };
}

/** Nodes from which links of any sort lead to the target in the direction of a breach. */
function leadingTo(
  { links, nodes, ...compiled }: CompiledColumns,
  { effect }: Scenario,
  target: number,
): Set<number> {
  const upwards = buildAdjacency(nodes.ids.length, { sources: links.from, targets: links.to });
  const leading = new Set([target]);
  for (const node of leading) {
    const end = endOfLinks(upwards, node, LOOSEST);
    for (let link = firstLink(upwards, node); link < end; link++)
      leading.add(upwards.targets[link] as number);
  }
  if (effect !== "access") return leading;
  // An account leads from an institution to what it uses, and on from there.
  for (const node of [...leading]) {
    if (isInstitution({ nodes }, node)) continue;
    const end = endOfLinks(compiled.supplying, node, LOOSEST);
    for (let link = firstLink(compiled.supplying, node); link < end; link++) {
      const user = compiled.supplying.targets[link] as number;
      if (isInstitution({ nodes }, user)) leading.add(user);
    }
  }
  return leading;
}
