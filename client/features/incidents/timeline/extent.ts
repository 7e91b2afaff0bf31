/** The days that an incident spans, on both clocks together. */
import type { RecordedIncident } from "../../../../graph/incidents/contract.ts";
import { type DayRange, daysOf } from "./days.ts";

/** `null`: neither when it happened nor when it became known is on record. */
export function extentOf({ occurredFrom, occurredTo, disclosed }: RecordedIncident): DayRange | null {
  const intervals = [occurredFrom, occurredTo, disclosed].flatMap((date) =>
    date === null ? [] : [daysOf(date)],
  );
  if (intervals.length === 0) return null;
  return {
    first: Math.min(...intervals.map(({ first }) => first)),
    last: Math.max(...intervals.map(({ last }) => last)),
  };
}

/** Incidents that these days do not show, and why not. */
export interface Unseen {
  readonly before: number;
  readonly after: number;
  /** Without any date: on no timeline at all. */
  readonly undated: number;
}

export function unseen(incidents: readonly RecordedIncident[], { first, last }: DayRange): Unseen {
  const extents = incidents.map(extentOf);
  const dated = extents.filter((extent) => extent !== null);
  return {
    before: dated.filter((extent) => extent.last < first).length,
    after: dated.filter((extent) => extent.first > last).length,
    undated: extents.length - dated.length,
  };
}
