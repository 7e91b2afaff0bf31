/** The State in layers, and the platforms it shares: the opening view. */

import { presentNode, presentNodes } from "../../graph/answers/nodes.ts";
import type { Graph } from "../../graph/model/graph.ts";
import { LAYERS } from "../../graph/model/vocabulary.ts";
import type { Figure, OverviewResponse } from "../../graph/responses.ts";
import type { LoadedGraph } from "../neo4j/graphStore.ts";
import { rankPlatformsOnce } from "./ranking.ts";

export async function presentOverview({ graph, compiled, version }: LoadedGraph): Promise<OverviewResponse> {
  const ranking = await rankPlatformsOnce(compiled, { effect: "exposure", floor: "inferred" });
  const institutions = graph.nodesOfKind("Institution").map(presentNode);
  return {
    datasetVersion: version,
    layers: LAYERS.map((layer) => ({
      layer,
      institutions: institutions.filter((institution) => institution.layer === layer),
    })),
    platforms: ranking.items.flatMap((ranked) =>
      presentNodes(graph, [ranked.id]).map((node) => ({
        node,
        institutions: ranked.institutions,
        classes: ranked.classes,
        reaches: [...ranked.reachedInstitutions],
        byLayer: ranked.byLayer,
      })),
    ),
    figures: overviewFigures(graph),
  };
}

function overviewFigures(graph: Graph): OverviewResponse["figures"] {
  const figure = (value: number, cypher: string, fr: string, en: string): Figure => ({
    value,
    cypher,
    parameters: {},
    method: { fr, en },
  });
  return {
    institutions: figure(
      graph.nodesOfKind("Institution").filter((each) => !each.class).length,
      "MATCH (n:Institution) WHERE NOT coalesce(n.class, false) RETURN count(n) AS value",
      "Les institutions de la base, sans les ensembles, qui valent « jusqu’à ».",
      "The institutions on record, without classes, which mean “up to”.",
    ),
    platforms: figure(
      graph.nodesOfKind("Platform").length,
      "MATCH (n:Platform) RETURN count(n) AS value",
      "Les plateformes de la base.",
      "The platforms on record.",
    ),
    incidents: figure(
      graph.nodesOfKind("Incident").length,
      "MATCH (n:Incident) RETURN count(n) AS value",
      "Les incidents de la base.",
      "The incidents on record.",
    ),
  };
}
