/** The figures of the opening view and of each incident, checked with the queries they show. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { incidentFigures } from "../../graph/cypher/incidentFigures.ts";
import type { Figure, IncidentResponse, OverviewResponse } from "../../graph/responses.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer?.stop());

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(`${explorer.url}/api${path}`)).json()) as T;
}

async function expectQueriesToGive(figures: Readonly<Record<string, Figure>>, what: string): Promise<void> {
  const { database } = inject("database");
  for (const [name, { value, cypher, parameters }] of Object.entries(figures)) {
    const { records } = await explorer.driver.executeQuery(
      cypher ?? "",
      parameters,
      database === null ? {} : { database },
    );
    expect(Number(records[0]?.get("value")), `${name} of ${what}`).toBe(value);
  }
}

test("what is on record is what the opening view says", async () => {
  const { figures } = await get<OverviewResponse>("/overview");
  expect(Object.values(figures).every(({ value }) => value > 0)).toBe(true);
  await expectQueriesToGive(figures, "the opening view");
});

test("every incident has the claims and the victims that its page counts", async () => {
  const { items } = await get<{ items: { id: string }[] }>("/incidents");
  expect(items.length).toBeGreaterThan(100);
  for (const { id } of items) {
    await expectQueriesToGive(incidentFigures(await get<IncidentResponse>(`/incidents/${id}`)), id);
  }
});
