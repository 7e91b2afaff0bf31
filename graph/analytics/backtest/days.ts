/** Arithmetic of days written `YYYY-MM-DD`. */
import { dayInterval } from "../../model/dates.ts";

const MS_A_DAY = 86_400_000;

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - MS_A_DAY).toISOString().slice(0, 10);
}

/** Days from one to the other; negative when `to` is earlier. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY;
}

/** The first day that any of these partial dates can mean; `null` where there is none. */
export function earliestDay(partialDates: readonly string[]): string | null {
  return partialDates.map((date) => dayInterval(date).first).sort()[0] ?? null;
}

/** From a day to a partial date: an interval of days, a single number where the date is a day. */
export interface DayCount {
  readonly least: number;
  readonly most: number;
}

export function daysUntil(day: string, partialDate: string): DayCount {
  const { first, last } = dayInterval(partialDate);
  return { least: Math.max(0, daysBetween(day, first)), most: Math.max(0, daysBetween(day, last)) };
}
