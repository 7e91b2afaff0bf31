/** Nothing is drawn over anything else: measured on the largest impacts of the real dataset, at two screen sizes. */
import { beforeAll, describe, expect, test } from "vitest";
import type {
  LayoutContext,
  PictureTexts,
  PlacedMember,
  Rectangle,
  Size,
  ZonesLayout,
} from "../../client/canvas/layouts/geometry.ts";
import { LABEL_GAP, LINE, SHAPE } from "../../client/canvas/layouts/geometry.ts";
import { layoutZones, lowestZonesHeight } from "../../client/canvas/layouts/zones.ts";
import { NO_FOCUS } from "../../client/canvas/scene.ts";
import { type ZoneOrder, zonesOf } from "../../client/canvas/zones.ts";
import { zonesScene } from "../../client/canvas/zonesScene.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import { largestOrigins, ownGraph, ownImpact } from "../support/ownImpact.ts";

/** Wider than the font in use, so that what fits here fits there. */
const measure = (text: string) => text.length * 7.4;
const texts: PictureTexts = {
  zoneTitle: ({ wave }) => `Wave ${wave}`,
  zoneNote: ({ boxes }) => `${boxes.length} boxes of institutions and platforms`,
  boxTitle: ({ title, members }) => `${title.kind} of members · ${members.length}`,
};
/** What is left for the picture at 1440×900 and at 1280×720, without and with a panel beside it. */
const SIZES = [
  { width: 1420, height: 610 },
  { width: 1060, height: 610 },
  { width: 1260, height: 420 },
  { width: 900, height: 420 },
];
const CASES = SIZES.flatMap((size) => (["waves", "layers"] as const).map((order) => ({ ...size, order })));

let compiled: CompiledGraph;
let origins: string[];
beforeAll(async () => {
  compiled = await ownGraph();
  origins = largestOrigins(compiled, 10);
}, 60_000);

function contextFor(needed: string | null = null): LayoutContext {
  return { texts, measure, wished: new Map<string, boolean>(), needed };
}

function layoutOf(origin: string, size: Size, order: ZoneOrder, needed: string | null = null): ZonesLayout {
  const context = contextFor(needed);
  const zones = zonesOf(ownImpact(compiled, { origins: [origin] }), 99, "en", order);
  const height = Math.max(size.height, lowestZonesHeight(zones, size.width, context));
  return layoutZones(zones, { ...size, height }, context);
}

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width - 0.5 &&
  b.x < a.x + a.width - 0.5 &&
  a.y < b.y + b.height - 0.5 &&
  b.y < a.y + a.height - 0.5;

/** Shape and label of a member inside a box. */
function extentOf({ x, y, lines, labelWidth }: PlacedMember): Rectangle {
  const height = Math.max(SHAPE, lines.length * LINE);
  return { x: x - SHAPE / 2, y: y - height / 2, width: SHAPE + LABEL_GAP + labelWidth, height };
}

function collisions(rectangles: readonly Rectangle[]): number {
  let count = 0;
  rectangles.forEach((a, at) => {
    for (const b of rectangles.slice(at + 1)) if (overlap(a, b)) count++;
  });
  return count;
}

describe.each(CASES)("by $order at $width×$height", ({ order, ...size }) => {
  test("zones, boxes and members of the ten largest impacts do not overlap", () => {
    expect(origins).toHaveLength(10);
    for (const origin of origins) {
      const { zones } = layoutOf(origin, size, order);
      expect(collisions(zones), `${origin}: zones`).toBe(0);
      for (const { zone, boxes } of zones) {
        expect(collisions(boxes), `${origin}: boxes of wave ${zone.wave}`).toBe(0);
        // The labels of origins stand below them, centred: another shape of extent.
        if (zone.wave <= 0) continue;
        for (const box of boxes) {
          expect(collisions(box.members.map(extentOf)), `${origin}: ${box.box.id}`).toBe(0);
          for (const member of box.members.map(extentOf)) {
            expect(member.x, `${origin}: ${box.box.id}`).toBeGreaterThanOrEqual(box.x);
            expect(member.x + member.width).toBeLessThanOrEqual(box.x + box.width + 1);
            expect(member.y + member.height).toBeLessThanOrEqual(box.y + box.height);
          }
        }
      }
    }
  });

  test("every reached node stands somewhere: by name, or as a dot in a closed box", () => {
    for (const origin of origins) {
      const impact = ownImpact(compiled, { origins: [origin] });
      const boxes = layoutOf(origin, size, order)
        .zones.filter(({ zone }) => zone.wave >= 0)
        .flatMap((zone) => zone.boxes);
      const shown = boxes.reduce((sum, box) => sum + (box.isOpen ? box.members.length : box.units.length), 0);
      expect(shown, origin).toBe(impact.reached.length);
    }
  });
});

test("a column that is looked at shows the member that is selected, even where others are dots", () => {
  const size = { width: 900, height: 420 };
  const closed = layoutOf("platform:franceconnect", size, "waves")
    .zones.flatMap(({ boxes }) => boxes)
    .find(({ isOpen }) => !isOpen);
  const member = closed?.box.members[0]?.id ?? "";
  expect(member).not.toBe("");
  const shown = layoutOf("platform:franceconnect", size, "waves", member)
    .zones.flatMap(({ boxes }) => boxes)
    .find(({ box }) => box.id === closed?.box.id);
  expect(shown?.isOpen).toBe(true);
});

test("columns keep their places while waves come", () => {
  const impact = ownImpact(compiled, { origins: ["platform:outscale"] });
  const size = { width: 1420, height: 610 };
  const placesAt = (wave: number) => {
    const scene = zonesScene({ impact, order: "waves", wave, language: "en", size, context: contextFor() });
    return new Map(scene.stops.flat().map(({ id, x, y }) => [id, `${x} ${y}`]));
  };
  const [first, last] = [placesAt(1), placesAt(3)];
  expect(last.size).toBeGreaterThan(first.size);
  for (const [id, place] of first) expect(last.get(id), id).toBe(place);
});

describe("the elements of the picture", () => {
  test("have ids of their own, and ends that are drawn", () => {
    const impact = ownImpact(compiled, { origins: ["platform:hubee"] });
    const size = { width: 1420, height: 610 };
    const scene = zonesScene({
      impact,
      order: "waves",
      wave: 99,
      language: "en",
      size,
      context: contextFor(),
    });
    const elements = scene.draw({ ...NO_FOCUS, selected: "institution:cnaf" });
    const ids = elements.map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { group, data } of elements) {
      if (group === "edges") expect(ids).toEqual(expect.arrayContaining([data.source, data.target]));
    }
    const selected = elements.filter(({ classes }) => classes.split(" ").includes("selected"));
    expect(selected.map(({ data }) => data.id)).toEqual(["institution:cnaf"]);
  });

  test("are the same for the same impact, in whatever order its rows come", () => {
    const impact = ownImpact(compiled, { origins: ["platform:franceconnect"] });
    const reversed = {
      ...impact,
      reached: [...impact.reached].reverse(),
      nodes: [...impact.nodes].reverse(),
    };
    const placesOf = (answer: typeof impact) =>
      zonesOf(answer, 99, "fr").flatMap(({ boxes }) =>
        boxes.flatMap(({ members }) => members.map(({ id }) => id)),
      );
    expect(placesOf(reversed)).toEqual(placesOf(impact));
  });
});
