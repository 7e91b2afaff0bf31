/**
 * Partial dates: `2026`, `2026-01` or `2026-01-16`. A partial date is the interval of days it can mean,
 * and keeps its precision wherever it goes.
 */

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** First and last day that a partial date can mean, each as `YYYY-MM-DD` (comparable as text). */
export interface DayInterval {
  readonly first: string;
  readonly last: string;
}

/** Whether the text is a year, a month or a day that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = PARTIAL_DATE.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/**
 * The days a partial date can mean. Expects what `isPartialDate` accepts.
 * @throws RangeError for any other text.
 */
export function dayInterval(partialDate: string): DayInterval {
  if (!isPartialDate(partialDate)) throw new RangeError(`Not a partial date: ${JSON.stringify(partialDate)}`);
  const [year = "", month, day] = partialDate.split("-");
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day === undefined) {
    const lastDay = String(daysInMonth(Number(year), Number(month))).padStart(2, "0");
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay}` };
  }
  return { first: partialDate, last: partialDate };
}

function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
