/** Which incident an arrow key leads to: along its lane in time, or to the nearest in time of another lane. */
import type { RecordedIncident } from "../../../../graph/incidents/contract.ts";
import { LANES } from "../../../../graph/incidents/lanes.ts";
import { extentOf } from "./extent.ts";

export type WalkKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";
export const WALK_KEYS: readonly string[] = [
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
];

/** Where nothing is selected yet, any key leads to the latest. `null`: there is nowhere to go. */
export function walk(
  incidents: readonly RecordedIncident[],
  selected: string | null,
  key: WalkKey,
): RecordedIncident | null {
  const lanes = LANES.map((lane) => incidents.filter((each) => each.lane === lane).sort(byDay)).filter(
    (lane) => lane.length > 0,
  );
  const current = incidents.find(({ id }) => id === selected);
  if (current === undefined) return [...incidents].sort(byDay).at(-1) ?? null;
  const row = lanes.findIndex((lane) => lane[0]?.lane === current.lane);
  const lane = lanes[row] ?? [];
  const at = lane.indexOf(current);
  switch (key) {
    case "ArrowLeft":
      return lane[at - 1] ?? null;
    case "ArrowRight":
      return lane[at + 1] ?? null;
    case "Home":
      return lane[0] ?? null;
    case "End":
      return lane.at(-1) ?? null;
    case "ArrowUp":
      return nearest(lanes[row - 1], current);
    case "ArrowDown":
      return nearest(lanes[row + 1], current);
  }
}

function nearest(
  lane: readonly RecordedIncident[] | undefined,
  to: RecordedIncident,
): RecordedIncident | null {
  const distance = (incident: RecordedIncident) => Math.abs(dayOf(incident) - dayOf(to));
  return lane?.reduce((best, each) => (distance(each) < distance(best) ? each : best)) ?? null;
}

function byDay(a: RecordedIncident, b: RecordedIncident): number {
  return dayOf(a) - dayOf(b) || (a.id < b.id ? -1 : 1);
}

/** An incident without any date stands before all others. */
function dayOf(incident: RecordedIncident): number {
  return extentOf(incident)?.last ?? 0;
}
