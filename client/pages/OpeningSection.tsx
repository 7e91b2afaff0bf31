/** Explore before anything is chosen: already an answer, and three ways in. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OverviewResponse } from "../../graph/responses.ts";
import { fetchOverview } from "../api.ts";
import { composeOpening } from "../features/impact/openingSentence.ts";
import { NodeNote } from "../features/notes/NodeNote.tsx";
import { SelectionPanel } from "../features/panel/SelectionPanel.tsx";
import {
  FIRST_SHOWN,
  LayerPanel,
  OpeningNotice,
  OpeningPicture,
  OpeningTakeAway,
  preloadImpactPicture,
} from "../features/picture/index.ts";
import { OverviewTable } from "../features/table/OverviewTable.tsx";
import { Tour } from "../features/tour/Tour.tsx";
import { aroundNodes } from "../state/explorationOf.ts";
import { breach } from "../state/scenario.ts";
import { useTour } from "../state/useTour.ts";
import type { View } from "../state/view.ts";
import { Evidence } from "../ui/Evidence.tsx";
import { FigureButton } from "../ui/FigureButton.tsx";
import { Problem } from "../ui/Problem.tsx";
import { TableButton } from "../ui/TableButton.tsx";
import { useNarrow } from "../ui/useNarrow.ts";
import type { PageProps } from "./page.ts";
import { useExploreKeys } from "./useExploreKeys.ts";

const EXAMPLE_PLATFORM = "platform:franceconnect";
const EXAMPLE_CASCADE = "platform:hubee";
const EXAMPLE_INCIDENT = "incident:interior-ministry-2025";

export function OpeningSection({ control, language }: PageProps) {
  const { t } = useTranslation();
  const { view, go } = control;
  const { data, error, refetch } = useQuery({
    queryKey: ["overview"],
    queryFn: ({ signal }) => fetchOverview(signal),
  });
  const [shownPlatforms, setShownPlatforms] = useState(FIRST_SHOWN);
  const isNarrow = useNarrow();
  const tour = useTour();
  const [lit, setLit] = useState<string | null>(null);
  const [opened, setOpened] = useState<keyof OverviewResponse["figures"] | null>(null);
  const change = (part: Partial<View>) => go((current) => ({ ...current, ...part }), { replace: true });
  const breachNow = (origins: readonly string[]) => go(breach(view, origins));
  const openIncident = (id: string) => go({ ...view, page: { name: "incident", id }, selected: null });
  useExploreKeys({ view, wave: 0, setWave: () => {}, change, onBreach: (id) => breachNow([id]) });

  useEffect(() => {
    if (data === undefined) return;
    // The next click most likely asks for it; the opening view is painted first.
    const timer = setTimeout(preloadImpactPicture, 300);
    return () => clearTimeout(timer);
  }, [data]);

  if (error !== null && data === undefined) return <Problem error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p className="loading">{t("loading")}</p>;
  // On a phone the words come first, then the table, then the picture.
  const table = (view.table || isNarrow) && (
    <OverviewTable
      overview={data}
      language={language}
      onBreach={(id) => breachNow([id])}
      onSelect={(id) => change({ selected: id })}
    />
  );
  const figure = opened === null ? undefined : data.figures[opened];
  return (
    <div className="explore">
      {tour.isDue && <Tour onFinish={tour.finish} />}
      <div className="explore-stage">
        <div className="sentence-block">
          <h1 className="sentence">
            {composeOpening(data, language).map((part, at) => {
              const key = `${at}`;
              if (part.kind === "text") return <span key={key}>{part.text}</span>;
              return <FigureButton key={key} text={part.text} onOpen={() => setOpened(part.figure)} />;
            })}
          </h1>
          <p className="sentence-second">
            {t("opening.lead")}{" "}
            <button type="button" className="link-button" onClick={() => breachNow([EXAMPLE_CASCADE])}>
              {t("opening.exampleHubee")}
            </button>
            {" · "}
            <button type="button" className="link-button" onClick={() => openIncident(EXAMPLE_INCIDENT)}>
              {t("opening.exampleInterior")}
            </button>
            {" · "}
            <button type="button" className="link-button" onClick={() => breachNow([EXAMPLE_PLATFORM])}>
              {t("opening.exampleFranceConnect")}
            </button>
          </p>
        </div>
        {isNarrow && table}
        <div className="explore-middle">
          <div className="opening-frame">
            <OpeningPicture
              overview={data}
              language={language}
              shownPlatforms={shownPlatforms}
              lit={lit}
              openedLayer={view.openedLayer}
              onOpenLayer={(openedLayer) => change({ openedLayer, selected: null })}
              onLight={setLit}
              onChoosePlatform={(id) => breachNow([id])}
              onChooseInstitution={(id) => change({ selected: id })}
            />
          </div>
          {view.selected === null && view.openedLayer !== null && (
            <aside className="panel" aria-label={t(`layer.${view.openedLayer}`)}>
              <button
                type="button"
                className="panel-close icon"
                aria-label={t("app.close")}
                onClick={() => change({ openedLayer: null })}
              >
                ×
              </button>
              <LayerPanel
                layer={view.openedLayer}
                overview={data}
                language={language}
                onBreach={(id) => breachNow([id])}
                onSelect={(id) => change({ selected: id })}
              />
            </aside>
          )}
          {view.selected !== null && (
            <aside className="panel" aria-label={t("panel.empty")}>
              <button
                type="button"
                className="panel-close icon"
                aria-label={t("app.close")}
                onClick={() => change({ selected: null })}
              >
                ×
              </button>
              <SelectionPanel
                id={view.selected}
                note={<NodeNote node={view.selected} />}
                impact={null}
                explanation={null}
                language={language}
                litPath={null}
                onLightPath={() => {}}
                onBreach={breachNow}
                onExplore={(ids) => go(aroundNodes(view, ids))}
                onSelect={(id) => change({ selected: id })}
                onOpenIncident={openIncident}
              />
            </aside>
          )}
        </div>
        <div className="foot">
          <OpeningNotice
            overview={data}
            language={language}
            shownPlatforms={shownPlatforms}
            onShowPlatforms={setShownPlatforms}
          />
          <OpeningTakeAway
            overview={data}
            shownPlatforms={shownPlatforms}
            title={composeOpening(data, language)
              .map(({ text }) => text)
              .join("")}
            language={language}
          />
          {!isNarrow && <TableButton isOpen={view.table} onToggle={() => change({ table: !view.table })} />}
        </div>
      </div>
      {!isNarrow && table}
      {figure !== undefined && (
        <Evidence
          figure={figure}
          language={language}
          version={data.datasetVersion}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
