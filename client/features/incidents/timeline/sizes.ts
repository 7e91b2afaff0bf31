/** What the size of a mark says: the people (or accounts, or files …) concerned at least, by area. */
import type { RecordedIncident } from "../../../../graph/incidents/contract.ts";
import { UNITS, type Unit } from "../../../../graph/model/vocabulary.ts";

/** Of a mark whose size is not known: no size, not a small one, so it is drawn hollow. */
export const UNKNOWN_RADIUS = 3.5;
const LEAST_RADIUS = 3.5;
const MOST_RADIUS = 19;

/** The lower bound in this unit; `null`: nobody answerable confirmed one. */
export function sizeOf({ atLeast }: Pick<RecordedIncident, "atLeast">, unit: Unit): number | null {
  return atLeast.find((bound) => bound.unit === unit)?.quantity ?? null;
}

/** @param largest the largest lower bound of all recorded incidents in that unit, so that filters resize nothing */
export function radiusOf(size: number | null, largest: number): number {
  if (size === null) return UNKNOWN_RADIUS;
  return Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt(size / Math.max(1, largest)));
}

export function largestSize(incidents: readonly RecordedIncident[], unit: Unit): number {
  return Math.max(0, ...incidents.flatMap((incident) => sizeOf(incident, unit) ?? []));
}

/** Units in which any incident has a confirmed figure, in the order of the vocabulary. */
export function unitsInUse(incidents: readonly RecordedIncident[]): Unit[] {
  return UNITS.filter((unit) => incidents.some((incident) => sizeOf(incident, unit) !== null));
}

/** Below this every mark is the smallest there is. */
export function smallestTold(largest: number): number {
  return roundDown(largest * (LEAST_RADIUS / MOST_RADIUS) ** 2);
}

/** Round sizes for the legend. */
export function legendSizes(largest: number): number[] {
  const top = roundDown(largest);
  return [Math.round(top / 4), top].filter((size) => size > smallestTold(largest));
}

/** 43,000,000 gives 40,000,000. */
function roundDown(value: number): number {
  if (value < 1) return 0;
  const unit = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / unit) * unit;
}
