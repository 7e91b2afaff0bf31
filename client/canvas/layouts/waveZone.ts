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
/** How much air a row gets at most where there is height to spare. */
const MOST_AIR = 14;
/** Between a label and the shape to its right. */
const CELL_GAP = 14;
/** Columns are no narrower, and as many as cut no name. */
const NARROWEST_CELL = 124;
const UNIT_PITCH = 11;
/** Boxes of so few members are not worth closing. */
const ALWAYS_OPEN = 2;
/** In a column as wide as this, the titles of boxes stand at the left of their members and not above them. */
const TITLES_BESIDE_FROM = 560;
const TITLE_BESIDE = 150;

export function placeWaveBoxes(zone: Zone, at: ZoneGround, context: LayoutContext): PlacedBox[] {
  const room = at.height - at.head - PADDING;
  const states = bothStates(zone, at.width, context, 0);
  const closed = chooseClosed(zone.boxes, room, states, wishesFor(zone, context));
  const air = airPerRow(zone.boxes, room, states, closed);
  const airy = air === 0 ? states : bothStates(zone, at.width, context, air);
  let y = at.y + at.head;
  return zone.boxes.flatMap((box): PlacedBox[] => {
    const placed = airy.get(box.id)?.[closed.has(box.id) ? "closed" : "open"];
    if (placed === undefined) return [];
    const moved = moveBox(placed, at.x + PADDING, y);
    y += placed.height + BOX_GAP;
    return [moved];
  });
}

/** The least height of a wave's boxes: all closed but those that are never closed or wished open. */
export function lowestWaveHeight(zone: Zone, width: number, context: LayoutContext): number {
  const states = bothStates(zone, width, context, 0);
  const wished = wishesFor(zone, context);
  const heights = zone.boxes.map((box) => {
    const isClosed = canClose(box) && wished.get(box.id) !== true;
    return (states.get(box.id)?.[isClosed ? "closed" : "open"].height ?? 0) + BOX_GAP;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

/** What the reader wishes, and what is looked at. */
function wishesFor({ boxes }: Zone, { wished, needed }: LayoutContext): BoxWishes {
  const box = boxes.find(({ members }) => members.some(({ id }) => id === needed));
  return box === undefined || wished.has(box.id) ? wished : new Map([...wished, [box.id, true]]);
}

/** Shares the height that is left among the rows of open boxes. */
function airPerRow(
  boxes: readonly Box[],
  room: number,
  states: BothStates,
  closed: ReadonlySet<string>,
): number {
  const placed = boxes.flatMap(({ id }) => states.get(id)?.[closed.has(id) ? "closed" : "open"] ?? []);
  const used = placed.reduce((sum, { height }) => sum + height + BOX_GAP, -BOX_GAP);
  const rows = placed.reduce((sum, { members }) => sum + new Set(members.map(({ y }) => y)).size, 0);
  return rows === 0 ? 0 : Math.max(0, Math.min(MOST_AIR, Math.floor((room - used) / rows)));
}

type BothStates = ReadonlyMap<string, { readonly open: PlacedBox; readonly closed: PlacedBox }>;

/** Every box as it is open and as it is closed, with its corner at 0, 0. */
function bothStates(
  { boxes }: Zone,
  zoneWidth: number,
  { texts, measure }: LayoutContext,
  air: number,
): BothStates {
  const width = zoneWidth - 2 * PADDING;
  const isBeside = zoneWidth >= TITLES_BESIDE_FROM;
  const titleWidth = isBeside ? TITLE_BESIDE - 2 * PADDING : width - 2 * PADDING;
  return new Map(
    boxes.map((box) => {
      const frame = (prefix: string): BoxFrame => {
        const title = wrapLabel(prefix + texts.boxTitle(box), titleWidth, measure, 3).lines;
        const head = title.length * LINE + 13;
        return isBeside
          ? { title, width, left: TITLE_BESIDE, top: BOX_FOOT, lowest: head }
          : { title, width, left: PADDING, top: head, lowest: head };
      };
      return [box.id, { open: openBox(box, frame(""), air, measure), closed: closedBox(box, frame("▸ ")) }];
    }),
  );
}

/** Where the members of a box begin, at the right of its title or below it. */
interface BoxFrame {
  readonly title: readonly string[];
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly lowest: number;
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

function openBox(box: Box, frame: BoxFrame, air: number, measure: MeasureText): PlacedBox {
  const { title, width, left, top, lowest } = frame;
  const { members, height } = placeMembers(box.members, width - left - PADDING, air, measure);
  return {
    box,
    title,
    isOpen: true,
    x: 0,
    y: 0,
    width,
    height: Math.max(lowest, top + height + BOX_FOOT),
    members: members.map((member) => ({ ...member, x: member.x + left, y: member.y + top })),
    units: [],
  };
}

function closedBox(box: Box, { title, width, left, top, lowest }: BoxFrame): PlacedBox {
  const perLine = Math.max(1, Math.floor((width - left - PADDING) / UNIT_PITCH));
  const lines = Math.ceil(box.members.length / perLine);
  const below = Math.max(top, left === PADDING ? 0 : 13);
  return {
    box,
    title,
    isOpen: false,
    x: 0,
    y: 0,
    width,
    height: Math.max(lowest, below + lines * UNIT_PITCH + BOX_FOOT),
    members: [],
    units: box.members.map((_, at) => ({
      x: left + UNIT_SHAPE / 2 + (at % perLine) * UNIT_PITCH,
      y: below + UNIT_PITCH / 2 + Math.floor(at / perLine) * UNIT_PITCH - (left === PADDING ? 0 : 4),
    })),
  };
}

function placeMembers(members: readonly Member[], width: number, air: number, measure: MeasureText) {
  const { columns, labels } = chooseColumns(members, width, measure);
  const cell = width / columns;
  let y = 0;
  const placed: PlacedMember[] = [];
  for (let first = 0; first < members.length; first += columns) {
    const row = members.slice(first, first + columns);
    const lines = Math.max(...row.map((_, place) => labels[first + place]?.lines.length ?? 1));
    const height = lines * LINE + ROW_PADDING + air;
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
