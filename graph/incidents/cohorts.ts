/** Cascades laid beside each other from the day on which anything of them was public: day 0. */
import { dayInterval } from "../model/dates.ts";
import type { RecordedIncident } from "./contract.ts";

export interface CohortVictim {
  readonly id: string;
  readonly status: RecordedIncident["victims"][number]["status"];
  /** Days after day 0: one number twice where the day is known, else the days that it can mean; `null`: unknown. */
  readonly days: { readonly least: number; readonly most: number } | null;
}

export interface Cohort {
  readonly incident: RecordedIncident;
  /** Day 0, `YYYY-MM-DD`; `null`: no date of it is known. */
  readonly day: string | null;
  /** By day, those of which no day is known last. */
  readonly victims: readonly CohortVictim[];
  /** Days from day 0 to the last victim whose day is known exactly; `null`: none is. */
  readonly lastDay: number | null;
}

const MS_A_DAY = 86_400_000;

/** The cascade with most victims first. */
export function cohortsOf(incidents: readonly RecordedIncident[]): Cohort[] {
  return incidents
    .filter(({ cascade }) => cascade)
    .map(cohortOf)
    .sort((a, b) => b.victims.length - a.victims.length || (a.incident.id < b.incident.id ? -1 : 1));
}

function cohortOf(incident: RecordedIncident): Cohort {
  const day = firstPublicDay(incident);
  const victims = incident.victims
    .map(({ id, status, disclosed }): CohortVictim => {
      if (day === null || disclosed === null) return { id, status, days: null };
      const { first, last } = dayInterval(disclosed);
      return { id, status, days: { least: daysFrom(day, first), most: daysFrom(day, last) } };
    })
    .sort((a, b) => firstOf(a) - firstOf(b) || (a.id < b.id ? -1 : 1));
  const exact = victims.flatMap(({ days }) =>
    days !== null && days.least === days.most ? [days.least] : [],
  );
  return { incident, day, victims, lastDay: exact.length === 0 ? null : Math.max(...exact) };
}

/** A month is no evidence for its first day, so full days count, unless a month was surely over before them. */
function firstPublicDay({ disclosed, victims }: RecordedIncident): string | null {
  const intervals = [disclosed, ...victims.map((victim) => victim.disclosed)].flatMap((date) =>
    date === null ? [] : [dayInterval(date)],
  );
  const firstFullDay = intervals
    .filter(({ first, last }) => first === last)
    .map(({ first }) => first)
    .sort()[0];
  const firsts = intervals
    .filter(({ last }) => firstFullDay === undefined || last < firstFullDay)
    .map(({ first }) => first)
    .sort();
  return firsts[0] ?? firstFullDay ?? null;
}

/** Never before day 0: of a month that began earlier, only the days since can be meant. */
function daysFrom(day: string, other: string): number {
  return Math.max(0, (Date.parse(`${other}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / MS_A_DAY);
}

function firstOf({ days }: CohortVictim): number {
  return days?.least ?? Number.POSITIVE_INFINITY;
}
