/** The numbers of the incidents page: each with the query that gives it and its method in a sentence. */
import type { Cohort } from "../incidents/cohorts.ts";
import type { RecordedIncident } from "../incidents/contract.ts";
import type { IncidentFilter } from "../incidents/filter.ts";
import type { Lane } from "../incidents/lanes.ts";
import type { Period } from "../incidents/periods.ts";
import type { Localized } from "../model/schema.ts";
import type { Layer, Unit } from "../model/vocabulary.ts";
import type { Figure } from "../responses.ts";
import {
  becameKnownBefore,
  becameKnownIn,
  type Condition,
  countIncidents,
  countRicochets,
  exploited,
  HAPPENING_IS_UNDATED,
  IS_CASCADE,
  IS_CONFIRMED,
  respondedToBy,
  standsIn,
} from "./incidentsOnRecord.ts";
import type { CypherQuery } from "./text.ts";

/** When incidents became known: within a period, before a year, or whenever. */
export type When = { readonly period: Period } | { readonly beforeYear: string } | null;

export const matchingFigure = (filter: IncidentFilter, value: number) =>
  figure(value, countIncidents(filter), METHODS.matching);
export const confirmedFigure = (filter: IncidentFilter, value: number) =>
  figure(value, countIncidents(filter, IS_CONFIRMED), METHODS.confirmed);
export const undatedFigure = (filter: IncidentFilter, value: number) =>
  figure(value, countIncidents(filter, HAPPENING_IS_UNDATED), METHODS.undated);
export const cascadesFigure = (filter: IncidentFilter, value: number) =>
  figure(value, countIncidents(filter, IS_CASCADE), METHODS.cascades);
export const laneFigure = (filter: IncidentFilter, lane: Lane, value: number) =>
  figure(value, countIncidents(filter, standsIn(lane)), METHODS.lane);
export const ricochetFigure = (filter: IncidentFilter, layer: Layer, value: number) =>
  figure(value, countRicochets(filter, layer), METHODS.ricochet);
export const weaknessFigure = (filter: IncidentFilter, weakness: string, when: When, value: number) =>
  figure(value, countIncidents(filter, exploited(weakness), ...conditionsOf(when)), METHODS.weakness);
export const responderFigure = (filter: IncidentFilter, responder: string, when: When, value: number) =>
  figure(value, countIncidents(filter, respondedToBy(responder), ...conditionsOf(when)), METHODS.responder);

export function victimsFigure({ id, victims }: Pick<RecordedIncident, "id" | "victims">): Figure {
  const text = `MATCH (:Incident {id: $incident})-[:AFFECTED]->(i:Institution)
RETURN count(i) AS value`;
  return figure(victims.length, { text, params: { incident: id } }, METHODS.victims);
}

/** `null` where no victim's day is known exactly. */
export function lastDayFigure({ incident, day, lastDay }: Cohort): Figure | null {
  if (day === null || lastDay === null) return null;
  const text = `MATCH (:Incident {id: $incident})-[victim:AFFECTED]->(:Institution)
WHERE size(victim.disclosed) = 10
RETURN max(duration.inDays(date($day), date(victim.disclosed)).days) AS value`;
  return figure(lastDay, { text, params: { incident: incident.id, day } }, METHODS.lastDay);
}

export function atLeastFigure(incident: string, unit: Unit, quantity: number): Figure {
  const text = `MATCH (:Incident {id: $incident})-[:HAS_CLAIM]->(c:Claim {status: "confirmed", unit: $unit})
RETURN max(c.quantity) AS value`;
  return figure(quantity, { text, params: { incident, unit } }, METHODS.atLeast);
}

function conditionsOf(when: When): Condition[] {
  if (when === null) return [];
  return ["period" in when ? becameKnownIn(when.period) : becameKnownBefore(when.beforeYear)];
}

function figure(value: number, { text, params }: CypherQuery, method: Localized): Figure {
  return { value, cypher: text, parameters: { ...params }, method };
}

const METHODS = {
  matching: {
    fr: "Les incidents recensés qui passent les filtres ; sans filtre, tous.",
    en: "The recorded incidents that pass the filters; without a filter, all of them.",
  },
  confirmed: {
    fr: "Parmi eux, ceux que l’autorité, l’exploitant ou la victime a reconnus.",
    en: "Among them, those that the authority, the operator or the victim acknowledged.",
  },
  undated: {
    fr: "Parmi eux, ceux dont seul le jour où ils furent connus est recensé : ni début ni fin des faits.",
    en: "Among them, those of which only the day they became known is on record: neither when it began nor when it ended.",
  },
  cascades: {
    fr: "Parmi eux, ceux qui ont touché une plateforme et au moins deux institutions par elle.",
    en: "Among them, those that hit a platform and affected at least two institutions.",
  },
  lane: {
    fr: "Chaque incident tient dans un seul couloir : celui des plateformes s’il en a touché une, sinon la strate la plus haute parmi les institutions touchées.",
    en: "Each incident stands in one lane alone: that of platforms where it hit any, else the uppermost layer among the institutions hit.",
  },
  ricochet: {
    fr: "Les institutions de cette strate recensées parmi les victimes sans avoir été touchées elles-mêmes, une fois par incident.",
    en: "The institutions of this layer on record as victims without having been hit themselves, once for each incident.",
  },
  weakness: {
    fr: "Les incidents qui ont exploité cette faiblesse, à la date où ils furent connus ; le plus souvent l’analyse du jeu de données, non le constat d’une autorité.",
    en: "The incidents that exploited this weakness, by the date they became known; mostly the dataset’s own analysis, not the finding of an authority.",
  },
  responder: {
    fr: "Les incidents auxquels cet intervenant est recensé, à la date où ils furent connus ; ce qui n’est pas public n’y est pas.",
    en: "The incidents in which this responder is on record, by the date they became known; what is not public is not there.",
  },
  victims: {
    fr: "Les institutions recensées parmi les victimes, confirmées ou non.",
    en: "The institutions on record as victims, confirmed or not.",
  },
  lastDay: {
    fr: "Du premier jour public au dernier jour où une victime s’est fait connaître ; ne comptent que les dates connues au jour près.",
    en: "From the first public day to the last day on which a victim said so; only dates known to the day count.",
  },
  atLeast: {
    fr: "Le plus grand chiffre confirmé à lui seul dans cette unité ; les unités ne s’additionnent pas.",
    en: "The largest single confirmed figure in this unit; units are never added.",
  },
} as const satisfies Record<string, Localized>;
