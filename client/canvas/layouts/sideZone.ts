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
import { wrapLabel } from "./wrapLabel.ts";

const WIDEST_ROW_GAP = 22;
const NARROWEST_ROW_GAP = 7;
/** Room at the right of what is rested on, where its links begin. */
const LINKS_ROOM = 24;

export function placeSideBox(zone: Zone, at: ZoneGround, measure: MeasureText): PlacedBox[] {
  const box = zone.boxes[0];
  if (box === undefined) return [];
  const isOrigin = zone.wave === 0;
  const room = isOrigin ? at.width - 2 * PADDING : at.width - PADDING - SHAPE - LABEL_GAP - LINKS_ROOM;
  const labels = box.members.map(({ label }) => wrapLabel(label, room, measure));
  const bare = labels.map(({ lines }) => lines.length * LINE + (isOrigin ? ORIGIN_SHAPE + 8 : 0));
  const spare = at.height - at.head - PADDING - bare.reduce((sum, height) => sum + height, 0);
  const gap = Math.min(WIDEST_ROW_GAP, Math.max(NARROWEST_ROW_GAP, spare / Math.max(1, bare.length)));
  const heights = bare.map((height) => height + gap);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const top = Math.max(at.y + at.head, at.y + (at.height - total) / 2);
  let y = top;
  const members = box.members.map((member, place): PlacedMember => {
    const height = heights[place] ?? 0;
    const centre = isOrigin
      ? { x: at.x + at.width / 2, y: y + ORIGIN_SHAPE / 2 }
      : { x: at.x + PADDING + SHAPE / 2, y: y + height / 2 };
    y += height;
    return {
      member,
      ...centre,
      lines: labels[place]?.lines ?? [],
      labelWidth: labels[place]?.width ?? 0,
    };
  });
  const { x, width } = at;
  return [{ box, title: [], isOpen: true, x, y: top, width, height: total, members, units: [] }];
}
