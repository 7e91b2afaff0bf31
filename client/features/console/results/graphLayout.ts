/**
 * Places for the graph of an answer: forces, from a fixed start on a circle, so that the same answer always
 * looks the same; what has no link stands in rows below. Cytoscape's own "cose" layout:
 * https://js.cytoscape.org/#layouts/cose
 */
import cytoscape from "cytoscape";
import type { Point, Rectangle } from "../../../canvas/layouts/geometry.ts";
import type { AnswerGraph } from "./answerGraph.ts";

export interface PlacedGraph {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
}

/** A node with its label takes about so much, in pixels. */
const CELL = { width: 210, height: 34 };
const MARGIN = 30;
/** Rows of what has no link are about as long as the window is wide. */
const ROW = 5;
/** Room in which forces may spread so many nodes. */
const roomFor = (count: number): Rectangle => ({
  x: 0,
  y: 0,
  width: Math.max(500, 190 * Math.sqrt(count)),
  height: Math.max(260, 110 * Math.sqrt(count)),
});

export function placeGraph({ nodes, links }: Pick<AnswerGraph, "nodes" | "links">): PlacedGraph {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const joined = nodes.map(({ key }) => key).filter((key) => linked.has(key));
  const single = nodes.map(({ key }) => key).filter((key) => !linked.has(key));
  const room = roomFor(joined.length);
  const byForce = joined.length === 0 ? new Map<string, Point>() : spread(joined, links, room);
  const below = joined.length === 0 ? 0 : room.height + CELL.height;
  const inRows = single.map((key, at): [string, Point] => [
    key,
    { x: (at % ROW) * CELL.width, y: below + Math.floor(at / ROW) * CELL.height },
  ]);
  const places = new Map(
    [...byForce, ...inRows].map(([key, { x, y }]) => [key, { x: x + MARGIN, y: y + MARGIN }]),
  );
  const all = [...places.values()];
  return {
    places,
    width: Math.max(...all.map(({ x }) => x)) + CELL.width,
    height: Math.max(...all.map(({ y }) => y)) + MARGIN,
  };
}

/** Forces between nodes and along links, then stretched to the room that labels need. */
function spread(keys: readonly string[], links: AnswerGraph["links"], room: Rectangle): Map<string, Point> {
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...keys.map((key, at) => ({ data: { id: key }, position: onCircle(at, keys.length) })),
      ...links.map(({ key, from, to }) => ({ data: { id: key, source: from, target: to } })),
    ],
  });
  const { width: w, height: h } = room;
  core
    .layout({
      name: "cose",
      animate: false,
      randomize: false,
      fit: false,
      boundingBox: { x1: 0, y1: 0, w, h },
      numIter: keys.length > 150 ? 300 : 800,
    })
    .run();
  const places = core.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]);
  core.destroy();
  return stretched(places, room);
}

function onCircle(at: number, count: number): Point {
  const angle = (2 * Math.PI * at) / count;
  const radius = 40 + count * 8;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function stretched(places: readonly (readonly [string, Point])[], room: Rectangle): Map<string, Point> {
  const [xs, ys] = [places.map(([, { x }]) => x), places.map(([, { y }]) => y)];
  const scale = (values: readonly number[], size: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (high === low ? size / 2 : ((value - low) / (high - low)) * size);
  };
  const [across, down] = [scale(xs, room.width), scale(ys, room.height)];
  return new Map(places.map(([key, { x, y }]) => [key, { x: across(x), y: down(y) }]));
}
