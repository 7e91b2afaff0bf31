/** Which incidents are looked at, in which of the four views, over which days. */

import { type DayWindow, type IncidentFilter, NO_FILTER, NO_LAYER } from "../../../graph/incidents/filter.ts";
import { dayInterval, isPartialDate } from "../../../graph/model/dates.ts";
import { LAYERS, UNITS, type Unit, VERIFICATIONS } from "../../../graph/model/vocabulary.ts";
import { type AddressReader, oneOf, SLUG } from "../address.ts";
import type { Part } from "./part.ts";

export const INCIDENT_VIEWS = ["timeline", "cascades", "weaknesses", "responders"] as const;
export type IncidentViewName = (typeof INCIDENT_VIEWS)[number];

export interface IncidentsView {
  readonly incidentView: IncidentViewName;
  readonly incidentFilter: IncidentFilter;
  /** The days on the screen; `null`: as many as fit what is found. */
  readonly days: DayWindow | null;
  /** What the size of a mark stands for: never two units in one picture. */
  readonly sizeUnit: Unit;
}

const opening: IncidentsView = {
  incidentView: "timeline",
  incidentFilter: NO_FILTER,
  days: null,
  sizeUnit: "people",
};

const isOneOf = (values: readonly string[]) => (text: string) => values.includes(text);
const isSlug = (text: string) => SLUG.test(text);
const isYear = (text: string) => /^\d{4}$/.test(text);

function readDays(text: string): DayWindow | undefined {
  const [from = "", to = "", ...more] = text.split("..");
  if (more.length > 0 || !isDay(from) || !isDay(to) || from >= to) return undefined;
  return { from, to };
}

function daysText({ from, to }: DayWindow): string {
  return `${from}..${to}`;
}

function isDay(text: string): boolean {
  return isPartialDate(text) && dayInterval(text).first === text;
}

/** Ids travel without their kind: the name of the parameter says it. */
function readIds(address: AddressReader, name: string, kind: string): string[] {
  return address.many(name, isSlug).map((slug) => `${kind}:${slug}`);
}

const slugOf = (id: string) => id.slice(id.indexOf(":") + 1);

export const incidentsPart: Part<IncidentsView> = {
  opening,
  read: (address) => ({
    incidentView: address.one("show", opening.incidentView, oneOf(INCIDENT_VIEWS)),
    incidentFilter: {
      layers: address.many("layer", isOneOf([...LAYERS, NO_LAYER])) as IncidentFilter["layers"],
      standings: address.many("standing", isOneOf(VERIFICATIONS)) as IncidentFilter["standings"],
      years: address.many("year", isYear),
      weaknesses: readIds(address, "weakness", "weakness"),
      responders: readIds(address, "responder", "institution"),
      exposed: address.many("exposed", isSlug),
      cascades: address.one("cascades", false, (text) => (text === "only" ? true : undefined)),
      between: address.one<DayWindow | null>("known", null, readDays),
    },
    days: address.one<DayWindow | null>("days", null, readDays),
    sizeUnit: address.one("size", opening.sizeUnit, oneOf(UNITS)),
  }),
  write({ incidentView, incidentFilter: filter, days, sizeUnit }, address) {
    address.put("show", incidentView, opening.incidentView);
    address.putAll("layer", filter.layers);
    address.putAll("standing", filter.standings);
    address.putAll("year", filter.years);
    address.putAll("weakness", filter.weaknesses.map(slugOf));
    address.putAll("responder", filter.responders.map(slugOf));
    address.putAll("exposed", filter.exposed);
    if (filter.cascades) address.put("cascades", "only");
    address.put("known", filter.between === null ? null : daysText(filter.between));
    address.put("days", days === null ? null : daysText(days));
    address.put("size", sizeUnit, opening.sizeUnit);
  },
};
