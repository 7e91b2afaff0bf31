/** The rules of propagation as steps of a query. Each comment in the text names the rule of SPEC.md. */
import type { Scenario } from "../contract.ts";
import { carriedBy, countingConditions, hasMinimised } from "./scenarioParams.ts";
import { indent, where } from "./text.ts";

/** What the origins of a scenario reach, as query text. Origins are among the rows: whoever counts leaves them out. */
export interface ReachText {
  /** Binds `reached`: platforms. */
  readonly platforms: string;
  /** Binds `reached`: institutions. */
  readonly institutions: string;
  /** Binds `category`: the slug of what is exposed anywhere; `null` where data plays no part. */
  readonly categories: string | null;
}

export const START = `// Where the breach starts.
MATCH (origin:Platform)
WHERE origin.id IN $origins`;

const CARRIES_DATA = 'dependency.mode IN ["hosting", "storage"]';

/** [O2] The only way in, where nobody said whether it is: a property of the graph, whatever the scenario. */
const IS_ONLY_LOGIN = 'COUNT { (dependent)-[:DEPENDS_ON {mode: "authentication"}]->() } = 1';

/** [A2, O2] Beside `mode = "authentication"`. */
export const IS_HARD_LOGIN = `(dependency.criticality = "hard"
  OR dependency.criticality IS NULL AND ${IS_ONLY_LOGIN})`;

/** [O2] A dependency that is not said to be hard or soft is assumed to be one of them. */
export const IS_HARD = `(dependency.criticality = "hard"
  OR dependency.criticality IS NULL AND (dependency.mode = "hosting"
    OR dependency.mode = "authentication" AND ${IS_ONLY_LOGIN}))`;

/** From a platform to all that rest on it, however many steps away, over dependencies that count and meet `conditions`. */
export function restingOn(
  scenario: Scenario,
  from: string,
  conditions: readonly string[],
  to: string,
): string {
  return `MATCH ANY (${from}) (
  (host)<-[dependency:DEPENDS_ON]-(dependent)
${indent(where([...conditions, ...countingConditions(scenario, "dependency")]))}
)* ${to}`;
}

/** [X4] The conditions on a dependency for exposed data to be met there. */
export function lyingOn({ categories }: Scenario): string[] {
  const isOpen = ["NOT host.id IN closed", "NOT dependent.id IN closed"];
  return [CARRIES_DATA, ...(categories === null ? [] : isOpen)];
}

/** [X0] Binds `holds` for a `platform`: what it keeps, what flows in or out, and what it hosts or stores for others. */
const HOLDINGS = `CALL (platform) {
  MATCH ANY (platform) (
    ()<-[dependency:DEPENDS_ON WHERE dependency.mode IN ["hosting", "storage"]]-()
  )* (part:Platform)
  CALL (part) {
    MATCH (part)-[:HOLDS]->(kept:DataCategory)
    RETURN substring(kept.id, size("category:")) AS slug
    UNION
    MATCH (part)<-[flow:USES|FEEDS]-(:Institution)
    UNWIND flow.categories AS slug
    RETURN slug
  }
  RETURN collect(DISTINCT slug) AS holds
}`;

/** [X1, X4] Needed before a breach that names categories: a list `closed` of platforms where it ends. */
export function findClosed({ categories }: Scenario): string[] {
  if (categories === null) return [];
  return [
    `// Platforms that hold data, but none of the kinds named, expose nothing (rules X0, X1).
MATCH (platform:Platform)
${HOLDINGS}
WITH collect(CASE WHEN none(slug IN holds WHERE slug IN $categories)
  AND (size(holds) > 0 OR size($categories) = 0) THEN platform.id END) AS closed`,
  ];
}

/** Variables that the steps after `findClosed` have to carry on. */
export function carried({ categories }: Scenario): string[] {
  return categories === null ? [] : ["closed"];
}

/** [X2, X3] From each `platform` that is breached or exposed to the institutions that use or feed it. */
export function hitFrom(scenario: Scenario): string {
  const match = "MATCH (platform)<-[link:USES|FEEDS]-(reached:Institution)";
  const counts = [...countingConditions(scenario, "link"), ...namesSomething(scenario)];
  if (!hasMinimised(scenario)) {
    return `// Who uses or feeds them, unless the link is known to carry nothing of it (rules X2, X3).
${match}
${where([...counts, isNotEmpty(scenario, "link.categories")])}`;
  }
  return `// What they hold (rule X0), since a minimised link may carry other kinds of data.
${HOLDINGS}
// Who uses or feeds them, unless the link carries nothing of it (rules X2, X3).
${match}
${where(counts)}
WITH reached, holds,
  ${carriedBy(scenario, "link")} AS carried
WHERE carried IS NULL
  OR size(carried) > 0 AND size(holds) = 0
  OR any(category IN carried WHERE category IN holds${andNamed(scenario)})`;
}

/** What the platforms found as `platform` hold, as rows of `category`. */
export function unwindHoldings(): string {
  return `WITH DISTINCT platform
// What they hold: kept there, flowing in or out, or lying there for others (rule X0).
${HOLDINGS}
UNWIND holds AS category`;
}

/** [X5] What an institution that is an origin holds. */
export const HELD_BY_INSTITUTION = `// An institution where the breach starts exposes what it holds (rule X5).
MATCH (origin:Institution)-[:HOLDS]->(kept:DataCategory)
WHERE origin.id IN $origins
WITH substring(kept.id, size("category:")) AS category`;

/** Whether a list of categories, `null` being unknown, can carry anything of what the scenario names. */
export function isNotEmpty({ categories }: Scenario, list: string): string {
  return categories === null
    ? `(${list} IS NULL OR size(${list}) > 0)`
    : `(${list} IS NULL OR any(category IN ${list} WHERE category IN $categories))`;
}

/** A scenario that names no category at all supposes that no data got out. */
export function namesSomething({ categories }: Scenario): string[] {
  return categories?.length === 0 ? ["size($categories) > 0"] : [];
}

export function andNamed({ categories }: Scenario): string {
  return categories === null ? "" : " AND category IN $categories";
}
