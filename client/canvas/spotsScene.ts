/** What scenes without columns have in common: units that stand at spots, and straight lines between. Pure. */
import type { ImpactResponse } from "../../graph/responses.ts";
import type { Language } from "../state/view.ts";
import { type Bundle, linksOfNode } from "./bundles.ts";
import type { LayoutContext } from "./layouts/geometry.ts";
import { type Spot, type SpotsLayout, type Unit, unitsOf } from "./layouts/spots.ts";
import { linkElements } from "./linkElements.ts";
import type { Scene, Stop } from "./scene.ts";
import { spotsElements } from "./spotsElements.ts";
import { zonesOf } from "./zones.ts";

/** Everything that stands in the picture when all waves have come, and the lines between. */
export interface SpotsOrder {
  readonly impact: ImpactResponse;
  readonly units: readonly Unit[];
  readonly standIn: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly context: LayoutContext;
}

export function spotsOrder(impact: ImpactResponse, language: Language, context: LayoutContext): SpotsOrder {
  const units = unitsOf(zonesOf(impact, impact.waves.length, language), context.wished, context.needed);
  const standIn = new Map(
    units.flatMap((unit) =>
      unit.kind === "member"
        ? [[unit.id, unit.id] as const]
        : unit.box.members.map(({ id }) => [id, unit.id] as const),
    ),
  );
  return { impact, units, standIn, language, context };
}

export function labelOf(unit: Unit, { texts }: LayoutContext): string {
  return unit.kind === "member" ? unit.member.label : `▸ ${texts.boxTitle(unit.box)}`;
}

/** @param whole the places of all waves, so that nothing moves when one comes @param wave the last one shown */
export function spotsScene(
  order: SpotsOrder,
  whole: SpotsLayout,
  allLines: readonly Bundle[],
  wave: number,
): Scene {
  const { impact } = order;
  const isShown = (shown: { readonly wave: number }) => shown.wave <= wave;
  const spots = whole.spots.filter(({ unit }) => isShown(unit));
  const layout = { ...whole, spots, rings: whole.rings.filter(isShown) };
  const closed = spots.flatMap(({ unit }) => (unit.kind === "box" ? [unit] : []));
  const here = new Set(spots.map(({ unit }) => unit.id));
  const standIn = new Map([...order.standIn].filter(([, id]) => here.has(id)));
  const lines = allLines.filter(({ from, to }) => here.has(from) && here.has(to));
  const linksOf = (node: string) => linksOfNode(impact, standIn, node);
  const route = () => ({ shape: "straight" as const, data: {} });
  return {
    width: whole.width,
    height: whole.height,
    leastHeight: 0,
    centre: whole.centre,
    stops: stopsOf(spots),
    boxes: new Map(closed.map(({ id, box }) => [id, { box, isOpen: false }])),
    standIn,
    members: spots.flatMap(({ unit }) => (unit.kind === "member" ? [unit.member] : [])),
    lines,
    linksOf,
    draw: (focus) => [
      ...spotsElements(layout, focus),
      ...linkElements({ impact, lines, standIn, linksOf, route }, focus),
    ],
  };
}

/** Wave by wave, in the order in which they stand around. */
function stopsOf(spots: readonly Spot[]): Stop[][] {
  const waves = [...new Set(spots.map(({ unit }) => unit.wave))].sort((a, b) => a - b);
  return waves.map((wave) =>
    spots.filter(({ unit }) => unit.wave === wave).map(({ unit, x, y }) => ({ id: unit.id, x, y })),
  );
}
