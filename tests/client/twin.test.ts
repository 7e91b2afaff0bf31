/** The picture and its table hold the same nodes, links and grades, in every layout. */
import { beforeAll, describe, expect, test } from "vitest";
import type { LayoutContext } from "../../client/canvas/layouts/geometry.ts";
import { ringsScene } from "../../client/canvas/ringsScene.ts";
import type { Scene } from "../../client/canvas/scene.ts";
import { spotsOrder } from "../../client/canvas/spotsScene.ts";
import { webPlaces, webScene } from "../../client/canvas/webScene.ts";
import { zonesScene } from "../../client/canvas/zonesScene.ts";
import { linkRows, nodeRows } from "../../client/features/table/rows.ts";
import { runToEnd } from "../../graph/analytics/steps.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import { largestOrigins, ownGraph, ownImpact } from "../support/ownImpact.ts";

const size = { width: 1420, height: 610 };
const context: LayoutContext = {
  texts: { zoneTitle: () => "", zoneNote: () => "", boxTitle: ({ members }) => `Box · ${members.length}` },
  measure: (text) => text.length * 7.4,
  wished: new Map(),
  needed: null,
};

const LAYOUTS: Readonly<Record<string, (impact: ImpactResponse, wave: number) => Scene>> = {
  columns: (impact, wave) => zonesScene({ impact, order: "waves", wave, language: "en", size, context }),
  layers: (impact, wave) => zonesScene({ impact, order: "layers", wave, language: "en", size, context }),
  rings: (impact, wave) => ringsScene(spotsOrder(impact, "en", context), wave),
  web(impact, wave) {
    const order = spotsOrder(impact, "en", context);
    return webScene(order, runToEnd(webPlaces(order)), wave, size);
  },
};

let impacts: ImpactResponse[];
beforeAll(async () => {
  const compiled = await ownGraph();
  impacts = largestOrigins(compiled, 10).flatMap((origin) => [
    ownImpact(compiled, { origins: [origin] }),
    ownImpact(compiled, { origins: [origin], floor: "reported" }),
  ]);
}, 60_000);

/** By id, whom the picture names or counts in a closed box, with the wave it says. */
function nodesOf({ members, boxes }: Scene): [string, number][] {
  const counted = [...boxes.values()].flatMap(({ box, isOpen }) => (isOpen ? [] : box.members));
  return [...members, ...counted].filter(({ wave }) => wave >= 0).map(({ id, wave }) => [id, wave]);
}

/** By id, the grades of the links that it draws, at once or when one of their ends is selected. */
function gradesOf(scene: Scene, impact: ImpactResponse): Map<string, string | null> {
  const conducting = new Set(impact.links);
  const drawn = [
    ...scene.lines.flatMap(({ links }) => links),
    ...nodesOf(scene).flatMap(([id]) => scene.linksOf(id)),
  ];
  return new Map(drawn.filter(({ id }) => conducting.has(id)).map(({ id, grade }) => [id, grade]));
}

const sorted = <T>(entries: Iterable<readonly [string, T]>) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

describe.each(Object.keys(LAYOUTS))("the layout %s", (name) => {
  const sceneOf = LAYOUTS[name] as (impact: ImpactResponse, wave: number) => Scene;

  test.each([99, 1])("holds what the table holds, up to wave %i", (wave) => {
    for (const impact of impacts) {
      const scene = sceneOf(impact, wave);
      const rows = nodeRows(impact, null, wave, "en");
      expect(sorted(nodesOf(scene))).toEqual(sorted(rows.map((row) => [row.id, row.wave] as const)));
      const links = linkRows(impact, null, wave, "en");
      expect(sorted(gradesOf(scene, impact))).toEqual(
        sorted(links.map((row) => [row.id, row.grade] as const)),
      );
    }
  });

  test("draws each line in the best grade of its links", () => {
    const order = ["documented", "reported", "claimed", "inferred"];
    for (const impact of impacts) {
      const scene = sceneOf(impact, 99);
      for (const { links, grade } of scene.lines) {
        const best = Math.min(...links.map((link) => order.indexOf(link.grade ?? "inferred")));
        expect(grade).toBe(order[best]);
      }
    }
  });
});
