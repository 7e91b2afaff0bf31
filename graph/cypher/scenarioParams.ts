/** A scenario as the values that its queries take, and the conditions under which a link counts in it. */
import type { Scenario } from "../contract.ts";
import { dayInterval } from "../model/dates.ts";
import { GRADES, meetsFloor } from "../model/vocabulary.ts";

export function scenarioParams(scenario: Scenario): Readonly<Record<string, unknown>> {
  const { origins, categories, floor, asOf, knownBy, interventions } = scenario;
  return {
    origins: [...new Set(origins)],
    grades: GRADES.filter((grade) => meetsFloor(grade, floor)),
    categories,
    ...(asOf === null ? {} : { asOfFirstDay: dayInterval(asOf).first, asOfLastDay: dayInterval(asOf).last }),
    ...(knownBy === null ? {} : endedBy(dayInterval(knownBy).last)),
    cut: interventions.flatMap((each) => (each.kind === "cut" ? [each.link] : [])),
    // [A5] An origin is given, hardened or not.
    hardened: interventions.flatMap((each) =>
      each.kind === "harden" && !origins.includes(each.node) ? [each.node] : [],
    ),
    backedUp: interventions.flatMap((each) => (each.kind === "second-supplier" ? [each.node] : [])),
    minimised: minimisedLinks(scenario),
  };
}

export function hasMinimised({ interventions }: Scenario): boolean {
  return interventions.some(({ kind }) => kind === "minimise");
}

/** [E2, T1, T2] What must hold of a link for it to count; only what this scenario asks for. */
export function countingConditions(scenario: Scenario, link: string): string[] {
  const { asOf, knownBy, interventions } = scenario;
  const conditions = [`${link}.grade IN $grades`];
  if (interventions.some(({ kind }) => kind === "cut")) conditions.push(`NOT ${link}.id IN $cut`);
  if (asOf !== null) {
    // A year or month is a prefix of its days: as text it is not after the last day asked for if it began by then.
    conditions.push(
      `(${link}.validFrom IS NULL OR ${link}.validFrom <= $asOfLastDay)`,
      `(${link}.validTo IS NULL OR ${link}.validTo >= left($asOfFirstDay, size(${link}.validTo)))`,
    );
  }
  if (knownBy !== null) {
    conditions.push(
      `(${link}.knownFrom IS NULL OR ${link}.knownFrom <= CASE size(${link}.knownFrom)
  WHEN 4 THEN $knownByYear WHEN 7 THEN $knownByMonth ELSE $knownByDay END)`,
    );
  }
  return conditions;
}

/** What flows along a link once it is minimised; `null`: unknown. */
export function carriedBy(scenario: Scenario, link: string): string {
  if (!hasMinimised(scenario)) return `${link}.categories`;
  return `CASE
    WHEN $minimised[${link}.id] IS NULL THEN ${link}.categories
    WHEN ${link}.categories IS NULL THEN $minimised[${link}.id]
    ELSE [category IN ${link}.categories WHERE category IN $minimised[${link}.id]]
  END`;
}

/** [T2] The last year, month and day that had ended on a day: what was known from then was surely known. */
function endedBy(day: string) {
  const [year = "", month = ""] = day.split("-");
  const isEndOf = (period: string) => dayInterval(period).last === day;
  const lastYear = isEndOf(year) ? year : String(Number(year) - 1).padStart(4, "0");
  const monthBefore =
    month === "01"
      ? `${String(Number(year) - 1).padStart(4, "0")}-12`
      : `${year}-${String(Number(month) - 1).padStart(2, "0")}`;
  return {
    knownByYear: lastYear,
    knownByMonth: isEndOf(`${year}-${month}`) ? `${year}-${month}` : monthBefore,
    knownByDay: day,
  };
}

/** A link minimised twice keeps what both leave it. */
function minimisedLinks({ interventions }: Scenario): Record<string, readonly string[]> {
  const kept = new Map<string, readonly string[]>();
  for (const each of interventions) {
    if (each.kind !== "minimise") continue;
    const before = kept.get(each.link);
    kept.set(
      each.link,
      before === undefined ? each.categories : before.filter((slug) => each.categories.includes(slug)),
    );
  }
  return Object.fromEntries(kept);
}
