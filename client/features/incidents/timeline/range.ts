/** Which days are on the screen: at first, all that is found, and when moved or zoomed. */
import type { RecordedIncident } from "../../../../graph/incidents/contract.ts";
import { type DayRange, dayNumber } from "./days.ts";
import { extentOf } from "./extent.ts";

/** Nearer than this the days of one incident fill the screen. */
const LEAST_DAYS = 14;
const MARGIN_DAYS = 20;
/** What share of the incidents the first look is to hold. */
const MOST = 0.75;

/** From the first thing that happened or became known to the day the facts were gathered. */
export function wholeRange(incidents: readonly RecordedIncident[], end: number): DayRange {
  const firsts = incidents.flatMap((incident) => extentOf(incident)?.first ?? []);
  return { first: Math.min(end - LEAST_DAYS, ...firsts) - MARGIN_DAYS, last: end };
}

/** Since the latest New Year from which on three in four became known: the few of long ago would squeeze the rest. */
export function firstLook(incidents: readonly RecordedIncident[], end: number): DayRange {
  const years = incidents.flatMap(({ disclosed }) => disclosed?.slice(0, 4) ?? []).sort();
  const year = years[Math.floor(years.length * (1 - MOST))];
  const whole = wholeRange(incidents, end);
  return year === undefined ? whole : { first: dayNumber(`${year}-01-01`), last: end };
}

/** As much as fits all that is found. */
export function fittingRange(incidents: readonly RecordedIncident[], end: number): DayRange {
  const extents = incidents.flatMap((incident) => extentOf(incident) ?? []);
  const [first, last] = [
    Math.min(...extents.map((extent) => extent.first)),
    Math.max(...extents.map((extent) => extent.last)),
  ];
  if (extents.length === 0) return wholeRange(incidents, end);
  const margin = Math.max(LEAST_DAYS / 2, Math.round((last - first) * 0.05));
  return { first: first - margin, last: Math.min(end, last + margin) };
}

/** @param factor below 1: nearer. @param about the day that keeps its place */
export function zoomed(range: DayRange, factor: number, about: number, whole: DayRange): DayRange {
  const days = range.last + 1 - range.first;
  const next = Math.min(Math.max(LEAST_DAYS, days * factor), whole.last + 1 - whole.first);
  const first = about - ((about - range.first) / days) * next;
  return within({ first: Math.round(first), last: Math.round(first + next) - 1 }, whole);
}

/** @param days forward when positive */
export function moved(range: DayRange, days: number, whole: DayRange): DayRange {
  const step = Math.round(days);
  return within({ first: range.first + step, last: range.last + step }, whole);
}

/** So moved that these days can be seen. */
export function showing(range: DayRange, { first, last }: DayRange, whole: DayRange): DayRange {
  if (last >= range.first && first <= range.last) return range;
  return moved(range, (first + last) / 2 - (range.first + range.last) / 2, whole);
}

function within({ first, last }: DayRange, whole: DayRange): DayRange {
  const days = Math.min(last - first, whole.last - whole.first);
  const start = Math.min(Math.max(first, whole.first), whole.last - days);
  return { first: start, last: start + days };
}
