/**
 * One wave: its boxes below each other. Text is never made smaller to fit: boxes close instead, largest
 * first, until the column fits or nothing more can be closed. A closed box still shows a dot for each member.
 */
import type { Box, Member, Zone } from "../zones.ts";
import {
  LABEL_GAP,
  type LayoutContext,
  LINE,
  type MeasureText,
  PADDING,
  type PlacedBox,
  type PlacedMember,
  type Rectangle,
  SHAPE,
  UNIT_SHAPE,
  type ZoneGround,
} from "./geometry.ts";
import { wrapLabel } from "./wrapLabel.ts";

const BOX_GAP = 10;
const BOX_FOOT = 5;
const ROW_PADDING = 9;
/** Between a label and the shape to its right. */
const CELL_GAP = 14;
/** Columns are no narrower, and as many as cut no name. */
const NARROWEST_CELL = 124;
const UNIT_PITCH = 11;
/** Boxes of so few members are not worth closing. */
const ALWAYS_OPEN = 3;

export function placeWaveBoxes(zone: Zone, at: ZoneGround, context: LayoutContext): PlacedBox[] {
  const { texts, measure, toggled } = context;
  const width = at.width - 2 * PADDING;
  const title = (box: Box, isOpen: boolean) =>
    wrapLabel(`${isOpen ? "" : "▸ "}${texts.boxTitle(box)}`, width - 2 * PADDING, measure).lines;
  const open = new Map(zone.boxes.map((box) => [box.id, openBox(box, title(box, true), width, measure)]));
  const closed = new Map(zone.boxes.map((box) => [box.id, closedBox(box, title(box, false), width)]));
  const chosen = chooseClosed(zone.boxes, at.height - at.head - PADDING, open, closed);
  let y = at.y + at.head;
  return zone.boxes.flatMap(({ id }): PlacedBox[] => {
    const isClosed = chosen.has(id) !== toggled.has(id);
    const placed = (isClosed ? closed : open).get(id);
    if (placed === undefined) return [];
    const moved = moveBox(placed, at.x + PADDING, y);
    y += placed.height + BOX_GAP;
    return [moved];
  });
}

/** Which boxes to close so that the column fits: the largest; then those open again for which there is room. */
function chooseClosed(
  boxes: readonly Box[],
  room: number,
  open: ReadonlyMap<string, Rectangle>,
  closed: ReadonlyMap<string, Rectangle>,
): Set<string> {
  const chosen = new Set<string>();
  const heightOf = ({ id }: Box) => (chosen.has(id) ? closed : open).get(id)?.height ?? 0;
  const total = () => boxes.reduce((sum, box) => sum + heightOf(box) + BOX_GAP, -BOX_GAP);
  const bySize = boxes
    .filter(({ members }) => members.length > ALWAYS_OPEN)
    .sort((a, b) => b.members.length - a.members.length);
  for (const { id } of bySize) {
    if (total() <= room) break;
    chosen.add(id);
  }
  for (const { id } of bySize.toReversed()) {
    if (!chosen.delete(id)) continue;
    if (total() > room) chosen.add(id);
  }
  return chosen;
}

/** An open box with its corner at 0, 0. */
function openBox(box: Box, title: readonly string[], width: number, measure: MeasureText): PlacedBox {
  const head = headOf(title);
  const { members, height } = placeMembers(box.members, width - 2 * PADDING, measure);
  return {
    box,
    title,
    isOpen: true,
    x: 0,
    y: 0,
    width,
    height: head + height + BOX_FOOT,
    members: members.map((member) => ({ ...member, x: member.x + PADDING, y: member.y + head })),
    units: [],
  };
}

/** A closed box with its corner at 0, 0. */
function closedBox(box: Box, title: readonly string[], width: number): PlacedBox {
  const head = headOf(title);
  const perLine = Math.max(1, Math.floor((width - 2 * PADDING) / UNIT_PITCH));
  const lines = Math.ceil(box.members.length / perLine);
  return {
    box,
    title,
    isOpen: false,
    x: 0,
    y: 0,
    width,
    height: head + lines * UNIT_PITCH + BOX_FOOT,
    members: [],
    units: box.members.map((_, at) => ({
      x: PADDING + UNIT_SHAPE / 2 + (at % perLine) * UNIT_PITCH,
      y: head + UNIT_PITCH / 2 + Math.floor(at / perLine) * UNIT_PITCH,
    })),
  };
}

function headOf(title: readonly string[]): number {
  return title.length * LINE + 13;
}

function placeMembers(members: readonly Member[], width: number, measure: MeasureText) {
  const { columns, labels } = chooseColumns(members, width, measure);
  const cell = width / columns;
  let y = 0;
  const placed: PlacedMember[] = [];
  for (let first = 0; first < members.length; first += columns) {
    const row = members.slice(first, first + columns);
    const lines = Math.max(...row.map((_, place) => labels[first + place]?.lines.length ?? 1));
    const height = lines * LINE + ROW_PADDING;
    row.forEach((member, place) => {
      const label = labels[first + place];
      placed.push({
        member,
        x: place * cell + SHAPE / 2,
        y: y + height / 2,
        lines: label?.lines ?? [],
        labelWidth: label?.width ?? 0,
      });
    });
    y += height;
  }
  return { members: placed, height: y };
}

/** As many columns as there is room for without cutting a name; one when any would. */
function chooseColumns(members: readonly Member[], width: number, measure: MeasureText) {
  const most = Math.max(1, Math.min(members.length, Math.floor(width / NARROWEST_CELL)));
  const wrapped = (columns: number) => {
    const room = width / columns - SHAPE - LABEL_GAP - (columns === 1 ? 0 : CELL_GAP);
    return members.map(({ label }) => wrapLabel(label, room, measure));
  };
  for (let columns = most; columns > 1; columns--) {
    const labels = wrapped(columns);
    if (labels.every(({ isCut }) => !isCut)) return { columns, labels };
  }
  return { columns: 1, labels: wrapped(1) };
}

function moveBox(box: PlacedBox, dx: number, dy: number): PlacedBox {
  const move = <P extends { readonly x: number; readonly y: number }>(place: P): P => ({
    ...place,
    x: place.x + dx,
    y: place.y + dy,
  });
  return { ...move(box), members: box.members.map(move), units: box.units.map(move) };
}
