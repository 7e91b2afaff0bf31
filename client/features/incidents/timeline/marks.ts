/** Where marks stand in time and how much room they need; which row of its lane each takes is `layout.ts`’s. */
import type { RecordedIncident } from "../../../../graph/incidents/contract.ts";
import { type Lane, ricochetsOf } from "../../../../graph/incidents/lanes.ts";
import type { Layer } from "../../../../graph/model/vocabulary.ts";
import { type DayScale, daysOf, xOf } from "./days.ts";
import { extentOf } from "./extent.ts";
import type { Stackable } from "./stack.ts";

export const VICTIM_RADIUS = 2;
/** Between two marks of the same row. */
const GAP = 2;
const LABEL_GAP = 5;
const LABEL_HEIGHT = 14;

export interface Span {
  readonly x: number;
  readonly width: number;
}

export interface Mark {
  readonly incident: RecordedIncident;
  readonly y: number;
  readonly radius: number;
  /** `null`: the day it became known is unknown. */
  readonly known: Span | null;
  /** `exact`: known to the day, else as wide as what it can mean. `null`: unknown. */
  readonly happened: (Span & { readonly exact: boolean }) | null;
  /** Its name beside it, for those that stand out. */
  readonly label: { readonly x: number; readonly text: string } | null;
}

/** An institution that an incident affected without hitting it, at the day it said so. */
export interface VictimMark {
  readonly incident: string;
  readonly victim: string;
  readonly y: number;
  readonly span: Span;
}

/** A mark that has its place in time, and not yet a row. */
export interface Unplaced<T> extends Stackable {
  readonly lane: Lane;
  readonly drawn: Omit<T, "y">;
}

export interface MarkOptions {
  readonly layerOf: (victim: string) => Layer | null;
  readonly radiusOf: (incident: RecordedIncident) => number;
  /** `null`: no name beside the mark. */
  readonly labelOf: (incident: RecordedIncident) => { readonly text: string; readonly width: number } | null;
  /** Height of one row of a stack. */
  readonly row: number;
}

/** None for an incident that these days do not show. */
export function unplacedMarks(
  incident: RecordedIncident,
  scale: DayScale,
  { radiusOf, labelOf, row }: MarkOptions,
): Unplaced<Mark>[] {
  const extent = extentOf(incident);
  if (extent === null || extent.last < scale.first || extent.first > scale.last) return [];
  const radius = radiusOf(incident);
  const known = incident.disclosed === null ? null : spanOf(incident.disclosed, scale, radius);
  const happened = happenedSpan(incident, scale);
  const spans = [known, happened].filter((span) => span !== null);
  const left = Math.min(...spans.map(({ x }) => x));
  const right = Math.max(...spans.map(({ x, width }) => x + width));
  const words = labelOf(incident);
  const room = words === null ? 0 : words.width + LABEL_GAP;
  // At the right edge the name stands before its mark.
  const isBefore = right + room > scale.width;
  const label = words === null ? null : { x: isBefore ? left - room : right + LABEL_GAP, text: words.text };
  return [
    {
      lane: incident.lane,
      drawn: { incident, radius, known, happened, label },
      start: left - GAP - (isBefore ? room : 0),
      end: right + GAP + (isBefore ? 0 : room),
      rows: Math.ceil(Math.max(2 * radius + GAP, words === null ? 0 : LABEL_HEIGHT) / row),
    },
  ];
}

/** Victims without a day of their own stand nowhere. */
export function unplacedVictims(
  incident: RecordedIncident,
  scale: DayScale,
  { layerOf }: MarkOptions,
): Unplaced<VictimMark>[] {
  return ricochetsOf(incident).flatMap((victim) => {
    const lane = layerOf(victim.id);
    if (lane === null || victim.disclosed === null) return [];
    const { first, last } = daysOf(victim.disclosed);
    if (last < scale.first || first > scale.last) return [];
    const span = spanOf(victim.disclosed, scale, VICTIM_RADIUS);
    const drawn = { incident: incident.id, victim: victim.id, span };
    return [{ lane, drawn, start: span.x - GAP / 2, end: span.x + span.width + GAP / 2, rows: 1 }];
  });
}

/** A day is a circle however far one zooms in; a month or a year is as wide as the days it can mean. */
function spanOf(date: string, scale: DayScale, radius: number): Span {
  const { first, last } = daysOf(date);
  const [left, right] = [xOf(scale, first), xOf(scale, last + 1)];
  const width = first === last ? 2 * radius : Math.max(2 * radius, right - left);
  return { x: (left + right - width) / 2, width };
}

/** What happened began before it was known, so a partial date means no day after that. */
function happenedSpan(
  { occurredFrom, occurredTo, disclosed }: RecordedIncident,
  scale: DayScale,
): Mark["happened"] {
  const [from, to] = [occurredFrom ?? occurredTo, occurredTo ?? occurredFrom];
  if (from === null || to === null) return null;
  const first = daysOf(from).first;
  const [last, known] = [daysOf(to).last, disclosed === null ? null : daysOf(disclosed).last];
  const until = to.length < 10 && known !== null && known < last && known >= first ? known : last;
  const x = xOf(scale, first);
  const end = xOf(scale, until + 1);
  return { x, width: Math.max(1, end - x), exact: from.length === 10 && to.length === 10 };
}
