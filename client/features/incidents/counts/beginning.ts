/** Where the counted periods begin: the few incidents of long ago share one column. */
import type { IncidentsResponse } from "../../../../graph/incidents/contract.ts";
import { type Grain, type Period, periodsBetween } from "../../../../graph/incidents/periods.ts";
import { dayNumber, dayText } from "../timeline/days.ts";
import { firstLook } from "../timeline/range.ts";

/** @returns the year that they begin with, and the periods up to the day the facts were gathered */
export function periodsOf(record: IncidentsResponse, grain: Grain): { beginning: string; periods: Period[] } {
  const end = record.gathered ?? record.knownUntil;
  if (end === null) return { beginning: "", periods: [] };
  const first = dayText(firstLook(record.items, dayNumber(end)).first);
  return { beginning: first.slice(0, 4), periods: periodsBetween(first, end, grain) };
}
