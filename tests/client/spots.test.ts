/** Rings and webs: the same places each time, no name over another, all that is reached stands somewhere. */
import { beforeAll, describe, expect, test } from "vitest";
import type { LayoutContext, Rectangle } from "../../client/canvas/layouts/geometry.ts";
import { ringsScene } from "../../client/canvas/ringsScene.ts";
import { countShown, NO_FOCUS, type PictureElement, type Scene } from "../../client/canvas/scene.ts";
import { spotsOrder } from "../../client/canvas/spotsScene.ts";
import { webPlaces, webScene } from "../../client/canvas/webScene.ts";
import { zonesOf } from "../../client/canvas/zones.ts";
import { runToEnd } from "../../graph/analytics/steps.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import { largestOrigins, ownGraph, ownImpact } from "../support/ownImpact.ts";

const WINDOW = { width: 1420, height: 610 };
const context: LayoutContext = {
  texts: {
    zoneTitle: ({ wave }) => `Wave ${wave}`,
    zoneNote: () => "",
    boxTitle: ({ members }) => `Box of ${members.length}`,
  },
  measure: (text) => text.length * 7.4,
  wished: new Map(),
  needed: null,
};

let compiled: CompiledGraph;
let impacts: ImpactResponse[];
let everything: ImpactResponse;
beforeAll(async () => {
  compiled = await ownGraph();
  const origins = largestOrigins(compiled, 100);
  impacts = origins.slice(0, 10).map((origin) => ownImpact(compiled, { origins: [origin] }));
  everything = ownImpact(compiled, { origins, effect: "outage" });
}, 60_000);

const SCENES: Readonly<Record<string, (impact: ImpactResponse, wave?: number) => Scene>> = {
  rings: (impact, wave = 99) => ringsScene(spotsOrder(impact, "en", context), wave),
  web: (impact, wave = 99) => {
    const order = spotsOrder(impact, "en", context);
    return webScene(order, runToEnd(webPlaces(order)), wave, WINDOW);
  },
};

/** The four corners of what a spot's shape and its name take; names may be turned. */
function extentsOf({ data, position }: PictureElement): Point[][] {
  const { x, y } = position ?? { x: 0, y: 0 };
  const half = Number(data["size"]) / 2;
  const lines = String(data["label"]).split("\n");
  const width = Math.max(...lines.map(context.measure));
  return [
    corners({ x: x - half, y: y - half, width: 2 * half, height: 2 * half }, 0),
    corners(
      {
        x: x + Number(data["dx"]) - width / 2,
        y: y + Number(data["dy"]) - lines.length * 7,
        width,
        height: lines.length * 14,
      },
      Number(data["angle"]),
    ),
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function corners({ x, y, width, height }: Rectangle, angle: number): Point[] {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([right = 0, down = 0]) => {
    const [dx, dy] = [(right * width) / 2, (down * height) / 2];
    return {
      x: middleX + dx * Math.cos(angle) - dy * Math.sin(angle),
      y: middleY + dx * Math.sin(angle) + dy * Math.cos(angle),
    };
  });
}

/** Two convex shapes are apart when some side of one has the other wholly beyond it. */
function overlap(a: readonly Point[], b: readonly Point[]): boolean {
  const isApart = [a, b].some((shape) =>
    shape.some((from, at) => {
      const to = shape[(at + 1) % shape.length] ?? from;
      const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const along = (p: Point) =>
        ((p.x - from.x) * (from.y - to.y) + (p.y - from.y) * (to.x - from.x)) / length;
      const [first, second] = [a.map(along), b.map(along)];
      return Math.max(...first) < Math.min(...second) + 0.5 || Math.max(...second) < Math.min(...first) + 0.5;
    }),
  );
  return !isApart;
}

function collisions(scene: Scene): string[] {
  const spots = scene.draw(NO_FOCUS).filter(({ classes }) => classes.endsWith(" spot"));
  const extents = spots.map((spot) => ({ id: spot.data.id, shapes: extentsOf(spot) }));
  return extents.flatMap((a, at) =>
    extents
      .slice(at + 1)
      .filter((b) => a.shapes.some((first) => b.shapes.some((second) => overlap(first, second))))
      .map((b) => `${a.id} on ${b.id}`),
  );
}

describe.each(Object.keys(SCENES))("the %s", (name) => {
  const sceneOf = SCENES[name] as (impact: ImpactResponse, wave?: number) => Scene;

  test("of the ten largest impacts have no shape or name over another", () => {
    for (const impact of impacts) expect(collisions(sceneOf(impact)), impact.scenario.origins[0]).toEqual([]);
  });

  test("give the same picture twice", () => {
    for (const impact of impacts.slice(0, 3)) {
      expect(sceneOf(impact).draw(NO_FOCUS)).toEqual(sceneOf(impact).draw(NO_FOCUS));
    }
  });

  test("show every reached node, by name or counted in a closed box", () => {
    for (const impact of [...impacts, everything]) {
      const { nodes, grouped } = countShown(sceneOf(impact));
      expect(nodes + grouped).toBe(impact.reached.length);
    }
  });

  test("group what is too much to read, largest boxes first", () => {
    const scene = sceneOf(everything);
    const { nodes, closedBoxes } = countShown(scene);
    expect(everything.reached.length).toBeGreaterThan(300);
    expect(nodes + closedBoxes.length).toBeLessThanOrEqual(300);
    expect(collisions(scene)).toEqual([]);
  });

  test("keep every spot where it is while waves come", () => {
    for (const impact of impacts.filter(({ waves }) => waves.length > 2)) {
      const placesAt = (wave: number) =>
        new Map(
          sceneOf(impact, wave)
            .stops.flat()
            .map(({ id, x, y }) => [id, `${x} ${y}`]),
        );
      const all = placesAt(99);
      for (const [id, place] of placesAt(1)) expect(all.get(id), id).toBe(place);
    }
  });
});

test("the web draws every conducting link, each line in the style of its best grade", () => {
  for (const impact of impacts) {
    const { lines } = (SCENES["web"] as (impact: ImpactResponse) => Scene)(impact);
    const drawn = lines.flatMap(({ links }) => links.map(({ id }) => id));
    expect(drawn.sort()).toEqual([...impact.links].sort());
    expect(new Set(drawn).size).toBe(drawn.length);
  }
});

test("no step of the search for places holds the page for long, even with everything open", () => {
  const boxes = zonesOf(everything, 99, "en").flatMap((zone) => zone.boxes);
  const open = new Map(boxes.map(({ id }): [string, boolean] => [id, true]));
  const order = spotsOrder(everything, "en", { ...context, wished: open });
  expect(order.units.length).toBeGreaterThan(600);
  const steps = webPlaces(order);
  const taken: number[] = [];
  for (;;) {
    // Of the processor, not of the clock: a machine may have other work.
    const before = process.cpuUsage();
    const { done } = steps.next();
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1000);
    if (done === true) break;
  }
  taken.sort((a, b) => a - b);
  expect(taken.length).toBeGreaterThan(300);
  // A collection of garbage may fall into one step or another.
  expect(taken[Math.floor(taken.length * 0.98)]).toBeLessThan(40);
});
