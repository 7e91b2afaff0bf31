/**
 * Why a disclosed victim was not predicted. Found by lifting one condition at a time and predicting again: the
 * reason is the first condition without which the victim is reached.
 */
import type { Graph } from "../../model/graph.ts";
import type { Cascade } from "./cascades.ts";
import { isLearntFrom } from "./knownBefore.ts";
import { type Conditions, predict } from "./predict.ts";

export const MISS_REASONS = [
  /** No link on record leads there, whatever its date. */
  "no-link",
  /** The link became known through this very incident. */
  "learnt-from-incident",
  /** The link was published only later, in another way. */
  "known-later",
  /** Nobody can say since when the link is known, and such links were left out. */
  "date-unknown",
  /** The link was not, or no longer, true. */
  "not-true-then",
  /** The link carries none of the data supposed to be exposed. */
  "category-gate",
  /** The evidence for the link is below the floor. */
  "floor",
  /** Only several of these together explain it. */
  "several",
] as const;
export type MissReason = (typeof MISS_REASONS)[number];

/** @param missed ids of victims that are not reached under the conditions */
export function explainMisses(
  graph: Graph,
  cascade: Cascade,
  conditions: Conditions,
  missed: readonly string[],
): Map<string, MissReason> {
  const reasons = new Map<string, MissReason>();
  const unconditional = liftAll(conditions);
  const reachedAtAll = reachUnder(graph, cascade, unconditional);
  for (const id of missed) {
    if (reachedAtAll.has(id)) continue;
    // Joined by a link that carries nothing, or by no link at all.
    reasons.set(id, isJoined(graph, cascade, id) ? "category-gate" : "no-link");
  }
  for (const [reason, lifted] of liftOneByOne(cascade, conditions)) {
    const open = missed.filter((id) => !reasons.has(id));
    if (open.length === 0) break;
    const reached = reachUnder(graph, cascade, lifted);
    for (const id of open) if (reached.has(id)) reasons.set(id, reason);
  }
  return new Map(missed.map((id) => [id, reasons.get(id) ?? "several"]));
}

function liftOneByOne({ incident }: Cascade, conditions: Conditions): [MissReason, Conditions][] {
  const knowing = (alsoKnown: Conditions["isKnown"]): Conditions => ({
    ...conditions,
    isKnown: (link) => conditions.isKnown(link) || alsoKnown(link),
  });
  return [
    ["learnt-from-incident", knowing((link) => isLearntFrom(link, incident))],
    ["known-later", knowing((link) => link.knownFrom !== null && !isLearntFrom(link, incident))],
    ["date-unknown", knowing((link) => link.knownFrom === null && !isLearntFrom(link, incident))],
    ["not-true-then", { ...conditions, asOf: null }],
    ["category-gate", { ...conditions, categories: null }],
    ["floor", { ...conditions, floor: "inferred" }],
  ];
}

function liftAll(conditions: Conditions): Conditions {
  return { ...conditions, isKnown: () => true, asOf: null, categories: null, floor: "inferred" };
}

function reachUnder(graph: Graph, cascade: Cascade, conditions: Conditions): ReadonlySet<string> {
  return new Set(predict(graph, cascade, conditions).reached.map(({ id }) => id));
}

function isJoined(graph: Graph, { origins }: Cascade, id: string): boolean {
  return graph
    .linksFrom(id)
    .some(({ kind, to }) => (kind === "USES" || kind === "FEEDS") && origins.includes(to));
}
