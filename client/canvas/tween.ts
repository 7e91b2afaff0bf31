/** What lies between two pictures, so that a difference is seen as a movement. Pure. */
import type { Point } from "./layouts/geometry.ts";
import type { PictureElement } from "./scene.ts";

/** Numbers of an element that move; the rest changes at once. */
const MOVING = ["width", "height", "weights", "distances", "fromEnd", "toEnd", "dx", "dy"] as const;

interface Moved {
  readonly data: Readonly<Record<string, string | number>>;
  readonly position?: Point;
}

/** Whether something of the element is elsewhere, or of another size. */
export function hasMoved(before: Moved, after: PictureElement): boolean {
  const isElsewhere =
    after.position !== undefined &&
    before.position !== undefined &&
    (Math.abs(after.position.x - before.position.x) > 0.5 ||
      Math.abs(after.position.y - before.position.y) > 0.5);
  return isElsewhere || MOVING.some((name) => before.data[name] !== after.data[name]);
}

/** @param part how much of the way is done, from 0 to 1 */
export function between(before: Moved, after: PictureElement, part: number): Moved {
  const data: Record<string, string | number> = { ...after.data };
  for (const name of MOVING) {
    const [from, to] = [before.data[name], after.data[name]];
    if (typeof from === "number" && typeof to === "number") data[name] = mix(from, to, part);
    else if (typeof from === "string" && typeof to === "string") data[name] = mixAll(from, to, part);
  }
  const position =
    after.position === undefined || before.position === undefined
      ? after.position
      : {
          x: mix(before.position.x, after.position.x, part),
          y: mix(before.position.y, after.position.y, part),
        };
  return position === undefined ? { data } : { data, position };
}

/** Slow at both ends. */
export function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (-2 * part + 2) ** 3 / 2;
}

function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** Lists of numbers with spaces between. */
function mixAll(from: string, to: string, part: number): string {
  const [starts, ends] = [from.split(" "), to.split(" ")];
  if (starts.length !== ends.length) return to;
  return ends.map((end, at) => mix(Number(starts[at]), Number(end), part).toFixed(3)).join(" ");
}
