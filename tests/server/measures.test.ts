/** The measures as the API gives them, on the real database with the real dataset. */
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { z } from "zod";
import { backtestResponseSchema } from "../../graph/analytics/backtest/contract.ts";
import {
  compareResponseSchema,
  interventionsResponseSchema,
  measuresResponseSchema,
  pairsResponseSchema,
  rankingResponseSchema,
  sensitivityResponseSchema,
} from "../../graph/analytics/contract.ts";
import {
  impactPeopleResponseSchema,
  incidentPeopleResponseSchema,
} from "../../graph/analytics/people/contract.ts";
import { readDataset } from "../../seed/dataset.ts";
import { loadDataset } from "../../seed/load.ts";
import { CallerLeft } from "../../server/http/refusals.ts";
import type { Route } from "../../server/http/route.ts";
import { openDriver } from "../../server/neo4j/driver.ts";
import { createGraphStore, type GraphStore } from "../../server/neo4j/graphStore.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import { compareRoute, interventionsRoute, sensitivityRoute } from "../../server/routes/analyses.ts";
import { backtestRoute } from "../../server/routes/backtest.ts";
import { impactsRoute } from "../../server/routes/impacts.ts";
import { measuresRoute } from "../../server/routes/measures.ts";
import { impactPeopleRoute, incidentPeopleRoute } from "../../server/routes/people.ts";
import { pairsRoute, rankingRoute } from "../../server/routes/rankings.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

let driver: Driver;
let store: GraphStore;

beforeAll(async () => {
  const access = inject("database");
  driver = openDriver(access);
  await loadDataset(driver, access.database, await readDataset(OWN_DATASET), SILENT_PROGRESS);
  store = createGraphStore(driver, access.database);
});
afterAll(() => driver.close());

/** Parses as the server does, answers, and holds the answer to the schema that describes it. */
async function ask<S extends z.ZodType>(
  route: Route,
  schema: S,
  { params = {}, query = {}, body = {} }: { params?: object; query?: object; body?: object },
  signal: AbortSignal = new AbortController().signal,
): Promise<z.infer<S>> {
  const answer = await route.handle(
    { params: route.params?.parse(params), query: route.query?.parse(query), body: route.body?.parse(body) },
    { store, managed: true, queryConsole: null, signal, setHeader: () => {} },
  );
  return schema.parse(JSON.parse(JSON.stringify(answer)));
}

const hubee = { origins: ["platform:hubee"] };

describe("the API of the measures", () => {
  test("names each measure with its method in both languages", async () => {
    const { items } = await ask(measuresRoute, measuresResponseSchema, {});
    expect(items.map(({ id }) => id)).toContain("backtest");
    for (const { method } of items) {
      expect(method.fr).not.toBe(method.en);
      expect(method.fr.length).toBeGreaterThan(40);
    }
  });

  test("ranks every platform, and a rank is what the impact of that platform says", async () => {
    const { items, computed, total } = await ask(rankingRoute, rankingResponseSchema, {});
    expect([computed, total]).toEqual([items.length, items.length]);
    const [first] = items;
    const { totals } = (await impactsRoute.handle(
      { params: undefined, query: undefined, body: impactsRoute.body?.parse({ origins: [first?.node.id] }) },
      { store, managed: true, queryConsole: null, signal: new AbortController().signal, setHeader: () => {} },
    )) as { totals: { institutions: number } };
    expect(first?.institutions).toBe(totals.institutions);
  });

  test("names the platforms of every pair", async () => {
    const { items, nodes } = await ask(pairsRoute, pairsResponseSchema, { query: { limit: "5" } });
    expect(items).toHaveLength(5);
    const named = new Set(nodes.map(({ id }) => id));
    expect(items.flatMap(({ platforms }) => [...platforms]).every((id) => named.has(id))).toBe(true);
  });

  test("compares two scenarios: without a link, its institution is saved", async () => {
    const before = { ...hubee };
    const { items } = await ask(interventionsRoute, interventionsResponseSchema, {
      body: { scenario: before, limit: 1, best: 0 },
    });
    const [best] = items;
    const after = { ...before, interventions: best?.interventions };
    const { saved, added } = await ask(compareRoute, compareResponseSchema, { body: { before, after } });
    expect(saved).toEqual(expect.arrayContaining([...(best?.saved ?? ["nobody was saved"])]));
    expect(added).toEqual([]);
  });

  test("gives the best set with its bound, and details of every link and node it names", async () => {
    const answer = await ask(interventionsRoute, interventionsResponseSchema, {
      body: { scenario: hubee, limit: 10, best: 2 },
    });
    const { items, bestSet, linkDetails, nodes } = answer;
    const links = new Set(linkDetails.map(({ id }) => id));
    const named = new Set(nodes.map(({ id }) => id));
    for (const intervention of [...items, ...(bestSet?.chosen ?? [])].flatMap((each) => each.interventions)) {
      expect("link" in intervention ? links.has(intervention.link) : named.has(intervention.node)).toBe(true);
    }
    expect(bestSet?.saved.length).toBeLessThanOrEqual(bestSet?.bound.optimumAtMost ?? -1);
    expect(bestSet?.measure.id).toBe("best-set");
  });

  test("tells how much of an impact rests on inference", async () => {
    const { institutions, restingOn, onlyInferred } = await ask(sensitivityRoute, sensitivityResponseSchema, {
      body: { scenario: hubee },
    });
    expect(Object.values(restingOn).reduce((sum, count) => sum + count, 0)).toBe(institutions);
    expect(onlyInferred.length).toBe(restingOn.inferred);
  });

  test("bounds the people of an incident, confirmed and claimed apart", async () => {
    const { bounds } = await ask(incidentPeopleRoute, incidentPeopleResponseSchema, {
      params: { id: "incident:interior-ministry-2025" },
    });
    const people = bounds.find(({ unit }) => unit === "people");
    expect(people?.low).toBeNull();
    expect(people?.high).toBeGreaterThan(1_000_000);
    expect(people?.assumptions.map(({ kind }) => kind)).toContain("high-unconfirmed");
  });

  test("bounds the people of a supposed breach, recorded incidents beside it", async () => {
    const { possible, recorded } = await ask(impactPeopleRoute, impactPeopleResponseSchema, { body: hubee });
    expect(possible.unit).toBe("people");
    expect(recorded.incidents).toContain("incident:hubee-2026");
  });

  test("tests the past: one row a cascade, every victim hit or missed for a reason", async () => {
    const { rows, overall, nodes } = await ask(backtestRoute, backtestResponseSchema, {});
    expect(rows.map(({ incident }) => incident)).toContain("incident:hubee-2026");
    const named = new Set(nodes.map(({ id }) => id));
    for (const { victims, scores } of rows) {
      if (scores === null) continue;
      expect(victims.filter(({ predicted }) => predicted !== null)).toHaveLength(scores.main.hits);
      expect(
        victims.every(({ predicted, missedBecause }) => (predicted === null) !== (missedBecause === null)),
      ).toBe(true);
      expect(victims.every(({ id }) => named.has(id))).toBe(true);
    }
    expect(overall.recall.main.victims).toBe(overall.victims);
  });

  test.each([
    ["interventions", interventionsRoute, interventionsResponseSchema],
    ["sensitivity", sensitivityRoute, sensitivityResponseSchema],
  ] as const)("stops working on %s when the caller goes away", async (_what, route, schema) => {
    const body = { scenario: { origins: ["platform:hubee"] } };
    await expect(ask(route, schema, { body }, AbortSignal.abort(new CallerLeft()))).rejects.toThrow(
      CallerLeft,
    );
  });
});
