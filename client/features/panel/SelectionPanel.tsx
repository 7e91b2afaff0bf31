/** What is known of the selected node: why it is reached, what is exposed, who must act, what happened. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ExplainingPath } from "../../../graph/contract.ts";
import type { ImpactResponse } from "../../../graph/responses.ts";
import { askNode, nodeAtOnce } from "../../engine/questions.ts";
import type { Explanation } from "../../engine/useExplanation.ts";
import { shortName } from "../../names.ts";
import type { Target } from "../../state/interventions.ts";
import type { Language } from "../../state/view.ts";
import { Problem } from "../../ui/Problem.tsx";
import { SourceLink } from "../../ui/SourceLink.tsx";
import { TargetButton } from "../../ui/TargetButton.tsx";
import { DataList } from "./DataList.tsx";
import { NodeClaims } from "./NodeClaims.tsx";
import { NodeIncidents } from "./NodeIncidents.tsx";
import { WhoMustAct } from "./WhoMustAct.tsx";
import { Why } from "./Why.tsx";

export interface PanelActions {
  onBreach(ids: readonly string[]): void;
  onExplore(ids: readonly string[]): void;
  onSelect(id: string): void;
  onOpenIncident(id: string): void;
  /** What could be done about something was asked for; absent where nothing is breached. */
  onTarget?(target: Target, at: { readonly x: number; readonly y: number }): void;
}

interface SelectionPanelProps extends PanelActions {
  readonly id: string;
  readonly impact: ImpactResponse | null;
  /** Why it is reached; `null` where nothing is breached. */
  readonly explanation: Explanation | null;
  readonly language: Language;
  readonly litPath: ExplainingPath | null;
  /** The reader's own note on the node. */
  readonly note: ReactNode;
  onLightPath(path: ExplainingPath | null): void;
}

export function SelectionPanel(props: SelectionPanelProps) {
  const { id, impact, explanation, language, onBreach, onExplore, onSelect, onTarget } = props;
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["node", id],
    queryFn: ({ signal }) => askNode(id, signal),
    initialData: () => nodeAtOnce(id),
  });
  if (error !== null) return <Problem error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p className="quiet">{t("loading")}</p>;
  const { node } = data;
  const isPlatform = node.kind === "Platform";
  const short = shortName(node, language);
  const about = [
    short === node.name[language] ? null : node.name[language],
    t(`kindOne.${node.class ? "class" : isPlatform ? "Platform" : "Institution"}`),
    node.layer === null ? null : t(`layer.${node.layer}`),
    node.mandatory === true ? t("panel.noOptOut") : null,
  ].filter((part) => part !== null);
  return (
    <article className="panel-content">
      <h2>{short}</h2>
      <p className="quiet">{about.join(" · ")}</p>
      {data.description !== null && <p>{data.description[language]}</p>}
      {node.class && <p className="quiet">{t("panel.class")}</p>}
      {data.partOf.map((parent) => (
        <p key={parent.id}>
          <button type="button" className="link-button" onClick={() => onSelect(parent.id)}>
            {t("panel.partOf", { name: parent.name[language] })}
          </button>
        </p>
      ))}
      <p className="panel-actions">
        <button
          type="button"
          onClick={() => onBreach([id])}
          disabled={impact?.scenario.origins.join() === id}
        >
          {t("panel.breach")}
        </button>
        {impact !== null && !impact.scenario.origins.includes(id) && (
          <button type="button" onClick={() => onBreach([...impact.scenario.origins, id])}>
            {t("panel.addBreach")}
          </button>
        )}
        <button type="button" onClick={() => onExplore([id])}>
          {t("neighbourhood.explore")}
        </button>
        {onTarget !== undefined && (
          <TargetButton
            text={t("whatIf.open")}
            label={t("whatIf.menuFor", { name: short })}
            onOpen={(at) => onTarget({ kind: "node", id }, at)}
          />
        )}
      </p>
      {impact !== null && explanation !== null && (
        <Why {...props} impact={impact} explanation={explanation} />
      )}
      <DataList impact={impact} id={id} holds={data.holds} language={language} />
      <WhoMustAct data={data} impact={impact} language={language} onSelect={onSelect} />
      <NodeClaims data={data} language={language} />
      <NodeIncidents incidents={data.incidents} language={language} onOpenIncident={props.onOpenIncident} />
      {props.note}
      <details>
        <summary>{t("panel.sources")}</summary>
        <ul className="plain">
          {data.sources.map((source) => (
            <li key={source.id}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
