/** The scene of zones: columns by wave, or the platforms beside the layers of the State. Pure. */
import type { ImpactResponse } from "../../graph/responses.ts";
import type { Language } from "../state/view.ts";
import { bundlesOf, linksOfNode, standIns } from "./bundles.ts";
import { anchorsOf, curve } from "./curves.ts";
import type { LayoutContext, Size, ZonesLayout } from "./layouts/geometry.ts";
import { layoutZones, lowestZonesHeight } from "./layouts/zones.ts";
import { linkElements } from "./linkElements.ts";
import type { Scene, Stop } from "./scene.ts";
import { type ZoneOrder, zonesOf } from "./zones.ts";
import { zonesElements } from "./zonesElements.ts";

/** The page scrolls through a picture as high as this; a canvas that is higher is slow, and is panned instead. */
const MOST_SCROLLED = 1600;

export interface ZonesOrder {
  readonly impact: ImpactResponse;
  readonly order: ZoneOrder;
  /** The last wave shown. */
  readonly wave: number;
  readonly language: Language;
  /** What there is to draw on; the scene is higher where its content is. */
  readonly size: Size;
  readonly context: LayoutContext;
}

export function zonesScene({ impact, order, wave, language, size, context }: ZonesOrder): Scene {
  // Columns of later waves have their places already, so that nothing moves when they come.
  const zones = zonesOf(impact, order === "waves" ? impact.waves.length : wave, language, order);
  const lowest = lowestZonesHeight(zones, size.width, context);
  const whole = layoutZones(zones, { ...size, height: Math.max(size.height, lowest) }, context);
  const isShown = (zone: { readonly kind: string; readonly wave: number }) =>
    zone.kind !== "wave" || zone.wave <= wave;
  const layout = { ...whole, zones: whole.zones.filter(({ zone }) => isShown(zone)) };
  const lines = bundlesOf(impact, layout);
  const standIn = standIns(layout);
  const anchors = anchorsOf(layout);
  const linksOf = (node: string) => linksOfNode(impact, standIn, node);
  const route = (from: string, to: string) => ({
    shape: "curved" as const,
    data: { ...curve(anchors, from, to) },
  });
  const boxes = layout.zones.filter(({ zone }) => zone.wave >= 0).flatMap((zone) => zone.boxes);
  return {
    width: layout.width,
    height: layout.height,
    leastHeight: lowest <= MOST_SCROLLED ? lowest : 0,
    centre: null,
    stops: stopsOf(layout),
    boxes: new Map(boxes.map(({ box, isOpen }) => [box.id, { box, isOpen }])),
    members: layout.zones.flatMap((zone) =>
      zone.boxes.flatMap(({ members }) => members.map(({ member }) => member)),
    ),
    standIn,
    lines,
    linksOf,
    draw: (focus) => [
      ...zonesElements(layout, focus),
      ...linkElements({ impact, lines, standIn, linksOf, route }, focus),
    ],
  };
}

/** Members that are drawn, and closed boxes; zone by zone, top to bottom. */
function stopsOf({ zones }: ZonesLayout): Stop[][] {
  return zones.map(({ boxes }) =>
    boxes.flatMap(({ box, isOpen, members, x, y }): Stop[] =>
      isOpen
        ? members.map(({ member, ...place }) => ({ id: member.id, x: place.x, y: place.y }))
        : [{ id: box.id, x, y }],
    ),
  );
}
