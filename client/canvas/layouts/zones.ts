/** Places for zones, side by side: what the origins rest on, the origins, then wave by wave. */
import type { Zone } from "../zones.ts";
import { type LayoutContext, LINE, PADDING, type Size, type ZonesLayout } from "./geometry.ts";
import { placeSideBox } from "./sideZone.ts";
import { placeWaveBoxes } from "./waveZone.ts";
import { wrapLabel } from "./wrapLabel.ts";

/** Wide enough for a bundle to be followed from box to box. */
const ZONE_GAP = 26;
const SIDE_ZONE = 168;
const NARROWEST_WAVE = 218;
const ZONE_TITLE = 27;

export function layoutZones(zones: readonly Zone[], size: Size, context: LayoutContext): ZonesLayout {
  const { texts, measure } = context;
  const widths = zoneWidths(zones, size.width);
  const notes = zones.map((zone, at) =>
    wrapLabel(texts.zoneNote(zone), (widths[at] ?? 0) - 2 * PADDING, measure),
  );
  // One height for the heads of all waves, so that their first boxes stand in line.
  const linesOf = (at: number) => notes[at]?.lines.length ?? 1;
  const mostLines = Math.max(1, ...zones.map(({ wave }, at) => (wave > 0 ? linesOf(at) : 1)));
  const headOf = ({ wave }: Zone, at: number) => ZONE_TITLE + LINE * (wave > 0 ? mostLines : linesOf(at)) + 6;
  let x = 0;
  const placed = zones.map((zone, at) => {
    const width = widths[at] ?? NARROWEST_WAVE;
    const ground = { x, y: 0, width, height: size.height, head: headOf(zone, at) };
    x += width + ZONE_GAP;
    const boxes = zone.wave > 0 ? placeWaveBoxes(zone, ground, context) : placeSideBox(zone, ground, measure);
    return { zone, ...ground, boxes, title: texts.zoneTitle(zone), note: notes[at]?.lines ?? [] };
  });
  const bottoms = placed.flatMap(({ boxes }) => boxes.map(({ y, height }) => y + height + PADDING));
  const height = Math.max(size.height, ...bottoms);
  return { zones: placed.map((zone) => ({ ...zone, height })), width: x - ZONE_GAP, height };
}

/** The side zones are narrow; the waves share the rest by how much they hold. */
function zoneWidths(zones: readonly Zone[], width: number): number[] {
  const weight = ({ boxes }: Zone) =>
    Math.sqrt(boxes.reduce((sum, { members }) => sum + members.length, 0)) + 1;
  const waves = zones.filter(({ wave }) => wave > 0);
  const fixed = (zones.length - waves.length) * SIDE_ZONE + (zones.length - 1) * ZONE_GAP;
  const totalWeight = waves.reduce((sum, zone) => sum + weight(zone), 0);
  const free = Math.max(0, width - fixed - waves.length * NARROWEST_WAVE);
  return zones.map((zone) =>
    zone.wave > 0 ? NARROWEST_WAVE + Math.floor((free * weight(zone)) / totalWeight) : SIDE_ZONE,
  );
}
