/**
 * One wave: its boxes below each other. Text is never made smaller to fit: boxes close instead, largest
 * first, until the column fits or nothing more can be closed. A closed box still shows a dot for each member.
 */
import type { Box, Member, Zone } from "../zones.ts";
import {
  type BoxWishes,
  LABEL_GAP,
  type LayoutContext,
  LINE,
  type MeasureText,
  PADDING,
  type PlacedBox,
  type PlacedMember,
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
const ALWAYS_OPEN = 2;

export function placeWaveBoxes(zone: Zone, at: ZoneGround, context: LayoutContext): PlacedBox[] {
  const states = bothStates(zone, at.width, context);
  const chosen = chooseClosed(zone.boxes, at.height - at.head - PADDING, states, context.wished);
  let y = at.y + at.head;
  return zone.boxes.flatMap((box): PlacedBox[] => {
    const placed = states.get(box.id)?.[chosen.has(box.id) ? "closed" : "open"];
    if (placed === undefined) return [];
    const moved = moveBox(placed, at.x + PADDING, y);
    y += placed.height + BOX_GAP;
    return [moved];
  });
}

/** The least height of a wave's boxes: all closed but those that are never closed or wished open. */
export function lowestWaveHeight(zone: Zone, width: number, context: LayoutContext): number {
  const states = bothStates(zone, width, context);
  const heights = zone.boxes.map((box) => {
    const isClosed = canClose(box) && context.wished.get(box.id) !== true;
    return (states.get(box.id)?.[isClosed ? "closed" : "open"].height ?? 0) + BOX_GAP;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

type BothStates = ReadonlyMap<string, { readonly open: PlacedBox; readonly closed: PlacedBox }>;

/** Every box as it is open and as it is closed, with its corner at 0, 0. */
function bothStates({ boxes }: Zone, zoneWidth: number, { texts, measure }: LayoutContext): BothStates {
  const width = zoneWidth - 2 * PADDING;
  return new Map(
    boxes.map((box) => {
      const title = (prefix: string) =>
        wrapLabel(prefix + texts.boxTitle(box), width - 2 * PADDING, measure).lines;
      return [
        box.id,
        { open: openBox(box, title(""), width, measure), closed: closedBox(box, title("▸ "), width) },
      ];
    }),
  );
}

/** Which boxes to close so that the column fits: the largest; then those open again for which there is room. */
function chooseClosed(
  boxes: readonly Box[],
  room: number,
  states: BothStates,
  wished: BoxWishes,
): ReadonlySet<string> {
  const chosen = new Set(boxes.map(({ id }) => id).filter((id) => wished.get(id) === false));
  const heightOf = ({ id }: Box) => states.get(id)?.[chosen.has(id) ? "closed" : "open"].height ?? 0;
  const total = () => boxes.reduce((sum, box) => sum + heightOf(box) + BOX_GAP, -BOX_GAP);
  const bySize = boxes
    .filter((box) => canClose(box) && !wished.has(box.id))
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

function canClose({ members }: Box): boolean {
  return members.length > ALWAYS_OPEN;
}

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
