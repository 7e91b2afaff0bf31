/** Links after each other: who, how, with what data, how well evidenced, since when, by which sources. */
import type { ExplainResponse } from "../../../graph/responses.ts";
import type { Language } from "../../state/view.ts";
import { LinkStep } from "./LinkStep.tsx";
import type { PanelActions } from "./SelectionPanel.tsx";

interface PathStepsProps extends Pick<PanelActions, "onSelect" | "onTarget" | "onOpenIncident"> {
  readonly path: { readonly links: readonly string[] };
  readonly explained: ExplainResponse;
  readonly language: Language;
  /** Ids of links that do not count in the scenario. */
  readonly missing?: ReadonlySet<string>;
}

export function PathSteps({ path, missing, ...props }: PathStepsProps) {
  const links = new Map(props.explained.linkDetails.map((link) => [link.id, link]));
  return (
    <ol className="path">
      {path.links.map((id) => {
        const link = links.get(id);
        if (link === undefined) return null;
        return <LinkStep key={id} {...props} link={link} isMissing={missing?.has(id) === true} />;
      })}
    </ol>
  );
}
