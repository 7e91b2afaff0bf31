/** A scenario from the command line: from options, from a recorded incident, or whole from a file. */
import { type Command, Option } from "commander";
import { type Scenario, type ScenarioInput, scenarioSchema } from "../../graph/contract.ts";
import { InvalidScenarioError } from "../../graph/errors.ts";
import type { Graph } from "../../graph/model/graph.ts";
import { toProblems } from "../../graph/model/parse.ts";
import { EFFECTS, GRADES } from "../../graph/model/vocabulary.ts";
import { replayOf } from "../../graph/propagation/replay.ts";
import {
  addInterventionOptions,
  type InterventionOptions,
  interventionsFrom,
  NO_INTERVENTIONS,
  slugsIn,
} from "./interventionOptions.ts";
import { readJsonFile } from "./jsonFile.ts";

export interface ScenarioOptions extends InterventionOptions {
  readonly scenario?: string;
  readonly replay?: string;
  readonly withClaims?: true;
  readonly effect?: string;
  readonly floor?: string;
  readonly asOf?: string;
  readonly knownBy?: string;
  readonly categories?: readonly string[];
}

export function addScenarioOptions(command: Command): Command {
  command
    .addOption(new Option("--effect <effect>", "what spreads (exposure)").choices(EFFECTS))
    .addOption(new Option("--floor <grade>", "the weakest evidence that counts (inferred)").choices(GRADES))
    .option("--as-of <date>", "only links that can have been true then: 2026, 2026-01 or 2026-01-16")
    .option("--known-by <date>", "only links that were surely public by then")
    .option(
      "--categories <slugs>",
      "data exposed at the origins, comma between; else all that they hold",
      slugsIn,
    )
    .option("--replay <incident>", "what a recorded incident hit and exposed, in place of origins and data")
    .option("--with-claims", "with --replay: also what was only claimed to be exposed");
  return addInterventionOptions(command).option(
    "--scenario <file>",
    "a whole scenario as JSON, in place of origins and the options above",
  );
}

/** A scenario, once the graph is there; `null` where its incidents were not read. */
export type AskedScenario = (graph: Graph | null) => Scenario;

/**
 * Refuses what can be refused before a graph is read.
 * @throws InvalidScenarioError, InvalidDataError
 */
export async function askedScenario(
  origins: readonly string[],
  options: ScenarioOptions,
): Promise<AskedScenario> {
  const { scenario: file, ...others } = options;
  if (file !== undefined) {
    const named = Object.entries(others).filter(([name, value]) => name in STOOD_FOR && value !== undefined);
    refuseBeside("--scenario", origins.length > 0 ? "origins" : named[0]?.[0]);
    const scenario = parseScenario(await readJsonFile(file));
    return () => scenario;
  }
  const { replay, withClaims = false } = options;
  const rest = fromOptions(options);
  if (replay === undefined) {
    if (withClaims) throw new InvalidScenarioError("withClaims", "it says something of --replay only.");
    if (origins.length === 0)
      throw new InvalidScenarioError("origins", "name at least one, such as platform:hubee.");
    const scenario = parseScenario({ ...rest, origins: [...origins] });
    return () => scenario;
  }
  refuseBeside("--replay", origins.length > 0 ? "origins" : options.categories && "categories");
  // Whatever its origins will be, the rest can be judged now.
  parseScenario({ ...rest, origins: ["platform:any"] });
  return (graph) => {
    if (graph === null) {
      throw new InvalidScenarioError(
        "replay",
        "of a file this large incidents are not kept; name the origins and categories themselves.",
      );
    }
    return parseScenario({ ...rest, ...replayOf(graph, replay, withClaims) });
  };
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
  ...NO_INTERVENTIONS,
  replay: true,
  withClaims: true,
  effect: true,
  floor: true,
  asOf: true,
  knownBy: true,
  categories: true,
};

function refuseBeside(option: string, field: string | undefined): void {
  if (field === undefined) return;
  throw new InvalidScenarioError(
    field,
    `it is given by ${option} already. Write it there, or leave ${option} out.`,
  );
}

function fromOptions(options: ScenarioOptions): Omit<ScenarioInput, "origins"> {
  const { effect, floor, asOf, knownBy, categories } = options;
  const given = Object.entries({ effect, floor, asOf, knownBy, categories });
  return {
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    interventions: interventionsFrom(options),
  };
}
