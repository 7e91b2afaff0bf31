/** Places for zones, side by side: what the origins rest on, the origins, then wave by wave. */
import type { Zone } from "../zones.ts";
import { type LayoutContext, LINE, PADDING, type Size, type ZonesLayout } from "./geometry.ts";
import { lowestSideHeight, placeSideBox } from "./sideZone.ts";
import { lowestWaveHeight, placeWaveBoxes } from "./waveZone.ts";
import { wrapLabel } from "./wrapLabel.ts";

/** Wide enough for a bundle to be followed from box to box. */
const ZONE_GAP = 26;
const SIDE_ZONE = 168;
const NARROWEST_WAVE = 218;
const COMFORTABLE_CELL = 190;
const ZONE_TITLE = 27;

/** @param size no lower than `lowestZonesHeight`, or the picture is higher than it */
export function layoutZones(zones: readonly Zone[], size: Size, context: LayoutContext): ZonesLayout {
  const { texts, measure } = context;
  const grounds = groundsOf(zones, size, context);
  const placed = grounds.map(({ zone, note, ...ground }) => {
    const boxes = zone.wave > 0 ? placeWaveBoxes(zone, ground, context) : placeSideBox(zone, ground, measure);
    return { zone, ...ground, boxes, title: texts.zoneTitle(zone), note };
  });
  const bottoms = placed.flatMap(({ boxes }) => boxes.map(({ y, height }) => y + height + PADDING));
  const height = Math.max(size.height, ...bottoms);
  const width = Math.max(...placed.map((zone) => zone.x + zone.width));
  return { zones: placed.map((zone) => ({ ...zone, height })), width, height };
}

/** The least height in which everything can be drawn, with the boxes open that the reader wants open. */
export function lowestZonesHeight(zones: readonly Zone[], width: number, context: LayoutContext): number {
  const heights = groundsOf(zones, { width, height: 0 }, context).map(
    ({ zone, head, width: zoneWidth }) =>
      head +
      PADDING +
      (zone.wave > 0
        ? lowestWaveHeight(zone, zoneWidth, context)
        : lowestSideHeight(zone, zoneWidth, context.measure)),
  );
  return Math.ceil(Math.max(0, ...heights));
}

/** The rectangle of every zone, with its note in lines. */
function groundsOf(zones: readonly Zone[], size: Size, { texts, measure }: LayoutContext) {
  const widths = zoneWidths(zones, size.width);
  const notes = zones.map(
    (zone, at) => wrapLabel(texts.zoneNote(zone), (widths[at] ?? 0) - 2 * PADDING, measure).lines,
  );
  const linesOf = (at: number) => notes[at]?.length ?? 1;
  // One height for the heads of all waves, so that their first boxes stand in line.
  const mostLines = Math.max(1, ...zones.map(({ wave }, at) => (wave > 0 ? linesOf(at) : 1)));
  let x = 0;
  return zones.map((zone, at) => {
    const width = widths[at] ?? NARROWEST_WAVE;
    const head = ZONE_TITLE + LINE * (zone.wave > 0 ? mostLines : linesOf(at)) + 6;
    const ground = { zone, note: notes[at] ?? [], x, y: 0, width, height: size.height, head };
    x += width + ZONE_GAP;
    return ground;
  });
}

/**
 * The side zones are narrow. The waves share the rest by how much they hold, none taking more than is of use
 * to it as long as another has use for it.
 */
function zoneWidths(zones: readonly Zone[], width: number): number[] {
  const waves = zones.filter(({ wave }) => wave > 0);
  const fixed = (zones.length - waves.length) * SIDE_ZONE + (zones.length - 1) * ZONE_GAP;
  const widths = new Map(waves.map((zone) => [zone, NARROWEST_WAVE]));
  let free = Math.max(0, width - fixed - waves.length * NARROWEST_WAVE);
  const share = (takers: readonly Zone[], mostOf: (zone: Zone) => number) => {
    const total = takers.reduce((sum, zone) => sum + weightOf(zone), 0);
    const spread = free;
    for (const zone of takers) {
      const before = widths.get(zone) ?? NARROWEST_WAVE;
      const after = Math.min(mostOf(zone), before + Math.floor((spread * weightOf(zone)) / total));
      widths.set(zone, after);
      free -= after - before;
    }
  };
  // Each round gives on what the satisfied ones left; as many rounds as there are waves satisfy all.
  for (const _ of waves) {
    const takers = waves.filter((zone) => (widths.get(zone) ?? 0) < comfortableWidth(zone));
    if (takers.length > 0) share(takers, comfortableWidth);
  }
  share(waves, () => Number.POSITIVE_INFINITY);
  return zones.map((zone) => widths.get(zone) ?? SIDE_ZONE);
}

function weightOf({ boxes }: Zone): number {
  return Math.sqrt(boxes.reduce((sum, { members }) => sum + members.length, 0)) + 1;
}

/** Four rows to a column of names, and no more than five columns of them. */
function comfortableWidth({ boxes }: Zone): number {
  const largest = Math.max(0, ...boxes.map(({ members }) => members.length));
  const columns = Math.min(5, Math.max(1, Math.ceil(largest / 4)));
  return Math.max(NARROWEST_WAVE, columns * COMFORTABLE_CELL + 4 * PADDING);
}
