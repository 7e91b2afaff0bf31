/** Nothing is drawn over anything else: measured on the largest impacts of the real dataset, at two screen sizes. */
import { beforeAll, describe, expect, test } from "vitest";
import type {
  PictureTexts,
  PlacedMember,
  Rectangle,
  ZonesLayout,
} from "../../client/canvas/layouts/geometry.ts";
import { LABEL_GAP, LINE, SHAPE } from "../../client/canvas/layouts/geometry.ts";
import { layoutZones, lowestZonesHeight } from "../../client/canvas/layouts/zones.ts";
import { toElements } from "../../client/canvas/toElements.ts";
import { zonesOf } from "../../client/canvas/zones.ts";
import type { CompiledGraph } from "../../graph/propagation/compile.ts";
import { largestOrigins, ownGraph, ownImpact } from "../support/ownImpact.ts";

/** Wider than the font in use, so that what fits here fits there. */
const measure = (text: string) => text.length * 7.4;
const texts: PictureTexts = {
  zoneTitle: ({ wave }) => `Wave ${wave}`,
  zoneNote: ({ boxes }) => `${boxes.length} boxes of institutions and platforms`,
  boxTitle: ({ title, members }) => `${title.kind} of members · ${members.length}`,
};
/** What is left for the picture at 1440×900 and at 1280×720. */
const SIZES = [
  { width: 1420, height: 610 },
  { width: 1260, height: 420 },
];

let compiled: CompiledGraph;
let origins: string[];
beforeAll(async () => {
  compiled = await ownGraph();
  origins = largestOrigins(compiled, 10);
});

function layoutOf(origin: string, size: { width: number; height: number }): ZonesLayout {
  const context = { texts, measure, wished: new Map<string, boolean>() };
  const zones = zonesOf(ownImpact(compiled, { origins: [origin] }), 99, "en");
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

describe.each(SIZES)("at $width×$height", (size) => {
  test("zones, boxes and members of the ten largest impacts do not overlap", () => {
    expect(origins).toHaveLength(10);
    for (const origin of origins) {
      const { zones } = layoutOf(origin, size);
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
      const boxes = layoutOf(origin, size)
        .zones.filter(({ zone }) => zone.wave >= 0)
        .flatMap((zone) => zone.boxes);
      const shown = boxes.reduce((sum, box) => sum + (box.isOpen ? box.members.length : box.units.length), 0);
      expect(shown, origin).toBe(impact.reached.length);
    }
  });
});

describe("the elements of the picture", () => {
  test("have ids of their own, and ends that are drawn", () => {
    const impact = ownImpact(compiled, { origins: ["platform:hubee"] });
    const layout = layoutOf("platform:hubee", { width: 1420, height: 610 });
    const elements = toElements(impact, layout, {
      selected: "institution:cnaf",
      hovered: null,
      path: null,
      difference: null,
    });
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
