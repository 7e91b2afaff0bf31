/** Places for the graph of an answer: by force, as the web of an impact; what has no link stands in rows below. */
import { runToEnd } from "../../../../graph/analytics/steps.ts";
import { positions } from "../../../canvas/layouts/force.ts";
import type { Point } from "../../../canvas/layouts/geometry.ts";
import type { AnswerGraph } from "./answerGraph.ts";

export interface PlacedGraph {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
}

/** What a node takes with its label at the right, from its middle, in pixels. */
const EXTENT = { left: 10, right: 190, top: 12, bottom: 12 };
const CELL = { width: 215, height: 34 };
const MARGIN = 24;
/** Rows of what has no link are about as long as the window is wide. */
const ROW = 4;
const SEED = 20261125;

export function placeGraph({ nodes, links }: Pick<AnswerGraph, "nodes" | "links">): PlacedGraph {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const joined = nodes.filter(({ key }) => linked.has(key)).map(({ key }) => ({ id: key, extent: EXTENT }));
  const single = nodes.filter(({ key }) => !linked.has(key));
  const byForce = runToEnd(positions(joined, links, SEED));
  const [left, top] = [least(byForce, "x"), least(byForce, "y")];
  const places = new Map<string, Point>();
  for (const [key, { x, y }] of byForce) places.set(key, { x: x - left + MARGIN, y: y - top + MARGIN });
  const below = places.size === 0 ? MARGIN : most(places, "y") + 2 * CELL.height;
  for (const [at, { key }] of single.entries()) {
    places.set(key, {
      x: (at % ROW) * CELL.width + MARGIN,
      y: below + Math.floor(at / ROW) * CELL.height,
    });
  }
  return { places, width: most(places, "x") + EXTENT.right + MARGIN, height: most(places, "y") + MARGIN };
}

function least(places: ReadonlyMap<string, Point>, axis: keyof Point): number {
  return Math.min(...[...places.values()].map((place) => place[axis]));
}

function most(places: ReadonlyMap<string, Point>, axis: keyof Point): number {
  return Math.max(...[...places.values()].map((place) => place[axis]));
}
