/** An impact: what is asked, the sentence, the picture with its panel, the waves, the table. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExplainingPath } from "../../graph/contract.ts";
import type { ImpactResponse } from "../../graph/responses.ts";
import { allPaths, useExplanation } from "../engine/useExplanation.ts";
import { FilterStrip } from "../features/filters/FilterStrip.tsx";
import { ImpactTools } from "../features/filters/ImpactTools.tsx";
import { Sentence } from "../features/impact/Sentence.tsx";
import { SideBySide } from "../features/impact/SideBySide.tsx";
import { composeSentence, sentenceFacts } from "../features/impact/sentence.ts";
import { useIntervening } from "../features/interventions/useIntervening.tsx";
import { WhatIfStrip } from "../features/interventions/WhatIfStrip.tsx";
import { ImpactPicture, type Shown } from "../features/picture/index.ts";
import { ScenarioBar } from "../features/scenario/ScenarioBar.tsx";
import { ImpactTable } from "../features/table/ImpactTable.tsx";
import { WaveStepper } from "../features/waves/WaveStepper.tsx";
import { aroundImpact } from "../state/explorationOf.ts";
import { type Filter, narrowed, toggled } from "../state/filters.ts";
import { scenarioOf, withoutInterventions } from "../state/scenario.ts";
import { Problem } from "../ui/Problem.tsx";
import { ShownNotice } from "../ui/ShownNotice.tsx";
import { TableButton } from "../ui/TableButton.tsx";
import { useNarrow } from "../ui/useNarrow.ts";
import { ImpactAside } from "./ImpactAside.tsx";
import type { PageProps } from "./page.ts";
import { useExploreKeys } from "./useExploreKeys.ts";
import { useImpacts } from "./useImpacts.ts";
import { useImpactView } from "./useImpactView.ts";

export function ImpactSection({ control, language, theme }: PageProps) {
  const { t } = useTranslation();
  const { view } = control;
  const asked = useMemo(() => scenarioOf(view), [view]);
  const { impacts, error, refetch } = useImpacts(asked);
  const impact = impacts?.before;
  // Before the interventions there is no difference to show.
  const difference = view.side === "before" ? null : (impacts?.difference ?? null);
  const [shown, setShown] = useState<Shown | null>(null);
  const isNarrow = useNarrow();
  const [chosenPath, setChosenPath] = useState<ExplainingPath | null>(null);
  const last = impact === undefined ? 0 : impact.waves.length - 1;
  const moves = useImpactView(control, last);
  const {
    wave,
    wished,
    change,
    setWave,
    setBoxes,
    setLayout,
    setMatrixSort,
    openIncident,
    breachNow,
    exploreNow,
  } = moves;
  const intervening = useIntervening(control, impact, language);
  const { select: selectInView } = moves;
  const select = useCallback(
    (id: string | null) => {
      setChosenPath(null);
      selectInView(id);
    },
    [selectInView],
  );
  const scenario = useMemo(
    () => (difference === null ? withoutInterventions(asked) : asked),
    [difference, asked],
  );
  useExploreKeys({ view, wave, setWave, change, onBreach: (id) => breachNow([id]) });

  const sideHash = (difference?.after ?? impact)?.scenarioHash;
  const explanation = useExplanation(view.selected, scenario, sideHash);
  const paths = explanation.data?.paths;
  const litPath = useMemo(() => chosenPath ?? allPaths(paths ?? []), [chosenPath, paths]);
  useEffect(() => {
    // A path is lit in the picture of one scenario only.
    if (sideHash !== undefined) setChosenPath(null);
  }, [sideHash]);

  const titleOf = (each: ImpactResponse, before: ImpactResponse | null) =>
    composeSentence(sentenceFacts(each, before, wave, language), language)
      .map(({ text }) => text)
      .join("");
  const picture = {
    language,
    theme,
    wave,
    wished,
    selected: view.selected,
    path: litPath,
    layout: view.layout,
    isSupposing: view.interventions.length > 0,
    onLayout: setLayout,
    matrixSort: view.matrixSort,
    onMatrixSort: setMatrixSort,
    onSelect: select,
    onSetBoxes: setBoxes,
    onShown: setShown,
    onTarget: intervening.openTarget,
  };
  // Filters narrow what is looked at: the picture and the table, and never the sentence.
  const lookedAt = useMemo(
    () => (impact === undefined ? undefined : narrowed(impact, view.filters)),
    [impact, view.filters],
  );
  const setFilters = (filters: readonly Filter[]) => change({ filters });
  // On a phone the words come first, then the table, then the picture.
  const table = lookedAt !== undefined && (view.table || isNarrow) && (
    <ImpactTable
      impact={lookedAt}
      difference={difference}
      wave={wave}
      language={language}
      selected={view.selected}
      onSelect={select}
      onTarget={intervening.openTarget}
    />
  );
  return (
    <div className="explore">
      <div className="explore-stage">
        <ScenarioBar
          control={control}
          language={language}
          impact={difference?.after ?? impact}
          tools={
            impact !== undefined && (
              <ImpactTools
                impact={impact}
                filters={view.filters}
                language={language}
                onToggle={(filter) => setFilters(toggled(view.filters, filter))}
                onExplore={() => control.go((current) => aroundImpact(current, impact))}
              />
            )
          }
        />
        {impact !== undefined && <WhatIfStrip control={control} impact={impact} language={language} />}
        {impact !== undefined && lookedAt !== undefined && (
          <FilterStrip
            impact={impact}
            narrowed={lookedAt}
            filters={view.filters}
            language={language}
            onChange={setFilters}
          />
        )}
        {impact === undefined && error === null && <p className="loading">{t("loading")}</p>}
        {error !== null && impact === undefined && (
          <Problem
            error={error}
            onRetry={() => void refetch()}
            onStartOver={() => change({ origins: [], interventions: [], selected: null }, false)}
          />
        )}
        {impact !== undefined && (
          <>
            <Sentence
              impact={difference?.after ?? impact}
              before={difference === null ? null : impact}
              wave={wave}
              language={language}
              onOpenIncident={openIncident}
              onSelect={select}
              onOpenTable={() => change({ table: true })}
              onAdvise={() => change({ advice: true, selected: null })}
            />
            {isNarrow && table}
            <div className="explore-middle">
              {impacts?.difference != null && view.side === "both" ? (
                <SideBySide
                  before={impact}
                  after={impacts.difference.after}
                  language={language}
                  show={(each) => (
                    <ImpactPicture
                      {...picture}
                      impact={narrowed(each, view.filters)}
                      difference={null}
                      title={titleOf(each, null)}
                    />
                  )}
                />
              ) : (
                <ImpactPicture
                  {...picture}
                  impact={lookedAt ?? impact}
                  difference={difference}
                  title={titleOf(difference?.after ?? impact, difference === null ? null : impact)}
                />
              )}
              <ImpactAside
                view={view}
                impact={difference?.after ?? impact}
                scenario={scenario}
                explanation={explanation}
                language={language}
                litPath={chosenPath}
                onLightPath={setChosenPath}
                onBreach={breachNow}
                onExplore={exploreNow}
                onSelect={select}
                onOpenIncident={openIncident}
                onIntervene={intervening.intervene}
                onTarget={intervening.openTarget}
                onCloseAdvice={() => change({ advice: false })}
              />
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
      {intervening.opened}
    </div>
  );
}
