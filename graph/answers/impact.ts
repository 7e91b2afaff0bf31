/** An impact with what it takes to draw and check it: names, link details, sources, the Cypher of each figure. */
import type { Impact, Scenario } from "../contract.ts";
import { dayInterval } from "../model/dates.ts";
import type { Graph } from "../model/graph.ts";
import type { DependencyLink, GraphLink } from "../model/schema.ts";
import { meetsFloor } from "../model/vocabulary.ts";
import { canHaveBeenTrue, wasSurelyKnown } from "../propagation/counting.ts";
import { propagate } from "../propagation/propagate.ts";
import type { ImpactResponse } from "../responses.ts";
import { presentFigures } from "./figures.ts";
import type { Knowledge } from "./knowledge.ts";
import { linksOf, presentLink } from "./links.ts";
import { presentCategories, presentIncidents, presentNodes, presentSources } from "./nodes.ts";

/** @throws what `propagate` throws of a scenario */
export function answerImpact({ graph, compiled, version }: Knowledge, scenario: Scenario): ImpactResponse {
  return presentImpact(graph, propagate(compiled, scenario, { datasetVersion: version }));
}

export function presentImpact(graph: Graph, impact: Impact): ImpactResponse {
  const { scenario, reached } = impact;
  const conducting = linksOf(graph, impact.links);
  const reachedIds = new Set(reached.map(({ id }) => id));
  const foundations = foundationLinks(graph, scenario).filter(({ to }) => !reachedIds.has(to));
  const links: GraphLink[] = [...conducting, ...foundations];
  const restsOn = [...new Set(foundations.map(({ to }) => to))];
  return {
    ...impact,
    nodes: presentNodes(graph, [...scenario.origins, ...reachedIds, ...restsOn]),
    linkDetails: links.map(presentLink),
    restsOn,
    categories: presentCategories(graph, [
      ...reached.flatMap(({ categories }) => categories),
      ...links.flatMap((link) => ("categories" in link ? (link.categories ?? []) : [])),
    ] as string[]),
    figures: presentFigures(impact),
    sources: presentSources(
      graph,
      links.flatMap(({ sources }) => sources),
    ),
    incidents: incidentsThatHit(graph, scenario.origins),
  };
}

/** What the origins rest on, by links that count in this scenario; a breach does not run that way. */
function foundationLinks(graph: Graph, { origins, floor, asOf, knownBy, interventions }: Scenario) {
  const cut = new Set(interventions.map((each) => (each.kind === "cut" ? each.link : null)));
  return origins
    .flatMap((origin) => graph.linksFrom(origin))
    .filter((link): link is DependencyLink => link.kind === "DEPENDS_ON")
    .filter(
      (link) =>
        meetsFloor(link.grade, floor) &&
        !cut.has(link.id) &&
        (asOf === null || canHaveBeenTrue(link, dayInterval(asOf))) &&
        (knownBy === null || wasSurelyKnown(link, dayInterval(knownBy))),
    );
}

function incidentsThatHit(graph: Graph, origins: readonly string[]): ImpactResponse["incidents"] {
  const ids = origins.flatMap((origin) =>
    graph.linksTo(origin).flatMap(({ kind, from }) => (kind === "HIT" ? [from] : [])),
  );
  return presentIncidents(graph, ids);
}
