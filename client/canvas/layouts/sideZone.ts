/** What is rested on, and the origins: one below the other, in the middle of the height. */
import type { Zone } from "../zones.ts";
import {
  LABEL_GAP,
  LINE,
  type MeasureText,
  ORIGIN_SHAPE,
  PADDING,
  type PlacedBox,
  type PlacedMember,
  SHAPE,
  type ZoneGround,
} from "./geometry.ts";
import { type WrappedLabel, wrapLabel } from "./wrapLabel.ts";

const WIDEST_ROW_GAP = 22;
const NARROWEST_ROW_GAP = 7;
/** Room at the right of what is rested on, where its links begin. */
const LINKS_ROOM = 24;

export function placeSideBox(zone: Zone, at: ZoneGround, measure: MeasureText): PlacedBox[] {
  const box = zone.boxes[0];
  if (box === undefined) return [];
  const isOrigin = zone.wave === 0;
  const labels = labelsOf(zone, at.width, measure);
  const bare = labels.map((label) => bareHeight(zone, label));
  const spare = at.height - at.head - PADDING - sum(bare);
  const gap = Math.min(WIDEST_ROW_GAP, Math.max(NARROWEST_ROW_GAP, spare / Math.max(1, bare.length)));
  const total = sum(bare) + gap * bare.length;
  const top = Math.max(at.y + at.head, at.y + (at.height - total) / 2);
  let y = top;
  const members = box.members.map((member, place): PlacedMember => {
    const height = (bare[place] ?? 0) + gap;
    const centre = isOrigin
      ? { x: at.x + at.width / 2, y: y + ORIGIN_SHAPE / 2 }
      : { x: at.x + PADDING + SHAPE / 2, y: y + height / 2 };
    y += height;
    const { lines = [], width = 0 } = labels[place] ?? {};
    return { member, ...centre, lines, labelWidth: width };
  });
  const { x, width } = at;
  return [{ box, title: [], isOpen: true, x, y: top, width, height: total, members, units: [] }];
}

/** The least height in which a side zone's members are still read. */
export function lowestSideHeight(zone: Zone, width: number, measure: MeasureText): number {
  return sum(labelsOf(zone, width, measure).map((label) => bareHeight(zone, label) + NARROWEST_ROW_GAP));
}

function labelsOf({ wave, boxes }: Zone, width: number, measure: MeasureText): WrappedLabel[] {
  const room = width - (wave === 0 ? 2 * PADDING : PADDING + SHAPE + LABEL_GAP + LINKS_ROOM);
  return (boxes[0]?.members ?? []).map(({ label }) => wrapLabel(label, room, measure));
}

function bareHeight({ wave }: Zone, { lines }: WrappedLabel): number {
  return lines.length * LINE + (wave === 0 ? ORIGIN_SHAPE + 8 : 0);
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
