/** Several incidents together: the largest low, the sum of the highs, unit by unit. */
import type { Graph } from "../../model/graph.ts";
import { UNITS } from "../../model/vocabulary.ts";
import { type Bounds, joinBounds, withAssumption } from "./bounds.ts";
import { peopleOfIncident } from "./ofIncident.ts";

/** An incident without a figure in a unit leaves that unit's high unknown: nobody knows how much it adds. */
export function peopleOfIncidents(graph: Graph, incidents: readonly string[]): Bounds[] {
  const each = incidents.map((incident) => ({ incident, bounds: peopleOfIncident(graph, incident) }));
  return UNITS.flatMap((unit) => {
    const parts = each.flatMap(({ bounds }) => bounds.filter((part) => part.unit === unit));
    if (parts.length === 0) return [];
    const joint = joinBounds(unit, parts);
    const silent = each.filter(({ bounds }) => bounds.every((part) => part.unit !== unit));
    if (silent.length === 0) return [joint];
    const nodes = silent.map(({ incident }) => incident);
    return [withAssumption({ ...joint, high: null }, { kind: "incidents-without-figure", nodes })];
  });
}
