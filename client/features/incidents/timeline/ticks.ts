/** The lines of the calendar behind the marks: as many as there is room for. */
import { type DayScale, dayNumber, dayText, xOf } from "./days.ts";

export interface Tick {
  readonly x: number;
  /** What begins here: `2026` (a year), `2026-01` (a month) or `2026-01-16`. */
  readonly date: string;
  readonly isYear: boolean;
}

/** Pixels that a label needs. */
const ROOM = 62;

/** Steps from fine to coarse: days of the month, or months of the year, at which lines stand. */
const STEPS: readonly { readonly days: number; readonly isTick: (day: string) => boolean }[] = [
  { days: 1, isTick: () => true },
  { days: 7, isTick: (day) => ["01", "08", "15", "22"].includes(day.slice(8)) },
  { days: 30, isTick: (day) => day.endsWith("-01") },
  { days: 91, isTick: (day) => /-(?:01|04|07|10)-01$/.test(day) },
  { days: 365, isTick: (day) => day.endsWith("-01-01") },
];

export function ticksOf(scale: DayScale): Tick[] {
  const pixelsADay = scale.width / (scale.last + 1 - scale.first);
  const step = STEPS.find(({ days }) => days * pixelsADay >= ROOM) ?? STEPS.at(-1)!;
  const ticks: Tick[] = [];
  for (let day = scale.first; day <= scale.last; day++) {
    const text = dayText(day);
    if (!step.isTick(text)) continue;
    const isYear = text.endsWith("-01-01");
    const date = isYear ? text.slice(0, 4) : step.days >= 30 ? text.slice(0, 7) : text;
    ticks.push({ x: xOf(scale, dayNumber(text)), date, isYear });
  }
  return ticks;
}
