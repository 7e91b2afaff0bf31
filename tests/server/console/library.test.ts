/** Each query of the library on the real dataset: it passes the gate, gives its columns, and is right. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { queriesResponseSchema } from "../../../graph/queries/contract.ts";
import { examplesOf, LIBRARY } from "../../../graph/queries/index.ts";
import { readDataset } from "../../../seed/dataset.ts";
import { type Explorer, startExplorer } from "../../support/explorer.ts";
import { OWN_DATASET } from "../../support/rewrittenDataset.ts";
import { recompute } from "./recomputed.ts";
import { ask } from "./support.ts";

/** Queries that find nothing while the data is as it should be. */
const MAY_BE_EMPTY = new Set(["facts-without-evidence", "unknown-sources", "same-names"]);

const dataset = await readDataset(OWN_DATASET);
const expected = recompute(dataset.data);

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

describe("a query of the library answers", () => {
  test.each(LIBRARY)("$name", async (query) => {
    const { answer, error } = await ask(explorer.url, query.text, examplesOf(query));
    expect(error).toBeUndefined();
    expect(answer.columns).toEqual(query.columns);
    expect(answer.truncated).toBeNull();
    if (!MAY_BE_EMPTY.has(query.name)) expect(answer.rows.length).toBeGreaterThan(0);
    const rows = expected[query.name]?.();
    if (rows !== undefined) expect(sorted(answer.rows.map(plain))).toEqual(sorted(rows));
  });
});

test("what is recomputed is a query of the library", () => {
  const names = new Set(LIBRARY.map(({ name }) => name));
  expect(Object.keys(expected).filter((name) => !names.has(name))).toEqual([]);
});

test("GET /api/queries gives the whole library, as described", async () => {
  const answer = await (await fetch(`${explorer.url}/api/queries`)).json();
  expect(queriesResponseSchema.parse(answer).total).toBe(LIBRARY.length);
});

/** A node as its id, so that rows can be compared. */
function plain(row: readonly unknown[]): unknown[] {
  return row.map((cell) => {
    const { $node } = (cell ?? {}) as { $node?: { properties: { id: string } } };
    return $node === undefined ? cell : $node.properties.id;
  });
}

function sorted(rows: readonly (readonly unknown[])[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
