/** Months and quarters as partial dates name them, and how many incidents became known in each. */
import type { RecordedIncident } from "./contract.ts";

export type Grain = "month" | "quarter";

/** Months in the calendar, each as `YYYY-MM`: one for a month, three for a quarter. */
export interface Period {
  /** `2026-01`, or for a quarter `2026-Q1`. */
  readonly id: string;
  readonly months: readonly string[];
}

const MONTHS_OF: Readonly<Record<Grain, number>> = { month: 1, quarter: 3 };

/** All periods that hold any of the days from one to the other, both included. */
export function periodsBetween(firstDay: string, lastDay: string, grain: Grain): Period[] {
  const size = MONTHS_OF[grain];
  const first = Math.floor(monthNumber(firstDay) / size);
  const last = Math.floor(monthNumber(lastDay) / size);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
    const start = (first + at) * size;
    const months = Array.from({ length: size }, (_each, month) => monthText(start + month));
    const year = Math.floor(start / 12);
    return { id: size === 1 ? months[0]! : `${year}-Q${(start % 12) / 3 + 1}`, months };
  });
}

/** What became known to the year only belongs to no period. */
export function isWithin({ disclosed }: Pick<RecordedIncident, "disclosed">, { months }: Period): boolean {
  return disclosed !== null && months.includes(disclosed.slice(0, 7));
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}
