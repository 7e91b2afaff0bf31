/** A recorded incident as a question: what was hit breaks first, with the data that is known to have been exposed. */
import type { Scenario } from "../contract.ts";
import { InvalidScenarioError, UnknownNodeError } from "../errors.ts";
import type { Graph } from "../model/graph.ts";

/** The parts of a scenario that an incident gives; the rest is for whoever asks. */
export type Replay = Pick<Scenario, "origins" | "categories" | "replay">;

/**
 * @param withClaims also supposes exposed what was only claimed to be
 * @throws UnknownNodeError where there is no such incident, InvalidScenarioError where nothing was hit
 */
export function replayOf(graph: Graph, incident: string, withClaims: boolean): Replay {
  if (graph.nodeById.get(incident)?.kind !== "Incident") throw new UnknownNodeError(incident);
  const links = graph.linksFrom(incident);
  const origins = links.flatMap((link) => (link.kind === "HIT" ? [link.to] : []));
  if (origins.length === 0) {
    throw new InvalidScenarioError("replay", `nothing is recorded as hit by "${incident}".`);
  }
  const exposed = links.flatMap((link) =>
    link.kind === "EXPOSED" && (link.status === "confirmed" || (withClaims && link.status === "claimed"))
      ? [link.to.slice("category:".length)]
      : [],
  );
  return {
    origins: [...new Set(origins)].sort(),
    // None recorded is unknown, so everything held: not "nothing was exposed".
    categories: exposed.length === 0 ? null : [...new Set(exposed)].sort(),
    replay: incident,
  };
}
