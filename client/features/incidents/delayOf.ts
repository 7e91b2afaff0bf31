/** From the first day on which it happened to the day it became known; partial dates leave two bounds. */
import type { RecordedIncident } from "../../../graph/incidents/contract.ts";
import { dayInterval } from "../../../graph/model/dates.ts";
import { dayNumber } from "./timeline/days.ts";

export type DatedIncident = Pick<RecordedIncident, "occurredFrom" | "occurredTo" | "disclosed">;

/** Days; `null` where either clock is unknown. Never negative: what is known has begun. */
export function delayOf({ occurredFrom, occurredTo, disclosed }: DatedIncident): {
  readonly least: number;
  readonly most: number;
} | null {
  const began = occurredFrom ?? occurredTo;
  if (began === null || disclosed === null) return null;
  const [from, known] = [dayInterval(began), dayInterval(disclosed)];
  const days = (first: string, last: string) => Math.max(0, dayNumber(last) - dayNumber(first));
  return { least: days(from.last, known.first), most: days(from.first, known.last) };
}
