/** The second line: what passes the gate one day must still fail at the database. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { refusesWrites } from "../../../server/console/canary.ts";
import { type Lane, openLane } from "../../../server/console/lane.ts";
import { runQuery } from "../../../server/console/runQuery.ts";
import { ATTACKS } from "../../console/support.ts";
import { type Explorer, startExplorer } from "../../support/explorer.ts";

/** Kinds of attack that the database itself refuses in a transaction that only reads. */
const KINDS = new Set(["write", "load_csv", "in_transactions", "query_option", "other_database"]);
/** Asks for a plan only, or for a runtime, and changes nothing. */
const HARMLESS = /^(?:\/\*.*\*\/ )?(?:explain match|profile match|cypher (?:5|planner|replan|runtime)\b)/i;

let explorer: Explorer;
let lane: Lane;
const countNodes = async () =>
  Number((await explorer.driver.executeQuery("MATCH (n) RETURN count(n) AS n")).records[0]?.get("n"));

beforeAll(async () => {
  explorer = await startExplorer();
  lane = openLane(inject("database"), 100);
});
afterAll(async () => {
  await lane.close();
  await explorer.stop();
});

describe("without the gate, the database refuses", () => {
  const attacks = ATTACKS.filter(({ code, query }) => KINDS.has(code) && !HARMLESS.test(query));
  test.each(attacks)("$why: $query", async ({ query, parameters = {} }) => {
    const nodes = await countNodes();
    await expect(runQuery(lane, { id: "test", query, parameters })).rejects.toThrow();
    expect(await countNodes()).toBe(nodes);
  });

  test("the canary: a write in a transaction that only reads", async () => {
    expect(await refusesWrites(lane)).toBe(true);
  });
});
