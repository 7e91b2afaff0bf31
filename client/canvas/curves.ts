/** The lines between shapes and boxes: an S that leaves and arrives level. Pure. */
import { LABEL_GAP, ORIGIN_SHAPE, type Point, SHAPE, type ZonesLayout } from "./layouts/geometry.ts";

/** Where lines leave and arrive, from the centre of what they join. */
interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

export type Anchors = ReadonlyMap<string, Anchor>;

/** How far a line runs level at either end; Cytoscape joins two parabolas, which must not fold back. */
const LEVEL = 0.4;
/** How far a line inside a column swings out. */
const BULGE = 22;

/** Lines leave a labelled shape behind its label, so that they do not cross it. */
const BEHIND_LABEL = 6;

export function anchorsOf({ zones }: ZonesLayout): Anchors {
  const anchors = new Map<string, Anchor>();
  for (const { boxes, zone } of zones) {
    for (const { box, x, y, width, height, members } of boxes) {
      if (zone.wave > 0)
        anchors.set(box.id, { x: x + width / 2, y: y + height / 2, left: width / 2, right: width / 2 });
      for (const { member, labelWidth, ...place } of members) {
        const half = (zone.wave === 0 ? ORIGIN_SHAPE : SHAPE) / 2;
        const right = zone.wave === 0 ? half : half + LABEL_GAP + labelWidth + BEHIND_LABEL;
        anchors.set(member.id, { x: place.x, y: place.y, left: half, right });
      }
    }
  }
  return anchors;
}

/** A curve in Cytoscape's terms. */
interface Curve {
  /** For each control point its place along the straight line between the ends, from 0 to 1. */
  readonly weights: string;
  /** For each control point how far beside that line it lies, in pixels. */
  readonly distances: string;
  /** Ends, in pixels from the centres. */
  readonly fromEnd: string;
  readonly toEnd: string;
}

export function curve(anchors: Anchors, from: string, to: string): Curve {
  const [a, b] = [anchors.get(from), anchors.get(to)];
  if (a === undefined || b === undefined)
    return { weights: "0.5 0.5", distances: "0 0", fromEnd: "0 0", toEnd: "0 0" };
  const isForward = b.x - b.left >= a.x + a.right;
  // Inside a column, or back, a line takes the gap at the left.
  const fromEnd = isForward ? a.right : -a.left;
  const start = { x: a.x + fromEnd, y: a.y };
  const end = { x: b.x - b.left, y: b.y };
  const reach = isForward ? Math.max(16, (end.x - start.x) * LEVEL) : BULGE;
  const controls = isForward
    ? [
        { x: start.x + reach, y: start.y },
        { x: end.x - reach, y: end.y },
      ]
    : [start, end].map(({ y }) => ({ x: Math.min(start.x, end.x) - reach, y }));
  const line = { start, end, length: Math.hypot(end.x - start.x, end.y - start.y) || 1 };
  const say = (values: readonly number[]) => values.map((value) => value.toFixed(3)).join(" ");
  return {
    weights: say(controls.map((point) => along(line, point))),
    distances: say(controls.map((point) => beside(line, point))),
    fromEnd: `${fromEnd.toFixed(1)} 0`,
    toEnd: `${(-b.left).toFixed(1)} 0`,
  };
}

interface Line {
  readonly start: Point;
  readonly end: Point;
  readonly length: number;
}

function along({ start, end, length }: Line, { x, y }: Point): number {
  return ((x - start.x) * (end.x - start.x) + (y - start.y) * (end.y - start.y)) / length ** 2;
}

function beside({ start, end, length }: Line, { x, y }: Point): number {
  return ((y - start.y) * (end.x - start.x) - (x - start.x) * (end.y - start.y)) / length;
}
