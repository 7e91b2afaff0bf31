/** The documents on which the steps of a story rest, each once, by publisher. */
import type { Knowledge } from "../answers/knowledge.ts";
import { presentSources } from "../answers/nodes.ts";
import { propagate } from "../propagation/propagate.ts";
import type { SourceBrief } from "../responses.ts";
import type { Story, StoryStep } from "./contract.ts";

export function storySources(
  knowledge: Pick<Knowledge, "graph" | "compiled">,
  { steps }: Pick<Story, "steps">,
): SourceBrief[] {
  const ids = new Set(steps.flatMap((step) => sourcesOf(knowledge, step)));
  const named = (source: SourceBrief) => `${source.publisher ?? ""} ${source.title}`;
  return presentSources(knowledge.graph, ids).sort((a, b) => (named(a) < named(b) ? -1 : 1));
}

/** Of tables and of the opening view there are none but those of the whole dataset. */
function sourcesOf(
  { graph, compiled }: Pick<Knowledge, "graph" | "compiled">,
  { view }: StoryStep,
): string[] {
  switch (view.page) {
    case "impact": {
      const { links } = propagate(compiled, view.scenario);
      return links.flatMap((id) => graph.linkById.get(id)?.sources ?? []);
    }
    case "incident": {
      const incident = graph.nodeById.get(view.incident);
      const said = graph.linksFrom(view.incident).flatMap(({ sources, to }) => {
        const claim = graph.nodeById.get(to);
        return [...sources, ...(claim?.kind === "Claim" ? claim.sources : [])];
      });
      return [...(incident?.kind === "Incident" ? incident.sources : []), ...said];
    }
    default:
      return [];
  }
}
