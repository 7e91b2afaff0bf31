/** Days since day 0, a week or more between two numbers. */
import { useTranslation } from "react-i18next";
import { cohortX } from "./scale.ts";

const HEIGHT = 38;
const ROOM = 46;

export function CohortAxis({ width, lastDay }: { readonly width: number; readonly lastDay: number }) {
  const { t } = useTranslation();
  const step = [7, 14, 28, 56].find((days) => (days / lastDay) * width >= ROOM) ?? 112;
  const days = Array.from({ length: Math.floor(lastDay / step) + 1 }, (_, at) => at * step);
  return (
    <svg width={width} height={HEIGHT} className="cohort-axis" aria-hidden="true" focusable="false">
      <text x={0} y={12}>
        {t("cohorts.axis")}
      </text>
      {days.map((day) => (
        <g key={day}>
          <line
            x1={cohortX(day, lastDay, width)}
            x2={cohortX(day, lastDay, width)}
            y1={HEIGHT - 6}
            y2={HEIGHT}
          />
          <text x={cohortX(day, lastDay, width)} y={HEIGHT - 10} textAnchor="middle">
            {day}
          </text>
        </g>
      ))}
    </svg>
  );
}
