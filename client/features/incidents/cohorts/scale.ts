/** Where a day since day 0 stands; the margin keeps its mark whole. */
const MARGIN = 8;

export function cohortX(day: number, lastDay: number, width: number): number {
  return MARGIN + (Math.min(day, lastDay) / lastDay) * (width - 2 * MARGIN);
}
