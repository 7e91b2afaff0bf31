/** A duration as ISO 8601 writes it -> words, each part with its own sign. */
import type { Language } from "../../../state/view.ts";

const DATE_UNITS = { Y: "year", M: "month", W: "week", D: "day" } as const;
const TIME_UNITS = { H: "hour", M: "minute", S: "second" } as const;

/** The text itself where it is none that can be read. */
export function durationWords(iso: string, language: Language): string {
  const [, date = "", time = ""] = /^P([^T]*)(?:T(.*))?$/.exec(iso) ?? [];
  const parts = [...partsOf(date, DATE_UNITS), ...partsOf(time, TIME_UNITS)];
  if (parts.length === 0) return iso;
  const shown = parts.filter(({ value }) => value !== 0);
  return (shown.length === 0 ? parts.slice(-1) : shown)
    .map(({ value, unit }) =>
      new Intl.NumberFormat(language, {
        style: "unit",
        unit,
        unitDisplay: "long",
        maximumFractionDigits: 9,
      }).format(value),
    )
    .join(" ");
}

function partsOf(text: string, units: Readonly<Record<string, string>>) {
  return [...text.matchAll(/([+-]?[\d.]+)([A-Z])/g)].flatMap(([, value = "", letter = ""]) => {
    const unit = units[letter];
    return unit === undefined ? [] : [{ value: Number(value), unit }];
  });
}
