/** Explore: the State in layers while nothing is chosen, else a breach with its sentence, picture and table. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExplainingPath } from "../../graph/contract.ts";
import { askImpact, impactAtOnce } from "../engine/questions.ts";
import { Sentence } from "../features/impact/Sentence.tsx";
import { SelectionPanel } from "../features/panel/SelectionPanel.tsx";
import { ImpactPicture, type Shown } from "../features/picture/index.ts";
import { ScenarioBar } from "../features/scenario/ScenarioBar.tsx";
import { ImpactTable } from "../features/table/ImpactTable.tsx";
import { WaveStepper } from "../features/waves/WaveStepper.tsx";
import { boxWishes, withBoxes } from "../state/boxes.ts";
import { breach, scenarioOf } from "../state/scenario.ts";
import type { View } from "../state/view.ts";
import { Problem } from "../ui/Problem.tsx";
import { ShownNotice } from "../ui/ShownNotice.tsx";
import { TableButton } from "../ui/TableButton.tsx";
import { useNarrow } from "../ui/useNarrow.ts";
import { OpeningSection } from "./OpeningSection.tsx";
import type { PageProps } from "./page.ts";
import { useExploreKeys } from "./useExploreKeys.ts";

export function ExplorePage(props: PageProps) {
  return props.control.view.origins.length === 0 ? (
    <OpeningSection {...props} />
  ) : (
    <ImpactSection {...props} />
  );
}

function ImpactSection({ control, language, theme }: PageProps) {
  const { t } = useTranslation();
  const { view, go } = control;
  const scenario = useMemo(() => scenarioOf(view), [view]);
  const {
    data: impact,
    error,
    refetch,
  } = useQuery({
    queryKey: ["impact", scenario],
    queryFn: ({ signal }) => askImpact(scenario, signal),
    initialData: () => impactAtOnce(scenario),
    // The picture changes when the answer is there, and does not go blank before.
    placeholderData: keepPreviousData,
  });
  const [shown, setShown] = useState<Shown | null>(null);
  const isNarrow = useNarrow();
  const [litPath, setLitPath] = useState<ExplainingPath | null>(null);
  const wished = useMemo(() => boxWishes(view.boxes), [view.boxes]);
  const last = impact === undefined ? 0 : impact.waves.length - 1;
  const wave = Math.min(view.wave ?? last, last);

  const change = useCallback(
    (part: Partial<View>, replace = true) => go((current) => ({ ...current, ...part }), { replace }),
    [go],
  );
  const select = useCallback(
    (selected: string | null) => {
      setLitPath(null);
      change({ selected });
    },
    [change],
  );
  const setWave = useCallback(
    (next: number) => change({ wave: next >= last ? null : Math.max(0, next) }),
    [change, last],
  );
  const setBoxes = useCallback(
    (ids: readonly string[], isOpen: boolean) =>
      go((current) => ({ ...current, boxes: withBoxes(current.boxes, ids, isOpen) }), { replace: true }),
    [go],
  );
  const openIncident = (id: string) => go({ ...view, page: { name: "incident", id }, selected: null });
  const breachNow = (origins: readonly string[]) => go(breach(view, origins));
  useExploreKeys({ view, wave, setWave, change, onBreach: (id) => breachNow([id]) });

  useEffect(() => {
    // A path is lit in the picture of one scenario only.
    if (impact?.scenarioHash !== undefined) setLitPath(null);
  }, [impact?.scenarioHash]);

  // On a phone the words come first, then the table, then the picture.
  const table = impact !== undefined && (view.table || isNarrow) && (
    <ImpactTable impact={impact} wave={wave} language={language} selected={view.selected} onSelect={select} />
  );
  return (
    <div className="explore">
      <div className="explore-stage">
        <ScenarioBar control={control} language={language} impact={impact} />
        {impact === undefined && error === null && <p className="loading">{t("loading")}</p>}
        {error !== null && impact === undefined && (
          <Problem
            error={error}
            onRetry={() => void refetch()}
            onStartOver={() => change({ origins: [], selected: null }, false)}
          />
        )}
        {impact !== undefined && (
          <>
            <Sentence
              impact={impact}
              wave={wave}
              language={language}
              onOpenIncident={openIncident}
              onSelect={select}
            />
            {isNarrow && table}
            <div className="explore-middle">
              <ImpactPicture
                impact={impact}
                language={language}
                theme={theme}
                wave={wave}
                selected={view.selected}
                wished={wished}
                path={litPath}
                onSelect={select}
                onSetBoxes={setBoxes}
                onShown={setShown}
              />
              {view.selected !== null && (
                <aside className="panel" aria-label={t("panel.why")}>
                  <button
                    type="button"
                    className="panel-close icon"
                    aria-label={t("app.close")}
                    onClick={() => select(null)}
                  >
                    ×
                  </button>
                  <SelectionPanel
                    id={view.selected}
                    impact={impact}
                    scenario={scenario}
                    language={language}
                    litPath={litPath}
                    onLightPath={setLitPath}
                    onBreach={breachNow}
                    onSelect={select}
                    onOpenIncident={openIncident}
                  />
                </aside>
              )}
            </div>
            <div className="foot">
              {shown !== null && (
                <ShownNotice
                  shown={shown}
                  language={language}
                  showsAllWaves={wave >= last}
                  isChanged={view.boxes.length > 0}
                  onOpenBoxes={(ids) => setBoxes(ids, true)}
                  onResetBoxes={() => change({ boxes: [] })}
                />
              )}
              <WaveStepper impact={impact} wave={wave} language={language} onWave={setWave} />
              {!isNarrow && (
                <TableButton isOpen={view.table} onToggle={() => change({ table: !view.table })} />
              )}
            </div>
          </>
        )}
      </div>
      {!isNarrow && table}
    </div>
  );
}
