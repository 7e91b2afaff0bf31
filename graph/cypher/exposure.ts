/** Exposure in Cypher: the platforms whose data lies on a breached one, and the institutions at their links. */
import type { Scenario } from "../contract.ts";
import {
  findClosed,
  HELD_BY_INSTITUTION,
  hitFrom,
  lyingOn,
  type ReachText,
  restingOn,
  START,
  unwindHoldings,
} from "./reachSteps.ts";
import { anyOf } from "./text.ts";

/**
 * By X0 a host holds whatever the platforms it hosts hold. So what arrives at a platform is what it holds
 * of the categories named, and the query need not carry sets of categories along its paths.
 */
export function exposureReach(scenario: Scenario): ReachText {
  const exposed = (variable: string) =>
    [
      ...findClosed(scenario),
      START,
      "// The platforms whose data lies there: hosted or stored, directly or through others (rule X4).",
      restingOn(scenario, "origin", lyingOn(scenario), `(${variable}:Platform)`),
    ].join("\n");
  const institutionsAreOrigins = scenario.origins.some((id) => id.startsWith("institution:"));
  return {
    platforms: exposed("reached"),
    institutions: `${exposed("platform")}\nWITH DISTINCT platform\n${hitFrom(scenario)}`,
    categories: anyOf("category", [
      `// Whatever is exposed further on is held where the breach starts (rules X0, X4).
MATCH (platform:Platform)
WHERE platform.id IN $origins
${unwindHoldings()}`,
      ...(institutionsAreOrigins ? [HELD_BY_INSTITUTION] : []),
    ]),
  };
}
