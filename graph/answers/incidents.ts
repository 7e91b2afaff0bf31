/** All recorded incidents, with what places, sizes, filters and counts each of them. */
import type { IncidentsResponse, RecordedIncident } from "../incidents/contract.ts";
import { laneOf } from "../incidents/lanes.ts";
import { dayInterval } from "../model/dates.ts";
import type { Graph } from "../model/graph.ts";
import type { GraphNode, Incident } from "../model/schema.ts";
import { LAYER_OF_INSTITUTION_TYPE, LAYERS, type Layer } from "../model/vocabulary.ts";
import { atLeastOf, presentIncident } from "./incident.ts";
import { descriptionOf, nameOf, presentCategories, presentNodes } from "./nodes.ts";

/** @param gathered the day the facts were gathered; `null`: nobody says so */
export function answerIncidents(graph: Graph, gathered: string | null): IncidentsResponse {
  const items = [...graph.nodesOfKind("Incident")]
    .sort(byDisclosure)
    .map((incident) => recordedIncident(graph, incident));
  const bodies = items.flatMap(({ victims, responders }) => [...victims, ...responders].map(({ id }) => id));
  const weaknesses = [...new Set(items.flatMap((item) => item.weaknesses))].sort();
  return {
    items,
    total: items.length,
    nodes: presentNodes(graph, bodies),
    weaknesses: weaknesses.flatMap((id) => {
      const node = graph.nodeById.get(id);
      return node === undefined ? [] : [{ id, name: nameOf(node), description: descriptionOf(node) }];
    }),
    categories: presentCategories(
      graph,
      items.flatMap(({ exposed }) => exposed),
    ),
    knownUntil: lastKnownDay(items),
    gathered,
  };
}

function recordedIncident(graph: Graph, incident: Incident): RecordedIncident {
  const out = graph.linksFrom(incident.id);
  const hit = out.flatMap(({ kind, to }) => (kind === "HIT" ? [to] : []));
  const affected = out.filter((link) => link.kind === "AFFECTED");
  const hitLayers = hit.flatMap((id) => layerOf(graph.nodeById.get(id)));
  const affectedLayers = affected.flatMap(({ to }) => layerOf(graph.nodeById.get(to)));
  const hitsPlatform = hit.some((id) => graph.nodeById.get(id)?.kind === "Platform");
  return {
    ...presentIncident(graph, incident),
    detected: incident.detected,
    lane: laneOf({ hitsPlatform, hitLayers, affectedLayers }),
    layers: LAYERS.filter((layer) => hitLayers.includes(layer) || affectedLayers.includes(layer)),
    cascade: hitsPlatform && new Set(affected.map(({ to }) => to)).size >= 2,
    victims: affected.map(({ to, disclosed, status }) => ({ id: to, disclosed, status })),
    atLeast: atLeastOf(graph, incident),
    weaknesses: idsOf(out.flatMap(({ kind, to }) => (kind === "EXPLOITED" ? [to] : []))),
    responders: graph
      .linksTo(incident.id)
      .flatMap((link) => (link.kind === "RESPONDED_TO" ? [{ id: link.from, role: link.role }] : [])),
    exposed: idsOf(out.flatMap(({ kind, to }) => (kind === "EXPOSED" ? [to.slice("category:".length)] : []))),
  };
}

function layerOf(node: GraphNode | undefined): Layer[] {
  return node?.kind === "Institution" && node.type !== null ? [LAYER_OF_INSTITUTION_TYPE[node.type]] : [];
}

/** Of a partial date only its first day is sure to be no later. */
function lastKnownDay(items: readonly RecordedIncident[]): string | null {
  const dates = items.flatMap(({ disclosed, victims }) => [
    disclosed,
    ...victims.map((victim) => victim.disclosed),
  ]);
  return (
    dates
      .flatMap((date) => (date === null ? [] : [dayInterval(date).first]))
      .sort()
      .at(-1) ?? null
  );
}

/** Partial dates compare as text; an unknown date stands last. */
function byDisclosure(a: Incident, b: Incident): number {
  const [dateA, dateB] = [a.disclosed ?? "", b.disclosed ?? ""];
  return dateA === dateB ? (a.id < b.id ? -1 : 1) : dateA < dateB ? 1 : -1;
}

function idsOf(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
