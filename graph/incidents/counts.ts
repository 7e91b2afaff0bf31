/** Incidents counted over time, row by row: weaknesses that they exploited, responders who acted on them. */
import type { RecordedIncident } from "./contract.ts";
import { isWithin, type Period } from "./periods.ts";

export interface CountRow {
  /** Id of the weakness or the responder. */
  readonly id: string;
  readonly total: number;
  /** Known before the year in which the periods begin. */
  readonly earlier: number;
  /** One number for each period. */
  readonly byPeriod: readonly number[];
  /** Known to a year only, or not at all: in the total, and in no period. */
  readonly elsewhere: number;
}

export const weaknessesOf = ({ weaknesses }: RecordedIncident): readonly string[] => weaknesses;
export const respondersOf = ({ responders }: RecordedIncident): readonly string[] => [
  ...new Set(responders.map(({ id }) => id)),
];

/** The row with most incidents first. */
export function countByPeriod(
  incidents: readonly RecordedIncident[],
  rowsOf: (incident: RecordedIncident) => readonly string[],
  periods: readonly Period[],
): CountRow[] {
  const beginning = periods[0]?.months[0]?.slice(0, 4) ?? "";
  const ids = [...new Set(incidents.flatMap(rowsOf))];
  return ids
    .map((id): CountRow => {
      const own = incidents.filter((incident) => rowsOf(incident).includes(id));
      const earlier = own.filter(({ disclosed }) => disclosed !== null && disclosed.slice(0, 4) < beginning);
      const byPeriod = periods.map((period) => own.filter((incident) => isWithin(incident, period)).length);
      const placed = byPeriod.reduce((sum, count) => sum + count, earlier.length);
      return {
        id,
        total: own.length,
        earlier: earlier.length,
        byPeriod,
        elsewhere: own.length - placed,
      };
    })
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
}
