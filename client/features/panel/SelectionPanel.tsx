/** What is known of the selected node: why it is reached, what is exposed, who must act, what happened. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ExplainingPath, Scenario } from "../../../graph/contract.ts";
import type { CategoryBrief, ImpactResponse, NodeResponse } from "../../../graph/responses.ts";
import { fetchNode } from "../../api.ts";
import { askExplanation, explanationAtOnce } from "../../engine/questions.ts";
import { formatDate, formatList } from "../../i18n/format.ts";
import { shortName } from "../../names.ts";
import type { Target } from "../../state/interventions.ts";
import type { Language } from "../../state/view.ts";
import { CategoryChip } from "../../ui/CategoryChip.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { SourceLink } from "../../ui/SourceLink.tsx";
import { TargetButton } from "../../ui/TargetButton.tsx";
import { PathSteps } from "./PathSteps.tsx";

interface SelectionPanelProps {
  readonly id: string;
  readonly impact: ImpactResponse | null;
  readonly scenario: Scenario | null;
  readonly language: Language;
  readonly litPath: ExplainingPath | null;
  onLightPath(path: ExplainingPath | null): void;
  onBreach(ids: readonly string[]): void;
  onSelect(id: string): void;
  onOpenIncident(id: string): void;
  /** What could be done about something was asked for; absent where nothing is breached. */
  onTarget?(target: Target, at: { readonly x: number; readonly y: number }): void;
}

const PATHS_ASKED = 3;

export function SelectionPanel(props: SelectionPanelProps) {
  const { id, impact, language, onBreach, onSelect, onOpenIncident } = props;
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["node", id],
    queryFn: ({ signal }) => fetchNode(id, signal),
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
        {props.onTarget !== undefined && (
          <TargetButton
            text={t("whatIf.open")}
            label={t("whatIf.menuFor", { name: short })}
            onOpen={(at) => props.onTarget?.({ kind: "node", id }, at)}
          />
        )}
      </p>
      {impact !== null && props.scenario !== null && (
        <Why {...props} impact={impact} scenario={props.scenario} />
      )}
      <Exposed impact={impact} id={id} holds={data.holds} language={language} />
      <WhoMustAct data={data} language={language} />
      <section>
        <h3>{t("panel.incidents")}</h3>
        {data.incidents.length === 0 && <p className="quiet">{t("panel.none")}</p>}
        <ul className="plain">
          {data.incidents.map((incident) => (
            <li key={`${incident.id} ${incident.part}`}>
              <button type="button" className="link-button" onClick={() => onOpenIncident(incident.id)}>
                {incident.name[language]}
              </button>{" "}
              <span className="quiet">
                {[
                  t(`panel.${incident.part}`),
                  incident.disclosed === null ? null : formatDate(incident.disclosed, language),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </section>
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

function Why({
  id,
  impact,
  scenario,
  language,
  litPath,
  onLightPath,
  onSelect,
  onTarget,
}: SelectionPanelProps & { impact: ImpactResponse; scenario: Scenario }) {
  const { t } = useTranslation();
  const reached = impact.reached.find((node) => node.id === id);
  const isOrigin = scenario.origins.includes(id);
  const { data, error } = useQuery({
    queryKey: ["explain", impact.datasetVersion, impact.scenarioHash, id],
    queryFn: ({ signal }) => askExplanation(scenario, id, PATHS_ASKED, signal),
    initialData: () => explanationAtOnce(scenario, id, PATHS_ASKED),
    enabled: reached !== undefined && !isOrigin,
  });
  const heading = scenario.effect === "outage" ? t("panel.whyDown") : t("panel.why");
  return (
    <section>
      <h3>{heading}</h3>
      {isOrigin && <p>{t("panel.origin")}</p>}
      {reached === undefined && <p>{t("panel.notReached")}</p>}
      {error !== null && <Problem error={error} />}
      {data !== undefined && (
        <ol className="paths">
          {data.paths.map((path) => (
            <li key={path.links.join(" ")}>
              <PathSteps
                path={path}
                explained={data}
                language={language}
                categories={impact.categories}
                onSelect={onSelect}
                onTarget={onTarget}
              />
              <button
                type="button"
                className="link-button"
                aria-pressed={litPath === path}
                onClick={() => onLightPath(litPath === path ? null : path)}
              >
                {t("panel.showPath")}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Exposed({
  impact,
  id,
  holds,
  language,
}: {
  readonly impact: ImpactResponse | null;
  readonly id: string;
  readonly holds: readonly CategoryBrief[];
  readonly language: Language;
}) {
  const { t } = useTranslation();
  const reached = impact?.reached.find((node) => node.id === id);
  const slugs = reached === undefined ? null : new Set(reached.categories);
  const categories =
    slugs === null ? holds : (impact?.categories ?? []).filter(({ slug }) => slugs.has(slug));
  if (categories.length === 0 && reached?.unknownCategories !== true) return null;
  return (
    <section>
      <h3>{slugs === null ? t("link.HOLDS") : t("panel.exposed")}</h3>
      <ul className="chips">
        {[...categories]
          .sort((a, b) => Number(b.shelfLife === "lifetime") - Number(a.shelfLife === "lifetime"))
          .map((category) => (
            <CategoryChip key={category.slug} category={category} language={language} />
          ))}
      </ul>
      {reached?.unknownCategories === true && <p>{t("panel.exposedUnknown")}</p>}
    </section>
  );
}

function WhoMustAct({ data, language }: { readonly data: NodeResponse; readonly language: Language }) {
  const { t } = useTranslation();
  const isInstitution = data.node.kind === "Institution";
  if (data.operators.length === 0 && !isInstitution) return null;
  const names = data.operators.map(({ name }) => name[language]);
  return (
    <section>
      <h3>{t("panel.who")}</h3>
      {names.length > 0 && <p>{t("panel.operate", { names: formatList(names, language) })}</p>}
      {isInstitution && !data.node.class && (
        <p>{t("panel.notify", { name: data.node.acronym ?? data.node.name[language] })}</p>
      )}
    </section>
  );
}
