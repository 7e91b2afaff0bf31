/** POST /impacts/compare, /impacts/interventions, /impacts/sensitivity: what an impact depends on. */
import { BEST_SET, chooseBestSet } from "../../graph/analytics/bestSet.ts";
import { COMPARISON, compareImpacts } from "../../graph/analytics/compare.ts";
import {
  compareRequestSchema,
  compareResponseSchema,
  interventionsRequestSchema,
  interventionsResponseSchema,
  sensitivityRequestSchema,
  sensitivityResponseSchema,
} from "../../graph/analytics/contract.ts";
import { INTERVENTIONS, rankInterventions, tryCandidates } from "../../graph/analytics/interventions.ts";
import { SENSITIVITY, testSensitivity } from "../../graph/analytics/sensitivity.ts";
import type { Intervention } from "../../graph/contract.ts";
import { propagate } from "../../graph/propagation/propagate.ts";
import { route } from "../http/route.ts";
import { inSlices } from "../inSlices.ts";
import { linksOf, presentLink } from "../presenters/links.ts";
import { presentNodes } from "../presenters/nodes.ts";

/** Runs of the engine that one request may ask for; an answer that stayed below its total says so. */
const MOST_RUNS = 2000;

export const compareRoute = route({
  method: "post",
  path: "/impacts/compare",
  summary: "Two scenarios beside each other: who is saved, who is added, who is reached otherwise",
  body: compareRequestSchema,
  response: compareResponseSchema,
  refusals: [404, 422],
  async handle({ body }, { store }) {
    const { graph, compiled, version } = await store.current();
    const before = propagate(compiled, body.before);
    const after = propagate(compiled, body.after);
    const { saved, added, changed, unchanged, ...totals } = compareImpacts(before, after);
    return {
      datasetVersion: version,
      measure: COMPARISON,
      scenarioHashes: { before: before.scenarioHash, after: after.scenarioHash },
      totals,
      saved,
      added,
      changed,
      unchanged,
      nodes: presentNodes(graph, [...saved, ...added, ...changed.map(({ id }) => id)]),
    };
  },
});

export const interventionsRoute = route({
  method: "post",
  path: "/impacts/interventions",
  summary: "What would have helped most: each intervention alone, and the best set of a few",
  body: interventionsRequestSchema,
  response: interventionsResponseSchema,
  refusals: [404, 422],
  async handle({ body: { scenario, limit, best } }, { store, signal }) {
    const { graph, compiled, version } = await store.current();
    const { tried, total } = await inSlices(tryCandidates(compiled, scenario, MOST_RUNS), { signal });
    const { items, ...counts } = rankInterventions(tried, total);
    const listed = items.slice(0, limit);
    const bestSet =
      best === 0 ? null : await inSlices(chooseBestSet(compiled, scenario, tried, best), { signal });
    const told = [...listed, ...(bestSet?.chosen ?? [])].flatMap(({ interventions }) => interventions);
    const links = linksOf(graph, told.flatMap(linkIn));
    return {
      datasetVersion: version,
      measure: INTERVENTIONS,
      scenario,
      items: listed,
      useful: items.length,
      ...counts,
      bestSet: bestSet === null ? null : { measure: BEST_SET, ...bestSet },
      nodes: presentNodes(graph, [
        ...listed.flatMap(({ saved }) => saved),
        ...(bestSet?.saved ?? []),
        ...[bestSet?.bound.savedOnlyTogether ?? []].flat(),
        ...told.flatMap(nodeIn),
        ...links.flatMap(({ from, to }) => [from, to]),
      ]),
      linkDetails: links.map(presentLink),
    };
  },
});

export const sensitivityRoute = route({
  method: "post",
  path: "/impacts/sensitivity",
  summary: "Which weak links the conclusion depends on, and how much of it rests on inference",
  body: sensitivityRequestSchema,
  response: sensitivityResponseSchema,
  refusals: [404, 422],
  async handle({ body: { scenario, weakerThan } }, { store, signal }) {
    const { graph, compiled, version } = await store.current();
    const sensitivity = await inSlices(testSensitivity(compiled, scenario, weakerThan, MOST_RUNS), {
      signal,
    });
    const links = linksOf(
      graph,
      sensitivity.carrying.map(({ id }) => id),
    );
    return {
      datasetVersion: version,
      measure: SENSITIVITY,
      scenario,
      ...sensitivity,
      nodes: presentNodes(graph, [
        ...sensitivity.onlyInferred,
        ...sensitivity.carrying.flatMap(({ carries }) => carries),
        ...links.flatMap(({ from, to }) => [from, to]),
      ]),
      linkDetails: links.map(presentLink),
    };
  },
});

function linkIn(intervention: Intervention): string[] {
  return "link" in intervention ? [intervention.link] : [];
}

function nodeIn(intervention: Intervention): string[] {
  return "node" in intervention ? [intervention.node] : [];
}
