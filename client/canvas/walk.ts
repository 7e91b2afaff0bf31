/** Where the arrow keys lead: up and down inside a zone, left and right between zones. Pure. */
import type { ZonesLayout } from "./layouts/geometry.ts";

export type Direction = "up" | "down" | "left" | "right";

interface Stop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What can be stood on: members that are drawn, and closed boxes; zone by zone, top to bottom. */
export function stopsOf({ zones }: ZonesLayout): Stop[][] {
  return zones
    .map(({ boxes }) =>
      boxes.flatMap(({ box, isOpen, members, x, y }): Stop[] =>
        isOpen
          ? members.map(({ member, ...place }) => ({ id: member.id, x: place.x, y: place.y }))
          : [{ id: box.id, x, y }],
      ),
    )
    .filter((stops) => stops.length > 0);
}

/** The next stop from here; the first origin when nowhere. Stays where there is no way on. */
export function walk(layout: ZonesLayout, from: string | null, direction: Direction): string | null {
  const zones = stopsOf(layout);
  const zoneAt = zones.findIndex((stops) => stops.some(({ id }) => id === from));
  const stops = zones[zoneAt];
  if (stops === undefined) {
    const origin = layout.zones.find(({ zone }) => zone.wave === 0)?.boxes[0]?.members[0];
    return origin?.member.id ?? zones[0]?.[0]?.id ?? null;
  }
  const at = stops.findIndex(({ id }) => id === from);
  const here = stops[at];
  if (here === undefined) return from;
  if (direction === "up" || direction === "down")
    return stops[at + (direction === "down" ? 1 : -1)]?.id ?? from;
  const neighbours = zones[zoneAt + (direction === "right" ? 1 : -1)];
  if (neighbours === undefined) return from;
  return neighbours.reduce((best, stop) =>
    Math.abs(stop.y - here.y) < Math.abs(best.y - here.y) ? stop : best,
  ).id;
}
