/** The number that each figure of an impact shows, as a query that gives it on the database. */
import type { Scenario } from "../contract.ts";
import { accessReach } from "./access.ts";
import { exposureReach } from "./exposure.ts";
import type { FigureName } from "./figureNames.ts";
import { outageReach } from "./outage.ts";
import type { ReachText } from "./reachSteps.ts";
import { scenarioParams } from "./scenarioParams.ts";
import { type CypherQuery, withParams } from "./text.ts";

const REACH_BY_EFFECT = { exposure: exposureReach, access: accessReach, outage: outageReach };

/** `null` where the database cannot be asked; `figureMethod` then says why. */
export function figureQuery(scenario: Scenario, figure: FigureName): CypherQuery | null {
  if (isBeyondCypher(scenario)) return null;
  const reach = REACH_BY_EFFECT[scenario.effect](scenario);
  switch (figure) {
    case "platforms":
      return query(scenario, `${counted(reach.platforms, [])}\nRETURN count(reached) AS value`);
    case "institutions":
    case "classes":
    case "mandatoryInstitutions":
      return query(
        scenario,
        `${counted(reach.institutions, COUNTED[figure])}\nRETURN count(reached) AS value`,
      );
    case "categories":
    case "lifetimeCategories":
      return reach.categories === null
        ? null
        : query(scenario, categoriesText(scenario, reach.categories, figure));
  }
}

/**
 * [I5] Once a node keeps less than what lies on it, what a host holds no longer covers its guests: sets of
 * categories would have to be carried along every path.
 */
export function isBeyondCypher({ effect, interventions }: Scenario): boolean {
  return effect !== "outage" && interventions.some(({ kind }) => kind === "shorten-retention");
}

/** The ids of all that are reached, origins left out; not for what is beyond Cypher. */
export function reachedIdsQuery(scenario: Scenario, kind: "platforms" | "institutions"): CypherQuery {
  const reach: ReachText = REACH_BY_EFFECT[scenario.effect](scenario);
  return query(scenario, `${counted(reach[kind], [])}\nRETURN reached.id AS id ORDER BY id`);
}

/** A class means “up to” and is counted apart. */
const COUNTED = {
  institutions: ["NOT coalesce(reached.class, false)"],
  classes: ["reached.class"],
  mandatoryInstitutions: ["NOT coalesce(reached.class, false)", "reached.mandatory"],
} as const;

function counted(text: string, conditions: readonly string[]): string {
  return `${text}
// Each once, and not the origins themselves.
WITH DISTINCT reached
WHERE ${["NOT reached.id IN $origins", ...conditions].join("\n  AND ")}`;
}

function categoriesText({ categories }: Scenario, text: string, figure: "categories" | "lifetimeCategories") {
  const named = categories === null ? "" : "\nWHERE category IN $categories";
  const distinct = `${text}\nWITH DISTINCT category${named}`;
  if (figure === "categories") return `${distinct}\nRETURN count(category) AS value`;
  return `${distinct}
// Those that nobody can change or take back.
MATCH (kind:DataCategory {id: "category:" + category, shelfLife: "lifetime"})
RETURN count(kind) AS value`;
}

function query(scenario: Scenario, text: string): CypherQuery {
  return withParams(text, scenarioParams(scenario));
}
