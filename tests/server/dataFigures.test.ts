/** The numbers of the place "Data": the query that is shown gives the number that is shown, on the real database. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { BacktestResponse } from "../../graph/analytics/backtest/contract.ts";
import {
  cascadesFigure,
  victimsOfFigure,
  victimsOnRecordFigure,
} from "../../graph/cypher/backtestFigures.ts";
import {
  gradeFigure,
  knownFigure,
  layerFigure,
  linksFigure,
  modeFigure,
  nodesFigure,
} from "../../graph/cypher/datasetFigures.ts";
import { plainValue } from "../../graph/cypher/plainValue.ts";
import {
  allFactsFigure,
  allSourcesFigure,
  aloneFigure,
  restingAloneFigure,
  restingFigure,
  unsourcedFigure,
} from "../../graph/cypher/sourceFigures.ts";
import type { DependencyMode, Grade, LinkKind, NodeKind } from "../../graph/model/vocabulary.ts";
import type { DatasetResponse, Figure } from "../../graph/responses.ts";
import type { SourceFactsResponse, SourcesResponse } from "../../graph/sources/contract.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer?.stop());

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(`${explorer.url}/api${path}`);
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as T;
}

async function expectToAgree(figures: readonly Figure[]): Promise<void> {
  const { database } = inject("database");
  for (const { value, cypher, parameters } of figures) {
    const { records } = await explorer.driver.executeQuery(
      cypher ?? "",
      parameters,
      database === null ? {} : { database },
    );
    expect(plainValue(records[0]?.get("value")), `${cypher} ${JSON.stringify(parameters)}`).toBe(value);
  }
}

const entries = <K extends string>(counts: Partial<Record<K, number>>) =>
  Object.entries(counts) as [K, number][];

test("the data sheet counts what is on record: kinds, grades, modes, layers, known fields", async () => {
  const { counts, completeness } = await get<DatasetResponse>("/dataset");
  expect(completeness.length).toBeGreaterThan(10);
  expect(counts.grades.inferred).toBeGreaterThan(0);
  await expectToAgree([
    ...entries<NodeKind>(counts.nodes).map(([kind, count]) => nodesFigure(kind, count)),
    ...entries<LinkKind>(counts.links).map(([kind, count]) => linksFigure(kind, count)),
    ...entries<Grade>(counts.grades).map(([grade, count]) => gradeFigure(grade, count)),
    ...entries<DependencyMode | "unknown">(counts.modes).map(([mode, count]) => modeFigure(mode, count)),
    ...counts.layers.flatMap(({ layer, bodies, classes }) => [
      layerFigure(layer, "bodies", bodies),
      layerFigure(layer, "classes", classes),
    ]),
    ...completeness.map(({ field, known }) => knownFigure(field, known)),
  ]);
});

test("each source bears as many facts as name it, and so many alone", async () => {
  const { items, total, facts } = await get<SourcesResponse>("/sources");
  expect(items.length).toBe(total);
  expect(facts.alone).toBeGreaterThan(1000);
  // The heaviest, some in the middle, and those on which nothing rests.
  const some = [...items.slice(0, 10), ...items.filter((_, at) => at % 60 === 0), ...items.slice(-3)];
  await expectToAgree([
    allSourcesFigure(total),
    allFactsFigure(facts.all),
    aloneFigure(facts.alone),
    unsourcedFigure(facts.unsourced),
    ...some.flatMap(({ source, facts: resting, alone }) => [
      restingFigure(source.id, resting),
      restingAloneFigure(source.id, alone),
    ]),
  ]);
});

test("what rests on a source is listed to the last fact, page by page, and each names it", async () => {
  const { items } = await get<SourcesResponse>("/sources?limit=1");
  const [heaviest] = items;
  const path = `/sources/${heaviest?.source.id}/facts?limit=200`;
  const found = new Set<string>();
  let alone = 0;
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: SourceFactsResponse = await get(cursor === "" ? path : `${path}&cursor=${cursor}`);
    for (const fact of page.items) {
      found.add(fact.id);
      if (fact.alone) alone += 1;
      for (const id of fact.about) expect(page.nodes.some((node) => node.id === id)).toBe(true);
    }
    cursor = page.nextCursor;
  }
  expect({ facts: found.size, alone }).toEqual({ facts: heaviest?.facts, alone: heaviest?.alone });
});

test.each(["with", "without"] as const)(
  "the back-test, %s claims, is held against the victims on record",
  async (claims) => {
    const { rows, overall } = await get<BacktestResponse>(`/backtest?claims=${claims}`);
    expect(overall.victims).toBeGreaterThan(20);
    await expectToAgree([
      cascadesFigure(claims, overall.cascades),
      victimsOnRecordFigure(claims, overall.victims),
      ...rows.map(({ incident, victims }) => victimsOfFigure(incident, claims, victims.length)),
    ]);
  },
);
