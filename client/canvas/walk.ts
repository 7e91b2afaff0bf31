/** Where the arrow keys lead: left and right along links, up and down among those that stand together. Pure. */
import type { ImpactResponse } from "../../graph/responses.ts";
import type { Scene, Stop } from "./scene.ts";

export type Direction = "up" | "down" | "left" | "right";

/** The next stop from here; the first origin when nowhere. Stays where there is no way on. */
export function walk(
  scene: Scene,
  impact: ImpactResponse,
  from: string | null,
  direction: Direction,
): string | null {
  const columns = scene.stops.filter((stops) => stops.length > 0);
  const columnAt = columns.findIndex((stops) => stops.some(({ id }) => id === from));
  const column = columns[columnAt];
  if (from === null || column === undefined) return firstStop(scene, impact, columns);
  const at = column.findIndex(({ id }) => id === from);
  const here = column[at];
  if (here === undefined) return from;
  if (direction === "up" || direction === "down")
    return column[at + (direction === "down" ? 1 : -1)]?.id ?? from;
  const linked = linkedStops(scene, impact, from, direction);
  const beside = columns[columnAt + (direction === "right" ? 1 : -1)] ?? [];
  return nearest(linked.length > 0 ? linked : beside, here)?.id ?? from;
}

/** Where a link leads from here: right, to what this passes the breach on to; left, to where it came from. */
function linkedStops(
  { standIn, stops }: Scene,
  impact: ImpactResponse,
  from: string,
  direction: "left" | "right",
): Stop[] {
  const links = new Map(impact.linkDetails.map((link) => [link.id, link]));
  const ends = new Set<string | undefined>();
  for (const { id, via } of impact.reached) {
    for (const link of via.flatMap((linkId) => links.get(linkId) ?? [])) {
      const source = standIn.get(link.from === id ? link.to : link.from);
      const reached = standIn.get(id);
      if (source === reached) continue;
      if (direction === "right" && source === from) ends.add(reached);
      if (direction === "left" && reached === from) ends.add(source);
    }
  }
  return stops.flat().filter(({ id }) => ends.has(id));
}

function firstStop({ standIn }: Scene, impact: ImpactResponse, columns: readonly (readonly Stop[])[]) {
  const [origin] = impact.scenario.origins;
  const stop = origin === undefined ? undefined : standIn.get(origin);
  return stop ?? columns[0]?.[0]?.id ?? null;
}

function nearest(stops: readonly Stop[], { x, y }: Stop): Stop | undefined {
  const distance = (stop: Stop) => Math.hypot(stop.x - x, stop.y - y);
  return stops.reduce<Stop | undefined>(
    (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
    undefined,
  );
}
