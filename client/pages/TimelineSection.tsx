/** The timeline with its panel and its foot: how much is shown, and the ways to move. */
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { IncidentsResponse, RecordedIncident } from "../../graph/incidents/contract.ts";
import { type DayWindow, type IncidentFilter, isFiltered } from "../../graph/incidents/filter.ts";
import { ricochetsOf } from "../../graph/incidents/lanes.ts";
import type { Figure } from "../../graph/responses.ts";
import { fetchIncident } from "../api.ts";
import { SelectedIncident } from "../features/incidents/SelectedIncident.tsx";
import { dayNumber, dayText } from "../features/incidents/timeline/days.ts";
import { unseen } from "../features/incidents/timeline/extent.ts";
import { LaneName } from "../features/incidents/timeline/LaneName.tsx";
import { firstLook, fittingRange, moved, wholeRange, zoomed } from "../features/incidents/timeline/range.ts";
import { largestSize, unitsInUse } from "../features/incidents/timeline/sizes.ts";
import { Timeline } from "../features/incidents/timeline/Timeline.tsx";
import { TimelineFoot } from "../features/incidents/timeline/TimelineFoot.tsx";
import { TimelineLegend } from "../features/incidents/timeline/TimelineLegend.tsx";
import { useDayRange } from "../features/incidents/timeline/useDayRange.ts";
import type { ViewControl } from "../state/useView.ts";
import type { Language, View } from "../state/view.ts";
import { Problem } from "../ui/Problem.tsx";
import { TableButton } from "../ui/TableButton.tsx";
import { useNarrow } from "../ui/useNarrow.ts";
import { useReplay } from "./useReplay.ts";

interface TimelineSectionProps {
  readonly record: IncidentsResponse;
  readonly found: readonly RecordedIncident[];
  readonly filter: IncidentFilter;
  readonly language: Language;
  readonly control: ViewControl;
  change(part: Partial<View>, replace?: boolean): void;
  onFilter(filter: IncidentFilter): void;
  onOpen(id: string): void;
  onFigure(figure: Figure): void;
}

/** Shift of the buttons, as a share of the screen. */
const STEP = 0.5;

export function TimelineSection(props: TimelineSectionProps) {
  const { record, found, filter, language, control, change, onFilter, onOpen, onFigure } = props;
  const { t } = useTranslation();
  const { view } = control;
  const { sizeUnit: unit } = view;
  const isNarrow = useNarrow();
  const { replay, replayError } = useReplay(control);
  const end = dayNumber(record.gathered ?? record.knownUntil ?? "1970-01-01");
  const whole = useMemo(() => wholeRange(record.items, end), [record, end]);
  const usual = useMemo(
    () => (isFiltered(filter) ? fittingRange(found, end) : firstLook(record.items, end)),
    [record, found, filter, end],
  );
  const onDays = useCallback((days: DayWindow | null) => change({ days }), [change]);
  const { range, set } = useDayRange(view.days, usual, onDays);
  const layers = useMemo(() => new Map(record.nodes.map(({ id, layer }) => [id, layer])), [record]);
  const largest = useMemo(() => largestSize(record.items, unit), [record, unit]);
  const selected = found.find(({ id }) => id === view.selected);
  const { data: full } = useQuery({
    queryKey: ["incident", selected?.id],
    queryFn: ({ signal }) => fetchIncident(selected?.id ?? "", signal),
    enabled: selected !== undefined,
  });
  const select = useCallback((id: string | null) => change({ selected: id }), [change]);
  const days = range.last + 1 - range.first;
  const middle = (range.first + range.last) / 2;
  return (
    <>
      <div className="explore-middle incidents-middle">
        <Timeline
          record={record}
          found={found}
          selected={selected?.id ?? null}
          unit={unit}
          largest={largest}
          range={range}
          whole={whole}
          language={language}
          laneName={(lane) => (
            <LaneName
              lane={lane}
              found={found}
              filter={filter}
              layerOf={(id) => layers.get(id) ?? null}
              onFigure={onFigure}
            />
          )}
          onRange={set}
          onSelect={select}
          onOpen={onOpen}
        />
        <aside className="beside" aria-label={t("selection.label")}>
          <div className="beside-scroll">
            {replayError !== null && <Problem error={replayError} />}
            {selected === undefined ? (
              <TimelineLegend
                units={unitsInUse(record.items)}
                unit={unit}
                largest={largest}
                language={language}
                onUnit={(sizeUnit) => change({ sizeUnit })}
              />
            ) : (
              <>
                <button
                  type="button"
                  className="panel-close icon"
                  aria-label={t("app.close")}
                  onClick={() => select(null)}
                >
                  ×
                </button>
                <SelectedIncident
                  incident={selected}
                  record={record}
                  full={full?.id === selected.id ? full : undefined}
                  language={language}
                  onOpen={() => onOpen(selected.id)}
                  onReplay={() => replay(selected.id, false)}
                  onFigure={onFigure}
                />
              </>
            )}
          </div>
        </aside>
      </div>
      <div className="foot">
        <TimelineFoot
          found={found.length}
          unseen={unseen(found, range)}
          undatedVictims={found.flatMap(ricochetsOf).filter(({ disclosed }) => disclosed === null).length}
          knownUntil={record.knownUntil}
          language={language}
          onEarlier={() => set(moved(range, -days * STEP, whole))}
          onLater={() => set(moved(range, days * STEP, whole))}
          onNearer={() => set(zoomed(range, STEP, middle, whole))}
          onFarther={() => set(zoomed(range, 1 / STEP, middle, whole))}
          onFit={() => set(null)}
          onOnly={() =>
            onFilter({ ...filter, between: { from: dayText(range.first), to: dayText(range.last) } })
          }
        />
        {!isNarrow && <TableButton isOpen={view.table} onToggle={() => change({ table: !view.table })} />}
      </div>
    </>
  );
}
