/** Ways into a neighbourhood: from any nodes, or from an impact with the links that conduct in it. */
import { type Exploration, NOTHING_EXPLORED } from "../../graph/neighbourhood/exploration.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import { OPENING_VIEW, type View } from "./view.ts";

export function aroundNodes(view: View, nodes: readonly string[]): View {
  return explorationView(view, { ...NOTHING_EXPLORED, around: nodes });
}

/** A breach crosses a link against its direction, so that is how each is expanded. */
export function aroundImpact(view: View, { scenario, linkDetails, links }: ImpactResponse): View {
  const conducting = new Set(links);
  const expansions = new Map(
    linkDetails
      .filter(({ id }) => conducting.has(id))
      .map(({ to, kind }) => [`${to} ${kind}`, { node: to, kind, direction: "in" as const }]),
  );
  return explorationView(view, {
    ...NOTHING_EXPLORED,
    around: scenario.origins,
    expansions: [...expansions.values()],
  });
}

function explorationView(view: View, exploration: Exploration): View {
  return { ...OPENING_VIEW, language: view.language, table: view.table, exploration };
}
