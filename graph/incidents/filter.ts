/**
 * Which incidents are meant. Within one facet any of the values will do, between facets all must hold; an
 * empty facet asks nothing. The same filter as Cypher: `graph/cypher/incidentsOnRecord.ts`.
 */
import { dayInterval } from "../model/dates.ts";
import type { Layer, Verification } from "../model/vocabulary.ts";
import type { RecordedIncident } from "./contract.ts";

/** No institution among those hit or affected is on record. */
export const NO_LAYER = "none";

export interface IncidentFilter {
  readonly layers: readonly (Layer | typeof NO_LAYER)[];
  readonly standings: readonly Verification[];
  /** Years in which they became known, four digits. */
  readonly years: readonly string[];
  /** Ids. */
  readonly weaknesses: readonly string[];
  readonly responders: readonly string[];
  /** Slugs of data categories that were exposed, confirmed or claimed. */
  readonly exposed: readonly string[];
  /** Only those that struck several institutions at once through one platform. */
  readonly cascades: boolean;
  /** Only those that surely became known within these days, both included; `null`: whenever. */
  readonly between: DayWindow | null;
}

/** First and last day, each `YYYY-MM-DD`. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

export const FACETS = ["layers", "standings", "years", "weaknesses", "responders", "exposed"] as const;
export type Facet = (typeof FACETS)[number];

export const NO_FILTER: IncidentFilter = {
  layers: [],
  standings: [],
  years: [],
  weaknesses: [],
  responders: [],
  exposed: [],
  cascades: false,
  between: null,
};

export function isFiltered(filter: IncidentFilter): boolean {
  return filter.cascades || filter.between !== null || FACETS.some((facet) => filter[facet].length > 0);
}

export function filterIncidents(
  incidents: readonly RecordedIncident[],
  filter: IncidentFilter,
): RecordedIncident[] {
  return incidents.filter(
    (incident) =>
      (!filter.cascades || incident.cascade) &&
      (filter.between === null || isBetween(incident, filter.between)) &&
      FACETS.every((facet) => {
        const wanted: readonly string[] = filter[facet];
        return wanted.length === 0 || valuesOf(incident, facet).some((value) => wanted.includes(value));
      }),
  );
}

function isBetween({ disclosed }: RecordedIncident, { from, to }: DayWindow): boolean {
  if (disclosed === null) return false;
  const { first, last } = dayInterval(disclosed);
  return first >= from && last <= to;
}

/** What an incident is found by under this facet. */
function valuesOf(incident: RecordedIncident, facet: Facet): readonly string[] {
  switch (facet) {
    case "layers":
      return incident.layers.length === 0 ? [NO_LAYER] : incident.layers;
    case "standings":
      return [incident.verification ?? "unknown"];
    case "years":
      return incident.disclosed === null ? [] : [incident.disclosed.slice(0, 4)];
    case "responders":
      return incident.responders.map(({ id }) => id);
    case "weaknesses":
    case "exposed":
      return incident[facet];
  }
}

/** A filter that asks of this facet for one value alone, and of the others what it asked before. */
export function withOnly(filter: IncidentFilter, facet: Facet, value: string): IncidentFilter {
  return { ...filter, [facet]: [value] };
}

/**
 * How many incidents each value of a facet would give beside the other facets. Values that nothing has any more
 * are told with zero where they are asked for, so that they can be taken back.
 */
export function facetCounts(
  incidents: readonly RecordedIncident[],
  filter: IncidentFilter,
  facet: Facet,
): Map<string, number> {
  const counts = new Map<string, number>(filter[facet].map((value) => [value, 0]));
  for (const incident of filterIncidents(incidents, { ...filter, [facet]: [] })) {
    for (const value of new Set(valuesOf(incident, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
