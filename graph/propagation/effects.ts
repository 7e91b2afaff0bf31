/** Runs a scenario at one floor, by the rules of its effect. */
import type { Effect } from "../model/vocabulary.ts";
import { runAccess } from "./access.ts";
import { runExposure } from "./exposure.ts";
import type { Facts } from "./facts.ts";
import { runOutage } from "./outage.ts";
import type { Run } from "./run.ts";

const RULES: Readonly<Record<Effect, (run: Run) => Facts>> = {
  exposure: runExposure,
  access: runAccess,
  outage: runOutage,
};

export function runRules(run: Run): Facts {
  return RULES[run.scenario.effect](run);
}
