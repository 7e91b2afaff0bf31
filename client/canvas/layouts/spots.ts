/** Spots: where members and closed boxes stand when there are no columns to hold them. */
import type { Box, Member, Zone } from "../zones.ts";
import type { BoxWishes, Point, Size } from "./geometry.ts";
import { SHAPE } from "./geometry.ts";

/** What stands at one spot. */
export type Unit =
  | { readonly kind: "member"; readonly id: string; readonly wave: number; readonly member: Member }
  | { readonly kind: "box"; readonly id: string; readonly wave: number; readonly box: Box };

export interface Spot extends Point {
  readonly unit: Unit;
  readonly size: number;
  readonly lines: readonly string[];
  readonly labelWidth: number;
  /** Where the middle of the label stands from the middle of the spot, and how it is turned, in radians. */
  readonly label: Point & { readonly angle: number };
}

export interface Ring extends Point {
  readonly wave: number;
  readonly radius: number;
  readonly title: string;
}

export interface SpotsLayout extends Size {
  readonly spots: readonly Spot[];
  /** Drawn below the spots; none where distance from the middle says nothing. */
  readonly rings: readonly Ring[];
  readonly centre: Point;
}

/** More than these are grouped, so that the picture stays readable. */
const MOST_IN_DETAIL = 300;

/** The members of open boxes, and the closed boxes: the largest are closed until few enough remain. */
export function unitsOf(zones: readonly Zone[], wished: BoxWishes, needed: string | null): Unit[] {
  const boxes = zones.filter(({ wave }) => wave > 0).flatMap((zone) => zone.boxes);
  const closed = new Set(boxes.filter(({ id }) => wished.get(id) === false).map(({ id }) => id));
  const origins = zones.find(({ kind }) => kind === "origins")?.boxes[0]?.members.length ?? 0;
  const drawn = () =>
    boxes.reduce((sum, { id, members }) => sum + (closed.has(id) ? 1 : members.length), origins);
  const bySize = boxes
    .filter(
      ({ id, members }) => !wished.has(id) && members.length > 2 && !members.some((m) => m.id === needed),
    )
    .sort((a, b) => b.members.length - a.members.length);
  for (const { id } of bySize) {
    if (drawn() <= MOST_IN_DETAIL) break;
    closed.add(id);
  }
  return zones
    .filter(({ wave }) => wave >= 0)
    .flatMap((zone) =>
      zone.boxes.flatMap((box): Unit[] =>
        closed.has(box.id)
          ? [{ kind: "box", id: box.id, wave: zone.wave, box }]
          : box.members.map((member) => ({ kind: "member", id: member.id, wave: zone.wave, member })),
      ),
    );
}

/** A closed box is the larger the more it counts. */
export function sizeOf(unit: Unit): number {
  if (unit.kind === "box") return Math.round(SHAPE + 3 * Math.sqrt(unit.box.members.length));
  return unit.wave === 0 ? 2 * SHAPE : SHAPE;
}
