/**
 * Places by force: links pull, nodes push, nothing overlaps. The same graph and seed give the same places,
 * whoever runs the steps and however fast. Forces by d3-force, after Fruchterman and Reingold (1991).
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Steps } from "../../../graph/analytics/steps.ts";
import type { Point } from "./geometry.ts";
import { type Extended, separate } from "./separate.ts";

export interface ForceNode {
  readonly id: string;
  /** What its shape and label take, from its middle, in pixels. */
  readonly extent: Extended;
}

export interface ForceLink {
  readonly from: string;
  readonly to: string;
}

const TICKS = 300;
const LINK_LENGTH = 90;

/** @param links only between `nodes` @returns by id, in pixels around 0, 0 */
export function* positions(
  nodes: readonly ForceNode[],
  links: readonly ForceLink[],
  seed: number,
): Steps<ReadonlyMap<string, Point>> {
  const moving = nodes.map(({ id }) => ({ id, x: Number.NaN, y: Number.NaN }));
  const simulation = forceSimulation(moving)
    .randomSource(seeded(seed))
    .force(
      "link",
      forceLink<(typeof moving)[number], { source: string; target: string }>(
        links.map(({ from, to }) => ({ source: from, target: to })),
      )
        .id(({ id }) => id)
        .distance(LINK_LENGTH),
    )
    .force("charge", forceManyBody().strength(-260).distanceMax(700))
    // Windows are wider than high.
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.1))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    yield { done: tick + 1, total: TICKS };
  }
  const places = moving.map(({ x, y }, at) => ({ x, y, extent: nodes[at]?.extent ?? NOTHING }));
  const apart = yield* separate(places);
  return new Map(nodes.map(({ id }, at) => [id, apart[at] ?? { x: 0, y: 0 }]));
}

const NOTHING: Extended = { left: 0, right: 0, top: 0, bottom: 0 };

/** Mulberry32: small, and good enough to shake nodes off each other. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
