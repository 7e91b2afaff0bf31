/** What moves in the picture: along links by keys, and from one picture to the next. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Scene } from "../../client/canvas/scene.ts";
import { between, eased, hasMoved } from "../../client/canvas/tween.ts";
import { walk } from "../../client/canvas/walk.ts";
import { zonesScene } from "../../client/canvas/zonesScene.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import { ownGraph, ownImpact } from "../support/ownImpact.ts";

let impact: ImpactResponse;
let scene: Scene;
beforeAll(async () => {
  impact = ownImpact(await ownGraph(), { origins: ["platform:hubee"] });
  scene = zonesScene({
    impact,
    order: "waves",
    wave: 99,
    language: "en",
    size: { width: 1420, height: 900 },
    context: {
      texts: { zoneTitle: () => "", zoneNote: () => "", boxTitle: () => "Box" },
      measure: (text) => text.length * 7,
      wished: new Map(),
      needed: null,
    },
  });
}, 60_000);

describe("a walk", () => {
  test("begins at the origin", () => {
    expect(walk(scene, impact, null, "down")).toBe("platform:hubee");
  });

  test("goes right to what is reached from here, and left to where that came from", () => {
    const links = new Map(impact.linkDetails.map((link) => [link.id, link]));
    const right = walk(scene, impact, "platform:hubee", "right") ?? "";
    const via = impact.reached.find(({ id }) => id === right)?.via.flatMap((id) => links.get(id) ?? []) ?? [];
    expect(via.some(({ from, to }) => from === "platform:hubee" || to === "platform:hubee")).toBe(true);
    expect(walk(scene, impact, "institution:cnaf", "left")).toBe("platform:hubee");
  });

  test("goes up and down through everything that stands in a column", () => {
    const column = scene.stops.find((stops) => stops.some(({ id }) => id === "institution:cnaf")) ?? [];
    let at = column[0]?.id ?? "";
    const seen = [at];
    for (let steps = 0; steps < column.length + 3; steps++) {
      const next = walk(scene, impact, at, "down") ?? "";
      if (next !== at) seen.push(next);
      at = next;
    }
    expect(seen).toEqual(column.map(({ id }) => id));
  });
});

describe("from one picture to the next", () => {
  const element = (x: number, width: number, weights: string) => ({
    group: "nodes" as const,
    data: { id: "box", width, weights },
    classes: "box",
    position: { x, y: 5 },
  });
  const [before, after] = [element(0, 100, "0.2 0.8"), element(50, 200, "0.4 0.6")];

  test("places, sizes and bends lie between at every moment, and arrive", () => {
    expect(between(before, after, 0.5)).toEqual({
      data: { id: "box", width: 150, weights: "0.300 0.700" },
      position: { x: 25, y: 5 },
    });
    const end = between(before, after, 1);
    expect(end.position).toEqual(after.position);
    expect(end.data["width"]).toBe(200);
  });

  test("what stays where it was does not move", () => {
    expect(hasMoved(before, before)).toBe(false);
    expect(hasMoved(before, { ...before, classes: "box selected" })).toBe(false);
    expect(hasMoved(before, after)).toBe(true);
  });

  test("a movement begins and ends slowly", () => {
    expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1]);
    expect(eased(0.1)).toBeLessThan(0.1);
    expect(eased(0.9)).toBeGreaterThan(0.9);
  });
});
