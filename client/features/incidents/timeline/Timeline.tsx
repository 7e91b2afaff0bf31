/**
 * The timeline on two clocks, in lanes by layer of the State. One stop of the tab key: arrows walk through the
 * incidents, Enter opens, plus and minus zoom, shift with an arrow moves through time.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { IncidentsResponse, RecordedIncident } from "../../../../graph/incidents/contract.ts";
import type { Lane } from "../../../../graph/incidents/lanes.ts";
import type { Unit } from "../../../../graph/model/vocabulary.ts";
import type { Language } from "../../../state/view.ts";
import { useSize } from "../../../ui/useSize.ts";
import { type DayRange, type DayScale, dayNumber } from "./days.ts";
import { extentOf } from "./extent.ts";
import { layoutTimeline } from "./layout.ts";
import { MarkShape } from "./MarkShape.tsx";
import { labelOf, standingOut } from "./names.ts";
import { moved, showing, zoomed } from "./range.ts";
import { radiusOf, sizeOf } from "./sizes.ts";
import { AXIS, NotKnownPattern, TimelineAxis } from "./TimelineAxis.tsx";
import { useIncidentName } from "./useIncidentName.ts";
import { usePointer } from "./usePointer.ts";
import { VictimShapes } from "./VictimShapes.tsx";
import { WALK_KEYS, type WalkKey, walk } from "./walk.ts";

const LANE_NAMES = 196;
const NARROWEST = 420;
const ZOOM_STEP = 0.7;
/** What share of the screen shift with an arrow moves. */
const MOVE_STEP = 0.25;

interface TimelineProps {
  readonly record: IncidentsResponse;
  /** Those that pass the filter. */
  readonly found: readonly RecordedIncident[];
  readonly selected: string | null;
  readonly unit: Unit;
  /** The largest lower bound in that unit of all on record. */
  readonly largest: number;
  readonly range: DayRange;
  readonly whole: DayRange;
  readonly language: Language;
  /** What stands beside a lane. */
  readonly laneName: (lane: Lane) => ReactNode;
  onRange(range: DayRange | null): void;
  onSelect(id: string | null): void;
  onOpen(id: string): void;
}

export function Timeline(props: TimelineProps) {
  const { record, found, selected, unit, largest, range, whole, language, laneName } = props;
  const { onRange, onSelect, onOpen } = props;
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const nameOf = useIncidentName(language, unit);
  const width = Math.max(NARROWEST, (size?.width ?? 0) - LANE_NAMES);
  const scale: DayScale = useMemo(() => ({ ...range, width }), [range, width]);
  const layerOf = useMemo(() => new Map(record.nodes.map(({ id, layer }) => [id, layer])), [record]);
  const outstanding = useMemo(() => standingOut(found, unit), [found, unit]);
  const layout = useMemo(
    () =>
      layoutTimeline(found, scale, {
        layerOf: (victim) => layerOf.get(victim) ?? null,
        radiusOf: (incident) => radiusOf(sizeOf(incident, unit), largest),
        labelOf: (incident) =>
          outstanding.has(incident.id) || incident.id === selected ? labelOf(incident, language) : null,
        height: Math.max(0, (size?.height ?? 0) - AXIS - 2),
      }),
    [found, scale, layerOf, unit, largest, outstanding, selected, language, size],
  );
  usePointer(box, { scale, whole, onRange });

  const chosen = found.find(({ id }) => id === selected);
  const extent = chosen === undefined ? null : extentOf(chosen);
  // Only when another incident is selected: whoever moves away from it may.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (extent === null) return;
    const next = showing(range, extent, whole);
    if (next !== range) onRange(next);
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const middle = extent === null ? (range.first + range.last) / 2 : (extent.first + extent.last) / 2;
    const about = Math.min(range.last, Math.max(range.first, middle));
    const days = range.last + 1 - range.first;
    const isSideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    if (event.key === "Enter" && chosen !== undefined) onOpen(chosen.id);
    else if (event.key === "+" || event.key === "=") onRange(zoomed(range, ZOOM_STEP, about, whole));
    else if (event.key === "-") onRange(zoomed(range, 1 / ZOOM_STEP, about, whole));
    else if (event.key === "f" || event.key === "0") onRange(null);
    else if (event.shiftKey && isSideways) {
      onRange(moved(range, (event.key === "ArrowLeft" ? -1 : 1) * MOVE_STEP * days, whole));
    } else if (WALK_KEYS.includes(event.key)) {
      const next = walk(found, selected, event.key as WalkKey);
      if (next !== null) onSelect(next.id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={frame} className="timeline" data-timeline="" data-shown={layout.marks.length}>
      {size !== null && (
        <>
          <ul className="lane-names" style={{ width: LANE_NAMES }}>
            {layout.lanes.map(({ lane, y, height }) => (
              <li key={lane} style={{ top: y + AXIS, height }}>
                {laneName(lane)}
              </li>
            ))}
          </ul>
          <div
            ref={box}
            className={chosen === undefined ? "timeline-box" : "timeline-box timeline-lit"}
            style={{ width, height: layout.height + AXIS }}
            role="listbox"
            tabIndex={0}
            aria-label={t("timeline.label")}
            aria-activedescendant={chosen === undefined ? undefined : optionId(chosen.id)}
            onKeyDown={onKeyDown}
          >
            <svg width={width} height={layout.height + AXIS} role="presentation">
              <NotKnownPattern />
              <TimelineAxis
                scale={scale}
                height={layout.height}
                knownUntil={record.knownUntil === null ? null : dayNumber(record.knownUntil)}
                language={language}
              />
              <g transform={`translate(0 ${AXIS})`}>
                {layout.lanes.map(({ lane, y }) => (
                  <line key={lane} x1={0} x2={width} y1={y} y2={y} className="lane-rule" />
                ))}
                <VictimShapes layout={layout} selected={selected} onSelect={onSelect} />
                {layout.marks.map((mark) => (
                  <MarkShape
                    key={mark.incident.id}
                    id={optionId(mark.incident.id)}
                    mark={mark}
                    name={nameOf(mark.incident)}
                    hasSize={sizeOf(mark.incident, unit) !== null}
                    isSelected={mark.incident.id === selected}
                    isDim={chosen?.cascade === true && mark.incident.id !== selected}
                    onSelect={() => onSelect(mark.incident.id)}
                    onOpen={() => onOpen(mark.incident.id)}
                  />
                ))}
              </g>
            </svg>
          </div>
        </>
      )}
    </div>
  );
}

function optionId(incident: string): string {
  return `on-timeline-${incident.slice("incident:".length)}`;
}
