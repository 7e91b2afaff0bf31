/** Why the selected node is reached, path by path, or why it is not. */
import { useTranslation } from "react-i18next";
import type { ExplainingPath } from "../../../graph/contract.ts";
import type { ImpactResponse } from "../../../graph/responses.ts";
import type { Explanation } from "../../engine/useExplanation.ts";
import type { Language } from "../../state/view.ts";
import { Problem } from "../../ui/Problem.tsx";
import { Absence } from "./Absence.tsx";
import { PathSteps } from "./PathSteps.tsx";
import type { PanelActions } from "./SelectionPanel.tsx";

interface WhyProps extends Pick<PanelActions, "onSelect" | "onTarget" | "onOpenIncident"> {
  readonly id: string;
  readonly impact: ImpactResponse;
  readonly explanation: Explanation;
  readonly language: Language;
  readonly litPath: ExplainingPath | null;
  onLightPath(path: ExplainingPath | null): void;
}

export function Why(props: WhyProps) {
  const { id, impact, explanation, litPath, onLightPath } = props;
  const { t } = useTranslation();
  const { data, error, more } = explanation;
  const { effect, origins } = impact.scenario;
  const isReached = impact.reached.some((node) => node.id === id);
  const heading = isReached
    ? t(effect === "outage" ? "panel.whyDown" : "panel.why")
    : t(effect === "outage" ? "why.notDown" : "why.not");
  const shown = data?.paths.length ?? 0;
  return (
    <section data-why={isReached ? "reached" : "not-reached"}>
      <h3>{heading}</h3>
      {origins.includes(id) && <p>{t("panel.origin")}</p>}
      {error !== null && <Problem error={error} />}
      {data !== undefined && data.absence !== null && (
        <Absence {...props} explained={data} absence={data.absence} />
      )}
      {data !== undefined && shown > 0 && (
        <>
          <p className="quiet">
            {data.totalPaths === null
              ? t("why.pathsAtLeast", { count: shown })
              : t("why.paths", { count: shown })}
          </p>
          <ol className="paths">
            {data.paths.map((path) => (
              <li key={path.links.join(" ")}>
                <PathSteps {...props} path={path} explained={data} />
                <button
                  type="button"
                  className="link-button"
                  aria-pressed={litPath === path}
                  onClick={() => onLightPath(litPath === path ? null : path)}
                >
                  {t(litPath === path ? "why.showAll" : "panel.showPath")}
                </button>
              </li>
            ))}
          </ol>
          {more !== null && (
            <button type="button" className="link-button" onClick={more}>
              {t("why.more")}
            </button>
          )}
        </>
      )}
    </section>
  );
}
