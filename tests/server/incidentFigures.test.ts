/** Every number of the incidents page, as the page counts it, against the query that it shows. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  atLeastFigure,
  cascadesFigure,
  confirmedFigure,
  laneFigure,
  lastDayFigure,
  matchingFigure,
  responderFigure,
  ricochetFigure,
  undatedFigure,
  victimsFigure,
  weaknessFigure,
} from "../../graph/cypher/recordFigures.ts";
import { cohortsOf } from "../../graph/incidents/cohorts.ts";
import type { IncidentsResponse } from "../../graph/incidents/contract.ts";
import { type CountRow, countByPeriod, respondersOf, weaknessesOf } from "../../graph/incidents/counts.ts";
import {
  FACETS,
  facetCounts,
  filterIncidents,
  type IncidentFilter,
  NO_FILTER,
  withOnly,
} from "../../graph/incidents/filter.ts";
import { LANES, ricochetsOf } from "../../graph/incidents/lanes.ts";
import { type Period, periodsBetween } from "../../graph/incidents/periods.ts";
import { LAYERS } from "../../graph/model/vocabulary.ts";
import type { Figure } from "../../graph/responses.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
let record: IncidentsResponse;
beforeAll(async () => {
  explorer = await startExplorer();
  record = (await (await fetch(`${explorer.url}/api/incidents`)).json()) as IncidentsResponse;
});
afterAll(() => explorer?.stop());

/** As many as the driver has connections for without making any wait. */
const AT_ONCE = 4;

/** What the database answers, `null` where it counts over nothing. */
async function asked({ cypher, parameters }: Figure): Promise<number | null> {
  const { database } = inject("database");
  const { records } = await explorer.driver.executeQuery(
    cypher ?? "",
    parameters,
    database === null ? {} : { database },
  );
  const value: unknown = records[0]?.get("value") ?? null;
  return value === null ? null : Number(value);
}

async function expectEach(figures: readonly Figure[]): Promise<void> {
  for (let at = 0; at < figures.length; at += AT_ONCE) {
    const some = figures.slice(at, at + AT_ONCE);
    const answers = await Promise.all(some.map(asked));
    some.forEach(({ value, cypher, parameters }, index) => {
      expect(answers[index], `${cypher} ${JSON.stringify(parameters)}`).toBe(value);
    });
  }
}

const FILTERS: readonly IncidentFilter[] = [
  NO_FILTER,
  { ...NO_FILTER, layers: ["health"], years: ["2026"] },
  { ...NO_FILTER, layers: ["insurer", "none"], standings: ["confirmed", "claimed"] },
  {
    ...NO_FILTER,
    responders: ["institution:cnil"],
    weaknesses: ["weakness:no-mfa", "weakness:stolen-credentials"],
  },
  { ...NO_FILTER, between: { from: "2025-11-10", to: "2026-02-28" } },
  { ...NO_FILTER, exposed: ["iban", "social-security-number"], cascades: true },
];

describe.each(FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))("%s", (_name, filter) => {
  test("lets as many through as its query, and as many of each standing, lane and kind", async () => {
    const found = filterIncidents(record.items, filter);
    expect(found.length).toBeGreaterThan(0);
    await expectEach([
      matchingFigure(filter, found.length),
      confirmedFigure(filter, found.filter(({ verification }) => verification === "confirmed").length),
      cascadesFigure(filter, found.filter(({ cascade }) => cascade).length),
      undatedFigure(
        filter,
        found.filter(({ occurredFrom, occurredTo }) => occurredFrom === null && occurredTo === null).length,
      ),
      ...LANES.map((lane) => laneFigure(filter, lane, found.filter((each) => each.lane === lane).length)),
      ...LAYERS.map((layer) => {
        const inLayer = new Set(record.nodes.filter((each) => each.layer === layer).map(({ id }) => id));
        const victims = found.flatMap(ricochetsOf).filter(({ id }) => inLayer.has(id));
        return ricochetFigure(filter, layer, victims.length);
      }),
    ]);
  });

  test("says beside every value of a facet what choosing it alone would find", async () => {
    const values = FACETS.flatMap((facet) => [...facetCounts(record.items, filter, facet).keys()]);
    expect(values.length).toBeGreaterThan(10);
    for (const facet of FACETS) {
      const counts = facetCounts(record.items, filter, facet);
      await expectEach(
        [...counts].map(([value, count]) => matchingFigure(withOnly(filter, facet, value), count)),
      );
    }
  });
});

describe("counted over time", () => {
  const periods = { month: [] as Period[], quarter: [] as Period[] };
  beforeAll(() => {
    periods.quarter = periodsBetween("2024-01-01", record.gathered ?? "", "quarter");
    periods.month = periodsBetween("2024-01-01", record.gathered ?? "", "month");
  });

  const cells = (
    rows: readonly CountRow[],
    columns: readonly Period[],
    figure: typeof weaknessFigure,
  ): Figure[] =>
    rows.flatMap((row) => [
      figure(NO_FILTER, row.id, null, row.total),
      figure(NO_FILTER, row.id, { beforeYear: "2024" }, row.earlier),
      ...columns.map((period, at) => figure(NO_FILTER, row.id, { period }, row.byPeriod[at] ?? -1)),
    ]);

  test("each weakness, quarter by quarter, is what its queries give", async () => {
    const rows = countByPeriod(record.items, weaknessesOf, periods.quarter);
    expect(rows.length).toBeGreaterThan(5);
    await expectEach(cells(rows, periods.quarter, weaknessFigure));
  });

  test("each responder, month by month, is what its queries give", async () => {
    const rows = countByPeriod(record.items, respondersOf, periods.month);
    expect(rows.length).toBeGreaterThan(5);
    await expectEach(cells(rows.slice(0, 8), periods.month, responderFigure));
  });
});

test("every cascade has the victims and the last day that its row says", async () => {
  const cohorts = cohortsOf(record.items);
  expect(cohorts.length).toBeGreaterThan(20);
  await expectEach(
    cohorts.flatMap((cohort) => {
      const last = lastDayFigure(cohort);
      return [victimsFigure(cohort.incident), ...(last === null ? [] : [last])];
    }),
  );
});

test("what an incident concerns at least is the largest confirmed figure in that unit", async () => {
  const figures = record.items.flatMap(({ id, atLeast }) =>
    atLeast.map(({ unit, quantity }) => atLeastFigure(id, unit, quantity)),
  );
  expect(figures.length).toBeGreaterThan(20);
  await expectEach(figures);
});

test("nothing is on record after the day until which it says to know", () => {
  expect(record.knownUntil).toBe("2026-10-07");
  expect((record.gathered ?? "") > (record.knownUntil ?? "")).toBe(true);
});
