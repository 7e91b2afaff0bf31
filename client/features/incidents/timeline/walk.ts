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

interface Step {
  readonly incident: RecordedIncident;
  readonly day: number;
}

/** Where nothing is selected yet, any key leads to the latest. `null`: there is nowhere to go. */
export function walk(
  incidents: readonly RecordedIncident[],
  selected: string | null,
  key: WalkKey,
): RecordedIncident | null {
  const steps = incidents
    // One without any date stands before all others.
    .map((incident): Step => ({ incident, day: extentOf(incident)?.last ?? 0 }))
    .sort((a, b) => a.day - b.day || (a.incident.id < b.incident.id ? -1 : 1));
  const current = steps.find(({ incident }) => incident.id === selected);
  const next = current === undefined ? steps.at(-1) : stepFrom(current, steps, key);
  return next?.incident ?? null;
}

function stepFrom(current: Step, steps: readonly Step[], key: WalkKey): Step | undefined {
  const lanes = LANES.map((name) => steps.filter(({ incident }) => incident.lane === name)).filter(
    (lane) => lane.length > 0,
  );
  const row = lanes.findIndex((lane) => lane.includes(current));
  const lane = lanes[row] ?? [];
  const at = lane.indexOf(current);
  switch (key) {
    case "ArrowLeft":
      return lane[at - 1];
    case "ArrowRight":
      return lane[at + 1];
    case "Home":
      return lane[0];
    case "End":
      return lane.at(-1);
    case "ArrowUp":
      return nearest(lanes[row - 1], current);
    case "ArrowDown":
      return nearest(lanes[row + 1], current);
  }
}

function nearest(lane: readonly Step[] | undefined, { day }: Step): Step | undefined {
  return lane?.reduce((best, each) => (Math.abs(each.day - day) < Math.abs(best.day - day) ? each : best));
}
