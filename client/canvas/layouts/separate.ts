/** Moves rectangles off each other, by as little as it takes; where pushing does not end, all spread out. */
import type { Steps } from "../../../graph/analytics/steps.ts";
import type { Point } from "./geometry.ts";

/** How far something reaches from its middle, in pixels. */
export interface Extended {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Placed extends Point {
  readonly extent: Extended;
}

const PASSES = 24;
const SPREAD = 1.12;
const MARGIN = 3;

/** @returns in the order of what came in; afterwards no two overlap */
export function* separate(placed: readonly Placed[]): Steps<Point[]> {
  const points = placed.map(({ x, y }) => ({ x, y }));
  for (let round = 0; ; round++) {
    for (let pass = 0; pass < PASSES; pass++) {
      if (pushApart(points, placed) === 0) return points;
      yield { done: round * PASSES + pass, total: (round + 1) * PASSES };
    }
    for (const point of points) {
      point.x *= SPREAD;
      point.y *= SPREAD;
    }
  }
}

/** One pass over all pairs that overlap, each pushed half the way along the shorter one. @returns how many */
function pushApart(points: { x: number; y: number }[], placed: readonly Placed[]): number {
  const order = points.map((_, at) => at);
  const leftOf = (at: number) => (points[at]?.x ?? 0) - (placed[at]?.extent.left ?? 0);
  order.sort((a, b) => leftOf(a) - leftOf(b) || a - b);
  let pushes = 0;
  order.forEach((first, rank) => {
    for (let next = rank + 1; next < order.length; next++) {
      const second = order[next] ?? 0;
      const [a, b] = [points[first], points[second]];
      const [extentA, extentB] = [placed[first]?.extent, placed[second]?.extent];
      if (a === undefined || b === undefined || extentA === undefined || extentB === undefined) continue;
      if (b.x - extentB.left >= a.x + extentA.right + MARGIN) break;
      const right = a.x + extentA.right + MARGIN - (b.x - extentB.left);
      const left = b.x + extentB.right + MARGIN - (a.x - extentA.left);
      const down = a.y + extentA.bottom + MARGIN - (b.y - extentB.top);
      const up = b.y + extentB.bottom + MARGIN - (a.y - extentA.top);
      if (Math.min(right, left, down, up) <= 0.01) continue;
      pushes++;
      const [x, y] = [right < left ? right : -left, down < up ? down : -up];
      const isSideways = Math.abs(x) < Math.abs(y);
      const [dx, dy] = isSideways ? [x / 2, 0] : [0, y / 2];
      a.x -= dx;
      b.x += dx;
      a.y -= dy;
      b.y += dy;
    }
  });
  return pushes;
}
