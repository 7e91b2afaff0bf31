/** The scene of rings: one for each wave, around the breach. Pure. */
import { layoutRings } from "./layouts/rings.ts";
import { linesBetween } from "./linesBetween.ts";
import type { Scene } from "./scene.ts";
import { labelOf, type SpotsOrder, spotsScene } from "./spotsScene.ts";

export function ringsScene(order: SpotsOrder, wave: number): Scene {
  const { impact, units, standIn, context } = order;
  const lines = linesBetween(impact, standIn, "via");
  const sources = new Map<string, string[]>();
  for (const { from, to } of lines) sources.set(to, [...(sources.get(to) ?? []), from]);
  const layout = layoutRings({
    units,
    measure: context.measure,
    labelOf: (unit) => labelOf(unit, context),
    ringTitle: (at) => context.texts.zoneTitle({ kind: at === 0 ? "origins" : "wave", wave: at, boxes: [] }),
    sourcesOf: ({ id }) => sources.get(id) ?? [],
  });
  return spotsScene(order, layout, lines, wave);
}
