/** Why a node is reached, path by path, or why it is not. */
import type { Scenario } from "../contract.ts";
import { UnknownNodeError } from "../errors.ts";
import { explain } from "../propagation/explain.ts";
import { explainAbsence } from "../propagation/explainAbsence.ts";
import type { ExplainResponse } from "../responses.ts";
import type { Knowledge } from "./knowledge.ts";
import { linksBeside, linksOf, presentLink } from "./links.ts";
import { presentCategories, presentIncidents, presentNode, presentNodes, presentSources } from "./nodes.ts";

export interface ExplanationRequest {
  readonly scenario: Scenario;
  readonly node: string;
  /** At most so many paths. */
  readonly limit: number;
}

/** @throws UnknownNodeError and what `propagate` throws of a scenario */
export function answerExplanation(
  { graph, compiled }: Knowledge,
  { scenario, node: id, limit }: ExplanationRequest,
): ExplainResponse {
  const node = graph.nodeById.get(id);
  if (node === undefined) throw new UnknownNodeError(id);
  const paths = explain(compiled, scenario, id, limit);
  const absence = paths.length === 0 ? explainAbsence(compiled, scenario, id) : null;
  const shown = absence?.path === null || absence === null ? paths : [absence.path];
  const told = linksOf(graph, [...shown.flatMap((path) => path.links), ...(absence?.links ?? [])]);
  const links = [...new Set([...told, ...told.flatMap((link) => linksBeside(graph, link))])];
  const linkDetails = links.map(presentLink);
  return {
    scenario,
    node: presentNode(node),
    paths,
    absence,
    // Fewer than asked for: these are all there are.
    totalPaths: paths.length < limit ? paths.length : null,
    nodes: presentNodes(graph, [
      ...shown.flatMap((path) => path.nodes),
      ...links.flatMap(({ from, to }) => [from, to]),
    ]),
    linkDetails,
    categories: presentCategories(
      graph,
      linkDetails.flatMap(({ categories }) => categories ?? []),
    ),
    incidents: presentIncidents(
      graph,
      linkDetails.flatMap(({ learntFrom }) => learntFrom ?? []),
    ),
    sources: presentSources(
      graph,
      links.flatMap(({ sources }) => sources),
    ),
  };
}
