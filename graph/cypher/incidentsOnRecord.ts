/** The filter of recorded incidents as Cypher, and what is counted among those that it lets through. */
import { type DayWindow, FACETS, type Facet, type IncidentFilter, NO_LAYER } from "../incidents/filter.ts";
import { type Lane, PLATFORM_LANE, UNPLACED_LANE } from "../incidents/lanes.ts";
import type { Period } from "../incidents/periods.ts";
import { LAYERS, type Layer } from "../model/vocabulary.ts";
import { type CypherQuery, where, withParams } from "./text.ts";

/** What an incident must be beside passing the filter, in words of Cypher; its parameters are named as no other’s. */
export interface Condition {
  readonly text: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Counts incidents (`n`) that pass the filter and meet the conditions. */
export function countIncidents(filter: IncidentFilter, ...conditions: readonly Condition[]): CypherQuery {
  const all = [...filterConditions(filter), ...conditions];
  const text = [
    "MATCH (n:Incident)",
    ...(all.length === 0 ? [] : [where(all.map((condition) => condition.text))]),
    "RETURN count(n) AS value",
  ].join("\n");
  return withParams(text, Object.assign({}, ...all.map(({ params }) => params)));
}

/** Counts institutions of a layer that the incidents affected without hitting them: once for each incident. */
export function countRicochets(filter: IncidentFilter, layer: Layer): CypherQuery {
  const all = filterConditions(filter);
  const text = `MATCH (n:Incident)-[:AFFECTED]->(reached:Institution {layer: $ricochetLayer})
${where(["NOT EXISTS { (n)-[:HIT]->(reached) }", ...all.map((condition) => condition.text)])}
RETURN count(*) AS value`;
  return withParams(text, Object.assign({ ricochetLayer: layer }, ...all.map(({ params }) => params)));
}

export const IS_CONFIRMED: Condition = { text: 'n.verification = "confirmed"' };
export const HAPPENING_IS_UNDATED: Condition = {
  text: "n.occurredFrom IS NULL AND n.occurredTo IS NULL",
};
export const IS_CASCADE: Condition = {
  text: `EXISTS { (n)-[:HIT]->(:Platform) }
AND COUNT { MATCH (n)-[:AFFECTED]->(victim:Institution) RETURN DISTINCT victim } >= 2`,
};

export function exploited(weakness: string): Condition {
  return {
    text: "EXISTS { (n)-[:EXPLOITED]->(:Weakness {id: $weakness}) }",
    params: { weakness },
  };
}

export function respondedToBy(responder: string): Condition {
  return {
    text: "EXISTS { (:Institution {id: $responder})-[:RESPONDED_TO]->(n) }",
    params: { responder },
  };
}

/** By the month in which it became known; one known to the year only is in none. */
export function becameKnownIn({ months }: Pick<Period, "months">): Condition {
  return { text: "left(n.disclosed, 7) IN $months", params: { months } };
}

/** @param year four digits: a date known to the year only is before a year or not, but in none of its months */
export function becameKnownBefore(year: string): Condition {
  return { text: "left(n.disclosed, 4) < $beforeYear", params: { beforeYear: year } };
}

/** A month or a year counts where all its days lie between the two. */
function becameKnownBetween({ from, to }: DayWindow): Condition {
  return {
    text: `date(n.disclosed) >= date($from)
AND date(n.disclosed) + CASE size(n.disclosed)
  WHEN 4 THEN duration({years: 1})
  WHEN 7 THEN duration({months: 1})
  ELSE duration({days: 1})
END - duration({days: 1}) <= date($to)`,
    params: { from, to },
  };
}

/** The lane of an incident, as `laneOf` has it. */
export function standsIn(lane: Lane): Condition {
  const hitsPlatform = "EXISTS { (n)-[:HIT]->(:Platform) }";
  if (lane === PLATFORM_LANE) return { text: hitsPlatform };
  const upper = LAYERS.slice(0, lane === UNPLACED_LANE ? LAYERS.length : LAYERS.indexOf(lane));
  const touches = (links: string, layers: string) =>
    `EXISTS { (n)-[:${links}]->(body:Institution) WHERE body.layer IN ${layers} }`;
  if (lane === UNPLACED_LANE) {
    return {
      text: `NOT ${hitsPlatform}\nAND NOT ${touches("HIT|AFFECTED", "$anyLayer")}`,
      params: { anyLayer: LAYERS },
    };
  }
  return {
    text: `NOT ${hitsPlatform}
AND CASE
  WHEN ${touches("HIT", "$anyLayer")}
    THEN ${touches("HIT", "[$laneLayer]")} AND NOT ${touches("HIT", "$upperLayers")}
  ELSE ${touches("AFFECTED", "[$laneLayer]")} AND NOT ${touches("AFFECTED", "$upperLayers")}
END`,
    params: { laneLayer: lane, upperLayers: upper, anyLayer: LAYERS },
  };
}

function filterConditions(filter: IncidentFilter): Condition[] {
  const asked = FACETS.filter((facet) => filter[facet].length > 0);
  return [
    ...asked.map((facet) => ({
      text: FACET_TEXT[facet](filter),
      params: { [facet]: paramOf(filter, facet) },
    })),
    ...(filter.cascades ? [IS_CASCADE] : []),
    ...(filter.between === null ? [] : [becameKnownBetween(filter.between)]),
  ];
}

function paramOf(filter: IncidentFilter, facet: Facet): readonly string[] {
  if (facet === "exposed") return filter.exposed.map((slug) => `category:${slug}`);
  if (facet === "layers") return filter.layers.filter((layer) => layer !== NO_LAYER);
  return filter[facet];
}

const FACET_TEXT: Readonly<Record<Facet, (filter: IncidentFilter) => string>> = {
  layers({ layers }) {
    const touched = "EXISTS { (n)-[:HIT|AFFECTED]->(body:Institution) WHERE body.layer IN $layers }";
    const none = "NOT EXISTS { (n)-[:HIT|AFFECTED]->(body:Institution) WHERE body.layer IS NOT NULL }";
    return layers.includes(NO_LAYER) ? `(${touched}\n  OR ${none})` : touched;
  },
  standings: () => 'coalesce(n.verification, "unknown") IN $standings',
  years: () => "left(n.disclosed, 4) IN $years",
  weaknesses: () => "EXISTS { (n)-[:EXPLOITED]->(weakness:Weakness) WHERE weakness.id IN $weaknesses }",
  responders: () =>
    "EXISTS { (responder:Institution)-[:RESPONDED_TO]->(n) WHERE responder.id IN $responders }",
  exposed: () => "EXISTS { (n)-[:EXPOSED]->(category:DataCategory) WHERE category.id IN $exposed }",
};
