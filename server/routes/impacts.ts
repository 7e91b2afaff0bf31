/** POST /impacts and /impacts/explain: who a breach reaches, and why. */
import { explainRequestSchema, scenarioSchema } from "../../graph/contract.ts";
import { UnknownNodeError } from "../../graph/errors.ts";
import { explain } from "../../graph/propagation/explain.ts";
import { explainAbsence } from "../../graph/propagation/explainAbsence.ts";
import { propagate } from "../../graph/propagation/propagate.ts";
import { explainResponseSchema, impactResponseSchema } from "../../graph/responses.ts";
import { route } from "../http/route.ts";
import { presentImpact } from "../presenters/impact.ts";
import { linksOf, presentLink } from "../presenters/links.ts";
import { presentNode, presentNodes, presentSources } from "../presenters/nodes.ts";

export const impactsRoute = route({
  method: "post",
  path: "/impacts",
  summary: "Who a breach reaches: wave by wave, with what, over which links, on what evidence",
  body: scenarioSchema,
  response: impactResponseSchema,
  refusals: [404, 422],
  async handle({ body: scenario }, { store }) {
    const { graph, compiled, version } = await store.current();
    return presentImpact(graph, propagate(compiled, scenario, { datasetVersion: version }));
  },
});

export const explainRoute = route({
  method: "post",
  path: "/impacts/explain",
  summary: "Why a node is reached: the best paths to it, link by link, with their sources",
  body: explainRequestSchema,
  response: explainResponseSchema,
  refusals: [404, 422],
  async handle({ body: { scenario, node: id, limit } }, { store }) {
    const { graph, compiled } = await store.current();
    const node = graph.nodeById.get(id);
    if (node === undefined) throw new UnknownNodeError(id);
    const paths = explain(compiled, scenario, id, limit);
    const absence = paths.length === 0 ? explainAbsence(compiled, scenario, id) : null;
    const shown = absence?.path === null || absence === null ? paths : [absence.path];
    const links = linksOf(graph, [...shown.flatMap((path) => path.links), ...(absence?.links ?? [])]);
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
      linkDetails: links.map(presentLink),
      sources: presentSources(
        graph,
        links.flatMap(({ sources }) => sources),
      ),
    };
  },
});
