/** The calendar behind the marks, and at its end the days of which nothing is known. */
import { useTranslation } from "react-i18next";
import { formatTick } from "../../../i18n/format.ts";
import type { Language } from "../../../state/view.ts";
import { type DayScale, xOf } from "./days.ts";
import { ticksOf } from "./ticks.ts";

/** Height of the row of dates above the lanes. */
export const AXIS = 28;

interface TimelineAxisProps {
  readonly scale: DayScale;
  readonly height: number;
  /** The last day of which anything is known; `null`: none. */
  readonly knownUntil: number | null;
  readonly language: Language;
}

export function TimelineAxis({ scale, height, knownUntil, language }: TimelineAxisProps) {
  const { t } = useTranslation();
  const unknownFrom = knownUntil === null ? null : Math.max(0, xOf(scale, knownUntil + 1));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <g className="axis" aria-hidden="true">
      {ticksOf(scale).map(({ x, date, isYear }) => (
        <g key={date} className={isYear ? "tick tick-year" : "tick"}>
          <line x1={x} x2={x} y1={AXIS - 6} y2={AXIS + height} />
          <text x={x + 4} y={AXIS - 12}>
            {formatTick(date, language)}
          </text>
        </g>
      ))}
      {unknownFrom !== null && unknownFrom < scale.width && (
        <>
          <rect
            className="not-known"
            x={unknownFrom}
            y={AXIS}
            width={scale.width - unknownFrom}
            height={height}
            fill="url(#not-known)"
          />
          <text
            className="not-known-label"
            transform={`translate(${(unknownFrom + scale.width) / 2 + 4} ${AXIS + 70}) rotate(-90)`}
          >
            {t("timeline.notKnown")}
          </text>
        </>
      )}
    </g>
  );
}

/** Slanted lines for what is not known: neither empty nor quiet. */
export function NotKnownPattern() {
  return (
    <defs>
      <pattern
        id="not-known"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="not-known-line" x1="0" x2="0" y1="0" y2="6" />
      </pattern>
    </defs>
  );
}
