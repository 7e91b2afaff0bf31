/** Every number that opens can be asked in the console: its query passes the gate and gives the number. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { incidentFigures } from "../../../graph/cypher/incidentFigures.ts";
import { EFFECTS } from "../../../graph/model/vocabulary.ts";
import type { Figure, IncidentResponse, OverviewResponse } from "../../../graph/responses.ts";
import { type Explorer, startExplorer } from "../../support/explorer.ts";
import { impactOf } from "../../support/questions.ts";
import { ask } from "./support.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const get = async <T>(path: string) => (await (await fetch(`${explorer.url}/api${path}`)).json()) as T;

async function expectSame(figures: Readonly<Record<string, Figure | undefined>>): Promise<void> {
  for (const [name, figure] of Object.entries(figures)) {
    if (figure === undefined || figure.cypher === null) continue;
    const { answer, error } = await ask(explorer.url, figure.cypher, figure.parameters);
    expect(error, name).toBeUndefined();
    expect(answer.rows, name).toEqual([[figure.value]]);
  }
}

test("of the opening view", async () => {
  const { figures } = await get<OverviewResponse>("/overview");
  expect(Object.keys(figures).length).toBeGreaterThan(2);
  await expectSame(figures);
});

test.each(EFFECTS)("of an impact by %s", async (effect) => {
  const { figures } = await impactOf(explorer, { origins: ["platform:hubee"], effect, floor: "reported" });
  expect(Object.keys(figures).length).toBeGreaterThan(2);
  await expectSame(figures);
});

test("of an incident", async () => {
  await expectSame(incidentFigures(await get<IncidentResponse>("/incidents/incident:hubee-2026")));
});
