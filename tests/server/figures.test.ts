/** Every figure opens: the query that is shown gives the number that is shown, on the real database. */
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { presentFigures } from "../../graph/answers/figures.ts";
import { type Impact, type Scenario, scenarioSchema } from "../../graph/contract.ts";
import { FIGURES, type FigureName } from "../../graph/cypher/figureNames.ts";
import { figureQuery, reachedIdsQuery } from "../../graph/cypher/figures.ts";
import { plainValue } from "../../graph/cypher/plainValue.ts";
import type { CypherQuery } from "../../graph/cypher/text.ts";
import { createGraph } from "../../graph/model/graph.ts";
import { type CompiledGraph, compile } from "../../graph/propagation/compile.ts";
import { propagate } from "../../graph/propagation/propagate.ts";
import { type Dataset, readDataset } from "../../seed/dataset.ts";
import { loadDataset } from "../../seed/load.ts";
import { openDriver } from "../../server/neo4j/driver.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import { sampleScenarios } from "../support/randomScenarios.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";
import { scramble } from "../support/scrambledDataset.ts";

const SEED = 20261125;

let driver: Driver;
let dataset: Dataset;
let compiled: CompiledGraph;

beforeAll(async () => {
  driver = openDriver(inject("database"));
  dataset = await readDataset(OWN_DATASET);
});
afterAll(() => driver.close());

describe("the Cypher behind a figure gives the figure", () => {
  beforeAll(() => hold(dataset));

  test("for a breach of every platform, at the usual floor", async () => {
    const platforms = compiled.graph.nodesOfKind("Platform");
    expect(platforms.length).toBeGreaterThan(300);
    for (const { id } of platforms) await expectToAgree(scenarioSchema.parse({ origins: [id] }));
  }, 600_000);

  test(
    `for other effects, floors, categories, dates and interventions (seed ${SEED})`,
    expectSampleToAgree,
    600_000,
  );
});

describe("the Cypher behind a figure gives the figure on awkward data too", () => {
  beforeAll(() => hold(scramble(dataset, SEED)));

  test(`with cycles, unknown contents, all modes and dates (seed ${SEED})`, expectSampleToAgree, 600_000);
});

async function hold(wanted: Dataset): Promise<void> {
  await loadDataset(driver, inject("database").database, wanted, SILENT_PROGRESS);
  compiled = compile(createGraph(wanted.data));
}

async function expectSampleToAgree(): Promise<void> {
  const scenarios = sampleScenarios(compiled, { seed: SEED, shapes: 12, scenariosOfEach: 3 });
  let reachingSomebody = 0;
  for (const scenario of scenarios) {
    if ((await expectToAgree(scenario)).waves.length > 1) reachingSomebody += 1;
  }
  expect(reachingSomebody).toBeGreaterThan(scenarios.length / 3);
}

/** The numbers, and who is behind them. */
async function expectToAgree(scenario: Scenario): Promise<Impact> {
  const impact = propagate(compiled, scenario);
  const shown = presentFigures(impact);
  const reached = (kind: string) =>
    impact.reached
      .filter((node) => node.kind === kind && !scenario.origins.includes(node.id))
      .map(({ id }) => id)
      .sort();
  const askIds = async (kind: "platforms" | "institutions") =>
    (await ask(reachedIdsQuery(scenario, kind))).map(({ id }) => id);
  const askFigure = async (name: FigureName) => {
    const query = figureQuery(scenario, name);
    return [name, query === null ? 0 : (await ask(query))[0]?.value];
  };
  // At once, since it is planning that takes the database its time.
  const [platforms, institutions, ...figures] = await Promise.all([
    askIds("platforms"),
    askIds("institutions"),
    ...FIGURES.map(askFigure),
  ]);
  expect({ scenario, platforms, institutions, figures }).toEqual({
    scenario,
    platforms: reached("Platform"),
    institutions: reached("Institution"),
    figures: FIGURES.map((name) => [name, shown[name]?.value]),
  });
  return impact;
}

async function ask({ text, params }: CypherQuery): Promise<Record<string, unknown>[]> {
  const { database } = inject("database");
  const { records } = await driver.executeQuery(text, params, database === null ? {} : { database });
  return records.map((record) => plainValue(record.toObject()) as Record<string, unknown>);
}
