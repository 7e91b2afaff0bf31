/**
 * Where everything of the timeline stands. Each incident has a mark at the day it became known and, where that
 * is known, one at the day it happened; nothing lies over anything else. A month is drawn as wide as a month.
 */
import type { RecordedIncident } from "../../../../graph/incidents/contract.ts";
import { LANES, type Lane } from "../../../../graph/incidents/lanes.ts";
import type { DayScale } from "./days.ts";
import { type Mark, type MarkOptions, unplacedMarks, unplacedVictims, type VictimMark } from "./marks.ts";
import { stack } from "./stack.ts";

/** Height of a row, and how large marks are beside it: as usual, and where not all would fit. */
const DENSITIES = [
  { row: 5, size: 1 },
  { row: 4, size: 0.85 },
] as const;
const LANE_PADDING = 4;
/** Room for the name of a lane and its counts. */
const LEAST_LANE = 39;
const MOST_EXTRA = 40;

export interface PlacedLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
}

export interface TimelineLayout {
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly Mark[];
  readonly victims: readonly VictimMark[];
  readonly height: number;
}

export interface TimelineOptions extends Omit<MarkOptions, "row"> {
  /** What there is: lanes share it where they need less, and pack closer where they need more. */
  readonly height: number;
}

export function layoutTimeline(
  incidents: readonly RecordedIncident[],
  scale: DayScale,
  options: TimelineOptions,
): TimelineLayout {
  const [usual, close] = DENSITIES.map(({ row, size }) => {
    const radiusOf = (incident: RecordedIncident) => options.radiusOf(incident) * size;
    return () => layoutAt(incidents, scale, { ...options, row, radiusOf });
  }) as [() => TimelineLayout, () => TimelineLayout];
  const layout = usual();
  return layout.height <= options.height + 1 ? layout : close();
}

function layoutAt(
  incidents: readonly RecordedIncident[],
  scale: DayScale,
  options: TimelineOptions & MarkOptions,
): TimelineLayout {
  const { row } = options;
  // In an order of their own, so that the same incidents give the same picture.
  const ordered = [...incidents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const marks = ordered.flatMap((incident) => unplacedMarks(incident, scale, options));
  const victims = ordered.flatMap((incident) => unplacedVictims(incident, scale, options));
  const inUse = new Set<Lane>([...incidents, ...victims].map(({ lane }) => lane));
  const stacks = LANES.filter((lane) => inUse.has(lane)).map((lane) => {
    const own = {
      marks: marks.filter((mark) => mark.lane === lane),
      victims: victims.filter((victim) => victim.lane === lane),
    };
    return { lane, ...own, ...stack([...own.marks, ...own.victims]) };
  });
  const heights = shareHeight(
    stacks.map(({ rows }) => Math.max(LEAST_LANE, rows * row + 2 * LANE_PADDING)),
    options.height,
  );
  let y = 0;
  const placed = stacks.map(({ lane, tops, rows, ...own }, at) => {
    const height = heights[at]!;
    const top = y + (height - rows * row) / 2;
    const middleOf = (index: number, high: number) => top + (tops[index]! + high / 2) * row;
    y += height;
    return {
      lane: { lane, y: y - height, height },
      marks: own.marks.map((mark, index) => ({ ...mark.drawn, y: middleOf(index, mark.rows) })),
      victims: own.victims.map((victim, index) => ({
        ...victim.drawn,
        y: middleOf(own.marks.length + index, victim.rows),
      })),
    };
  });
  return {
    lanes: placed.map(({ lane }) => lane),
    marks: placed.flatMap((each) => each.marks),
    victims: placed.flatMap((each) => each.victims),
    height: y,
  };
}

/** What is left over goes to all lanes alike, as far as it helps to read them. */
function shareHeight(needed: readonly number[], height: number): number[] {
  const left = Math.max(0, height - needed.reduce((sum, each) => sum + each, 0));
  return needed.map((each) => each + Math.min(MOST_EXTRA, left / needed.length));
}
