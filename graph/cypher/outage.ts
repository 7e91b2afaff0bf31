/** An outage in Cypher: platforms that cannot do without one that is down, and the institutions they serve. */
import type { Scenario } from "../contract.ts";
import { IS_HARD, type ReachText, restingOn, START } from "./reachSteps.ts";
import { countingConditions } from "./scenarioParams.ts";
import { where } from "./text.ts";

export function outageReach(scenario: Scenario): ReachText {
  const isBackedUp = scenario.interventions.some(({ kind }) => kind === "second-supplier");
  // [I4] Whoever has a second supplier to turn to is not taken down by this one.
  const takesDown = (host: string) => (isBackedUp ? [`NOT ${host}.id IN $backedUp`] : []);
  const down = (variable: string) => `${START}
// Down with it: platforms with a hard dependency on it, directly or through others (rules O1, O2).
${restingOn(scenario, "origin", [IS_HARD, ...takesDown("host")], `(${variable}:Platform)`)}`;
  return {
    platforms: `${down("down")}
WITH DISTINCT down
// Those with a soft dependency on a platform that is down are degraded, and pass nothing on (rule O1).
MATCH (down) (
  ()<-[dependency:DEPENDS_ON]-()
  ${where(countingConditions(scenario, "dependency")).replaceAll("\n", "\n  ")}
){0,1} (reached:Platform)`,
    institutions: `${down("platform")}
WITH DISTINCT platform
// Who uses or feeds them has lost that service (rule O1).
MATCH (platform)<-[link:USES|FEEDS]-(reached:Institution)
${where([...countingConditions(scenario, "link"), ...takesDown("platform")])}`,
    categories: null,
  };
}
