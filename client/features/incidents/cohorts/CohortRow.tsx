/** The victims of one cascade on their days, and beside them those of which no day is known. */
import { useTranslation } from "react-i18next";
import type { Cohort, CohortVictim } from "../../../../graph/incidents/cohorts.ts";
import { stack } from "../timeline/stack.ts";
import { cohortX } from "./scale.ts";

const RADIUS = 4;
const ROW = 10;

interface CohortRowProps {
  readonly cohort: Cohort;
  readonly width: number;
  readonly lastDay: number;
  readonly nameOf: (id: string) => string;
}

export function CohortRow({ cohort, width, lastDay, nameOf }: CohortRowProps) {
  const { t } = useTranslation();
  const whenOf = ({ days }: CohortVictim) => {
    if (days === null) return t("cohorts.noDay");
    return days.least === days.most ? t("cohorts.day", { day: days.least }) : t("cohorts.days", days);
  };
  const titleOf = (victim: CohortVictim) =>
    t("cohorts.victim", { name: nameOf(victim.id), when: whenOf(victim) });
  const dated = cohort.victims.flatMap((victim) =>
    victim.days === null ? [] : [{ victim, ...spanOf(victim.days, lastDay, width) }],
  );
  const undated = cohort.victims.filter(({ days }) => days === null);
  const { tops, rows } = stack(
    dated.map(({ x, length }) => ({ start: x - 1, end: x + length + 1, rows: 1 })),
  );
  const height = Math.max(3, rows) * ROW;
  const top = (height - rows * ROW) / 2;
  return (
    <>
      <svg
        width={width}
        height={height}
        className="cohort-row"
        role="img"
        aria-label={cohort.victims.map(titleOf).join("; ")}
      >
        <line
          x1={cohortX(0, lastDay, width)}
          x2={cohortX(0, lastDay, width)}
          y1={0}
          y2={height}
          className="cohort-zero"
        />
        {dated.map(({ victim, x, length }, at) => (
          <rect
            key={victim.id}
            className={classOf(victim)}
            x={x}
            y={top + tops[at]! * ROW + (ROW - 2 * RADIUS) / 2}
            width={length}
            height={2 * RADIUS}
            rx={RADIUS}
          >
            <title>{titleOf(victim)}</title>
          </rect>
        ))}
      </svg>
      <span className="cohort-undated" aria-hidden="true">
        {undated.map((victim) => (
          <span key={victim.id} className={`undated undated-${victim.status}`} title={titleOf(victim)} />
        ))}
      </span>
    </>
  );
}

/** A day is a dot; what a partial date leaves open is as wide as that. */
function spanOf({ least, most }: NonNullable<CohortVictim["days"]>, lastDay: number, width: number) {
  const [from, to] = [cohortX(least, lastDay, width), cohortX(most, lastDay, width)];
  return { x: from - RADIUS, length: to - from + 2 * RADIUS };
}

function classOf({ status, days }: CohortVictim): string {
  const isAbout = days !== null && days.least !== days.most;
  return `cohort-victim cohort-${status}${isAbout ? " cohort-about" : ""}`;
}
