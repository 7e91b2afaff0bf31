/** A scenario from the command line: from options, or whole from a file. */
import { type Command, Option } from "commander";
import { type Scenario, type ScenarioInput, scenarioSchema } from "../../graph/contract.ts";
import { InvalidScenarioError } from "../../graph/errors.ts";
import { toProblems } from "../../graph/model/parse.ts";
import { EFFECTS, GRADES } from "../../graph/model/vocabulary.ts";
import { readJsonFile } from "./jsonFile.ts";

export interface ScenarioOptions {
  readonly scenario?: string;
  readonly effect?: string;
  readonly floor?: string;
  readonly asOf?: string;
  readonly knownBy?: string;
  readonly categories?: readonly string[];
  readonly without?: readonly string[];
  readonly harden?: readonly string[];
}

export function addScenarioOptions(command: Command): Command {
  return command
    .addOption(new Option("--effect <effect>", "what spreads (exposure)").choices(EFFECTS))
    .addOption(new Option("--floor <grade>", "the weakest evidence that counts (inferred)").choices(GRADES))
    .option("--as-of <date>", "only links that can have been true then: 2026, 2026-01 or 2026-01-16")
    .option("--known-by <date>", "only links that were surely public by then")
    .option(
      "--categories <slugs>",
      "data exposed at the origins, comma between; else all that they hold",
      byComma,
    )
    .option("--without <link...>", "suppose these links cut")
    .option("--harden <node...>", "suppose these nodes hardened")
    .option("--scenario <file>", "a whole scenario as JSON, in place of origins and the options above");
}

/** @throws InvalidScenarioError, InvalidDataError */
export async function askedScenario(origins: readonly string[], options: ScenarioOptions): Promise<Scenario> {
  const { scenario: file, ...others } = options;
  if (file === undefined) {
    if (origins.length > 0) return parseScenario(fromOptions(origins, others));
    throw new InvalidScenarioError("origins", "name at least one, such as platform:hubee.");
  }
  const named = Object.entries(others).filter(([name, value]) => name in STOOD_FOR && value !== undefined);
  if (origins.length > 0 || named.length > 0) {
    throw new InvalidScenarioError(
      origins.length > 0 ? "origins" : String(named[0]?.[0]),
      "it is given by --scenario already. Write it into that file, or leave --scenario out.",
    );
  }
  return parseScenario(await readJsonFile(file));
}

/** @throws InvalidScenarioError naming each field that does not fit */
export function parseScenario(input: unknown): Scenario {
  const result = scenarioSchema.safeParse(input);
  if (result.success) return result.data;
  const problems = toProblems(result.error, "");
  throw new InvalidScenarioError(
    [...new Set(problems.map(({ place }) => place.replace(/^\./, "") || "shape"))].join(", "),
    problems.map(({ problem }) => problem).join(" "),
  );
}

/** What `--scenario` stands in place of. */
const STOOD_FOR: Record<keyof Omit<ScenarioOptions, "scenario">, true> = {
  effect: true,
  floor: true,
  asOf: true,
  knownBy: true,
  categories: true,
  without: true,
  harden: true,
};

function fromOptions(origins: readonly string[], options: ScenarioOptions): ScenarioInput {
  const { effect, floor, asOf, knownBy, categories, without = [], harden = [] } = options;
  const given = Object.entries({ effect, floor, asOf, knownBy, categories });
  return {
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    origins: [...origins],
    interventions: [
      ...without.map((link) => ({ kind: "cut" as const, link })),
      ...harden.map((node) => ({ kind: "harden" as const, node })),
    ],
  };
}

function byComma(text: string): string[] {
  return text
    .split(",")
    .map((slug) => slug.trim())
    .filter((slug) => slug !== "");
}
