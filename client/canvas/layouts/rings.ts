/** Waves as rings around the breach. Names run outwards, so that as many as there are stand beside each other. */
import { LABEL_GAP, LINE, type MeasureText, type Point } from "./geometry.ts";
import { type Ring, type Spot, type SpotsLayout, sizeOf, type Unit } from "./spots.ts";
import { wrapLabel } from "./wrapLabel.ts";

const LONGEST_LABEL = 150;
/** Along the ring, from one shape to the next: the diagonal of a square, for platforms are not turned. */
const PITCH_OF_SIZE = Math.SQRT2;
/** Between the longest name of a ring and the next ring. */
const RING_GAP = 44;
const INNERMOST = 96;
const PADDING = 12;

export interface RingsOrder {
  readonly units: readonly Unit[];
  readonly measure: MeasureText;
  labelOf(unit: Unit): string;
  ringTitle(wave: number): string;
  /** Ids of the units from which a unit is reached. */
  sourcesOf(unit: Unit): readonly string[];
}

export function layoutRings(order: RingsOrder): SpotsLayout {
  const { units, measure, ringTitle } = order;
  const waves = [...new Set(units.map(({ wave }) => wave))].sort((a, b) => a - b);
  const angles = new Map<string, number>();
  const rings: Omit<Ring, "x" | "y">[] = [];
  const spots: Spot[] = [];
  let outer = 0;
  for (const wave of waves) {
    const here = units.filter((unit) => unit.wave === wave);
    const [only] = here;
    if (wave === 0 && here.length === 1 && only !== undefined) {
      spots.push(middleSpot(only, order));
      outer = INNERMOST - RING_GAP;
      continue;
    }
    const title = ringTitle(wave);
    const titleRoom = measure(title) + 3 * PADDING;
    const needed = (here.length * pitchOf(here) + titleRoom) / (2 * Math.PI);
    const radius = Math.max(outer + RING_GAP, needed);
    const free = 2 * Math.PI - titleRoom / radius;
    const gap = pitchOf(here) / radius;
    // The title stands on top; angles run clockwise from its right.
    const start = -Math.PI / 2 + titleRoom / radius / 2;
    const placed = placeOnRing(here, order, angles, { start, free, gap });
    const ringSpots = placed.map(({ unit, angle }) => {
      angles.set(unit.id, angle);
      return spotAt(unit, angle, radius, order);
    });
    spots.push(...ringSpots);
    rings.push({ wave, radius, title });
    outer =
      radius + Math.max(0, ...ringSpots.map(({ size, labelWidth }) => size / 2 + LABEL_GAP + labelWidth));
  }
  const half = outer + PADDING;
  const centre = { x: half, y: half };
  return {
    width: 2 * half,
    height: 2 * half,
    centre,
    rings: rings.map((ring) => ({ ...ring, ...centre })),
    spots: spots.map((spot) => ({ ...spot, x: spot.x + half, y: spot.y + half })),
  };
}

/** What one unit has of the ring, in pixels; no less than a name is high. */
function pitchOf(units: readonly Unit[]): number {
  return Math.max(LINE + 2, ...units.map((unit) => sizeOf(unit) * PITCH_OF_SIZE + 1));
}

interface Arc {
  readonly start: number;
  readonly free: number;
  readonly gap: number;
}

/** The first ring goes by layer; the others stand near what they are reached from. */
function placeOnRing(
  units: readonly Unit[],
  { sourcesOf }: RingsOrder,
  angles: ReadonlyMap<string, number>,
  { start, free, gap }: Arc,
): { unit: Unit; angle: number }[] {
  const even = (at: number) => start + ((at + 0.5) * free) / units.length;
  const wishes = units.map((unit, at) => {
    const known = sourcesOf(unit).flatMap((id) => angles.get(id) ?? []);
    const mean = known.reduce((sum, angle) => sum + angle, 0) / known.length;
    return { unit, angle: known.length === 0 ? even(at) : mean };
  });
  const sorted = wishes.map((wish, at) => ({ ...wish, at })).sort((a, b) => a.angle - b.angle || a.at - b.at);
  let earliest = start + gap / 2;
  const pushed = sorted.map(({ unit, angle }) => {
    const placed = Math.max(angle, earliest);
    earliest = placed + gap;
    return { unit, angle: placed };
  });
  let latest = start + free - gap / 2;
  return pushed
    .toReversed()
    .map(({ unit, angle }) => {
      const placed = Math.min(angle, latest);
      latest = placed - gap;
      return { unit, angle: placed };
    })
    .toReversed();
}

function spotAt(unit: Unit, angle: number, radius: number, { labelOf, measure }: RingsOrder): Spot {
  const { lines, width } = wrapLabel(labelOf(unit), LONGEST_LABEL, measure, 1);
  const size = sizeOf(unit);
  const outwards = size / 2 + LABEL_GAP + width / 2;
  const isLeft = Math.cos(angle) < 0;
  return {
    unit,
    size,
    lines,
    labelWidth: width,
    ...pointAt(angle, radius),
    label: { ...pointAt(angle, outwards), angle: isLeft ? angle + Math.PI : angle },
  };
}

/** A single origin stands in the middle, its name below it. */
function middleSpot(unit: Unit, { labelOf, measure }: RingsOrder): Spot {
  const { lines, width } = wrapLabel(labelOf(unit), INNERMOST + 20, measure);
  const size = sizeOf(unit);
  const below = size / 2 + LABEL_GAP + (lines.length * LINE) / 2;
  return { unit, size, lines, labelWidth: width, x: 0, y: 0, label: { x: 0, y: below, angle: 0 } };
}

function pointAt(angle: number, radius: number): Point {
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
}
