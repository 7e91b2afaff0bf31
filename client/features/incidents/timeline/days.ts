/** Days as whole numbers since 1970, and where they stand on the screen. */

import { dayInterval } from "../../../../graph/model/dates.ts";

const MS_A_DAY = 86_400_000;

/** First and last day on the screen, both included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

export interface DayScale extends DayRange {
  /** Pixels. */
  readonly width: number;
}

/** @param day `YYYY-MM-DD` */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
}

const remembered = new Map<string, DayRange>();

/** The days that a partial date can mean; remembered, since every move of the timeline asks again. */
export function daysOf(partialDate: string): DayRange {
  const known = remembered.get(partialDate);
  if (known !== undefined) return known;
  const { first, last } = dayInterval(partialDate);
  const days = { first: dayNumber(first), last: dayNumber(last) };
  remembered.set(partialDate, days);
  return days;
}

export function dayText(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** Where the day begins; the one before ends there. */
export function xOf({ first, last, width }: DayScale, day: number): number {
  return ((day - first) / (last + 1 - first)) * width;
}

/** The day that is shown at this place, as a number with its fraction. */
export function dayAt({ first, last, width }: DayScale, x: number): number {
  return first + (x / width) * (last + 1 - first);
}
