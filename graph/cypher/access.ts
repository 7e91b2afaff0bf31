/** An attacker's reach in Cypher: control, logins, accounts, and the institutions at the platforms so opened. */
import type { Scenario } from "../contract.ts";
import {
  andNamed,
  carried,
  findClosed,
  HELD_BY_INSTITUTION,
  hitFrom,
  IS_HARD_LOGIN,
  isNotEmpty,
  lyingOn,
  namesSomething,
  type ReachText,
  restingOn,
  START,
  unwindHoldings,
} from "./reachSteps.ts";
import { carriedBy, countingConditions } from "./scenarioParams.ts";
import { anyOf, indent, where } from "./text.ts";

const IS_LOGIN = 'dependency.mode = "authentication"';

export function accessReach(scenario: Scenario): ReachText {
  const hasOrigin = (kind: string) => scenario.origins.some((id) => id.startsWith(`${kind}:`));
  const parts = (fromPlatforms: string[], fromAccounts: string[]) => [
    ...(hasOrigin("platform") ? fromPlatforms : []),
    ...(hasOrigin("institution") ? fromAccounts : []),
  ];
  return {
    platforms: anyOf(
      "reached",
      parts(
        [
          `${control(scenario)}
${anyOf("reached", [byLogin(scenario, "provider", true), byHosting(scenario, "reached")], seen(scenario))}`,
        ],
        [`${byAccount(scenario, "reached")}`],
      ),
    ),
    institutions: anyOf(
      "reached",
      parts(
        [
          `${control(scenario)}
${anyOf("platform", [byLogin(scenario, "platform", false), byHosting(scenario, "platform")], seen(scenario))}
WITH DISTINCT platform
${hitFrom(scenario)}`,
        ],
        [`${byAccount(scenario, "platform")}\n${hitByAccount(scenario)}`],
      ),
    ),
    categories: anyOf(
      "category",
      parts(
        [
          `${control({ ...scenario, categories: null })}\n${byLogin(scenario, "platform", false)}\n${unwindHoldings()}`,
        ],
        [`${byAccount(scenario, "platform")}\nUNWIND opened AS category`, HELD_BY_INSTITUTION],
      ),
    ),
  };
}

/** [A1] */
function control(scenario: Scenario): string {
  const conditions = [
    'dependency.mode IN ["hosting", "administration"]',
    ...notHardened(scenario, "dependent"),
  ];
  return [
    ...findClosed(scenario),
    START,
    "// An attacker who controls a platform controls those it hosts or administers (rule A1).",
    restingOn(scenario, "origin", conditions, "(controlled:Platform)"),
    `WITH DISTINCT ${seen(scenario).join(", ")}`,
  ].join("\n");
}

function seen(scenario: Scenario): string[] {
  return ["controlled", ...carried(scenario)];
}

/** [A2] A platform's only login opens it wholly, and further logins with it; one login of several only lets in. */
function byLogin(scenario: Scenario, variable: string, withEntered: boolean): string {
  const opened = `// Whoever controls a login opens the platforms that have no other (rule A2).
${restingOn(scenario, "controlled", [IS_LOGIN, IS_HARD_LOGIN, ...notHardened(scenario, "dependent")], `(${variable}:Platform)`)}`;
  if (!withEntered) return opened;
  const conditions = [
    'entry.mode = "authentication"',
    ...notHardened(scenario, "entered"),
    ...countingConditions(scenario, "entry"),
  ];
  return `${opened} (
  ()<-[entry:DEPENDS_ON]-(entered)
${indent(where(conditions))}
){0,1} (reached:Platform)`;
}

/** [X4] Hardening does not help those whose data lies on a controlled host. */
function byHosting(scenario: Scenario, variable: string): string {
  return `// The platforms whose data lies there: hosted or stored, directly or through others (rule X4).
${restingOn(scenario, "controlled", lyingOn(scenario), `(${variable}:Platform)`)}`;
}

/** [A3] Binds `opened`, the categories that the account reads; `null`: unknown. */
function byAccount(scenario: Scenario, variable: string): string {
  const conditions = [
    "origin.id IN $origins",
    ...countingConditions(scenario, "account"),
    ...notHardened(scenario, variable),
    ...namesSomething(scenario),
  ];
  return `// A compromised account opens the platforms that its institution uses (rule A3).
MATCH (origin:Institution)-[account:USES]->(${variable}:Platform)
${where(conditions)}
WITH ${variable}, ${carriedBy(scenario, "account")} AS opened
WHERE ${isNotEmpty(scenario, "opened")}`;
}

/** [X2, X3, A4] From a platform opened by an account to the others who share the data read there. */
function hitByAccount(scenario: Scenario): string {
  return `// Others who use or feed them, with the data that the account reads (rules X2, X3, A4).
MATCH (platform)<-[link:USES|FEEDS]-(reached:Institution)
${where([...countingConditions(scenario, "link"), ...namesSomething(scenario)])}
WITH reached, opened,
  ${carriedBy(scenario, "link")} AS carried
WHERE carried IS NULL
  OR size(carried) > 0 AND opened IS NULL
  OR any(category IN carried WHERE category IN opened${andNamed(scenario)})`;
}

/** [A5] */
function notHardened({ interventions }: Scenario, node: string): string[] {
  return interventions.some(({ kind }) => kind === "harden") ? [`NOT ${node}.id IN $hardened`] : [];
}
