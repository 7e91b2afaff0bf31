/**
 * Places for zones, boxes and members, in pixels at zoom 1. Text is never made smaller to fit: boxes close
 * instead, largest first, until the picture fits or nothing more can be closed.
 */
import type { Box, Member, Zone } from "../zones.ts";
import type { Size } from "./layers.ts";

export interface ZonesLayout {
  readonly zones: readonly PlacedZone[];
  readonly width: number;
  readonly height: number;
}

export interface PlacedZone extends Rectangle {
  readonly zone: Zone;
  readonly boxes: readonly PlacedBox[];
}

export interface PlacedBox extends Rectangle {
  readonly box: Box;
  readonly isOpen: boolean;
  /** Empty when the box is closed. */
  readonly members: readonly PlacedMember[];
}

export interface PlacedMember {
  readonly member: Member;
  /** Centre of the shape. */
  readonly x: number;
  readonly y: number;
  /** The label, in one or two lines. */
  readonly lines: readonly string[];
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width in pixels of a text as the picture draws it. */
export type MeasureText = (text: string) => number;

export const SHAPE = 14;
export const ORIGIN_SHAPE = 40;
const GAP = 10;
const PADDING = 10;
const ZONE_HEAD = 44;
const BOX_HEAD = 30;
const CLOSED_BOX = 34;
const LINE = 15;
const ROW_PADDING = 9;
const LABEL_GAP = 8;
const SIDE_ZONE = 168;
const MIN_WAVE_ZONE = 218;
const CELL = 178;
/** Boxes of so few members are not worth closing. */
const ALWAYS_OPEN = 3;

/**
 * @param toggled boxes that the reader opened or closed against what is chosen here
 */
export function layoutZones(
  zones: readonly Zone[],
  size: Size,
  toggled: ReadonlySet<string>,
  measure: MeasureText,
): ZonesLayout {
  const widths = zoneWidths(zones, size.width);
  let x = 0;
  const placed = zones.map((zone, at) => {
    const width = widths[at] ?? MIN_WAVE_ZONE;
    const rectangle = { x, y: 0, width, height: size.height };
    x += width + GAP;
    return placeZone(zone, rectangle, toggled, measure);
  });
  const height = Math.max(size.height, ...placed.map((zone) => bottomOf(zone) + PADDING));
  return { zones: placed.map((zone) => ({ ...zone, height })), width: x - GAP, height };
}

/** The side zones are narrow; the waves share the rest by how much they hold. */
function zoneWidths(zones: readonly Zone[], width: number): number[] {
  const weight = (zone: Zone) =>
    Math.sqrt(zone.boxes.reduce((sum, { members }) => sum + members.length, 0)) + 1;
  const waves = zones.filter(({ wave }) => wave > 0);
  const fixed = (zones.length - waves.length) * SIDE_ZONE + (zones.length - 1) * GAP;
  const totalWeight = waves.reduce((sum, zone) => sum + weight(zone), 0);
  const free = Math.max(0, width - fixed - waves.length * MIN_WAVE_ZONE);
  return zones.map((zone) =>
    zone.wave > 0 ? MIN_WAVE_ZONE + Math.floor((free * weight(zone)) / totalWeight) : SIDE_ZONE,
  );
}

function placeZone(
  zone: Zone,
  at: Rectangle,
  toggled: ReadonlySet<string>,
  measure: MeasureText,
): PlacedZone {
  if (zone.wave <= 0) return placeSideZone(zone, at, measure);
  const closed = new Set<string>();
  const bySize = zone.boxes
    .filter(({ members }) => members.length > ALWAYS_OPEN)
    .sort((a, b) => b.members.length - a.members.length);
  const isOpen = ({ id }: Box) => closed.has(id) === toggled.has(id);
  const heightNow = () => stackBoxes(zone.boxes, at, isOpen, measure).bottom;
  for (const { id } of bySize) {
    if (stackBoxes(zone.boxes, at, (box) => !closed.has(box.id), measure).bottom <= at.height - PADDING)
      break;
    closed.add(id);
  }
  const { boxes } = stackBoxes(zone.boxes, at, isOpen, measure);
  return { zone, ...at, height: Math.max(at.height, heightNow()), boxes };
}

function stackBoxes(
  boxes: readonly Box[],
  at: Rectangle,
  isOpen: (box: Box) => boolean,
  measure: MeasureText,
) {
  let y = at.y + ZONE_HEAD;
  const x = at.x + PADDING;
  const width = at.width - 2 * PADDING;
  const placed = boxes.map((box): PlacedBox => {
    if (!isOpen(box)) {
      const closed = { box, isOpen: false, x, y, width, height: CLOSED_BOX, members: [] };
      y += CLOSED_BOX + GAP;
      return closed;
    }
    const { members, height } = placeMembers(
      box.members,
      { x: x + PADDING, y: y + BOX_HEAD, width: width - 2 * PADDING, height: 0 },
      measure,
    );
    const open = { box, isOpen: true, x, y, width, height: BOX_HEAD + height + 4, members };
    y += open.height + GAP;
    return open;
  });
  return { boxes: placed, bottom: y };
}

function placeMembers(members: readonly Member[], at: Rectangle, measure: MeasureText) {
  const columns = Math.max(1, Math.floor(at.width / CELL));
  const cell = at.width / columns;
  const labelWidth = cell - SHAPE - LABEL_GAP - 10;
  const wrapped = members.map(({ label }) => wrapLabel(label, labelWidth, measure));
  let y = at.y;
  const placed: PlacedMember[] = [];
  for (let first = 0; first < members.length; first += columns) {
    const row = members.slice(first, first + columns);
    const lines = Math.max(...row.map((_, place) => wrapped[first + place]?.length ?? 1));
    const height = lines * LINE + ROW_PADDING;
    row.forEach((member, place) => {
      placed.push({
        member,
        x: at.x + place * cell + SHAPE / 2,
        y: y + height / 2,
        lines: wrapped[first + place] ?? [],
      });
    });
    y += height;
  }
  return { members: placed, height: y - at.y };
}

/** What is rested on, and the origins: one below the other, in the middle of the height. */
function placeSideZone(zone: Zone, at: Rectangle, measure: MeasureText): PlacedZone {
  const box = zone.boxes[0];
  if (box === undefined) return { zone, ...at, boxes: [] };
  const isOrigin = zone.wave === 0;
  const labelWidth = isOrigin ? at.width - 24 : at.width - SHAPE - LABEL_GAP - 30;
  const wrapped = box.members.map(({ label }) => wrapLabel(label, labelWidth, measure));
  const heights = wrapped.map((lines) =>
    isOrigin ? ORIGIN_SHAPE + 8 + lines.length * LINE + 22 : lines.length * LINE + 22,
  );
  const total = heights.reduce((sum, height) => sum + height, 0);
  let y = Math.max(at.y + ZONE_HEAD + 6, at.y + at.height / 2 - total / 2);
  const members = box.members.map((member, place): PlacedMember => {
    const height = heights[place] ?? 0;
    const centre = isOrigin
      ? { x: at.x + at.width / 2, y: y + ORIGIN_SHAPE / 2 }
      : { x: at.x + 16 + SHAPE / 2, y: y + height / 2 };
    y += height;
    return { member, ...centre, lines: wrapped[place] ?? [] };
  });
  const top = (members[0]?.y ?? at.y) - ORIGIN_SHAPE;
  return {
    zone,
    ...at,
    boxes: [{ box, isOpen: true, x: at.x, y: top, width: at.width, height: total + ORIGIN_SHAPE, members }],
  };
}

function bottomOf({ boxes, y, height, zone }: PlacedZone): number {
  if (zone.wave <= 0) {
    const last = boxes[0]?.members.at(-1);
    return last === undefined ? y : last.y + ORIGIN_SHAPE + 2 * LINE;
  }
  const last = boxes.at(-1);
  return last === undefined ? y + Math.min(height, ZONE_HEAD) : last.y + last.height;
}

/** At most two lines, broken between words; what does not fit ends with an ellipsis. */
export function wrapLabel(label: string, width: number, measure: MeasureText): string[] {
  if (measure(label) <= width) return [label];
  const words = label.split(" ");
  let first = words.shift() ?? "";
  while (words[0] !== undefined && measure(`${first} ${words[0]}`) <= width) first += ` ${words.shift()}`;
  const rest = words.join(" ");
  if (rest === "") return [cutToFit(first, width, measure)];
  return [cutToFit(first, width, measure), cutToFit(rest, width, measure)];
}

function cutToFit(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) return text;
  // By halves, for names can be thousands of letters long.
  let fits = 0;
  let tooLong = text.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(`${text.slice(0, middle)}…`) <= width) fits = middle;
    else tooLong = middle;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}
