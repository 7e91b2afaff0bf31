import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ATTACKS } from "../../console/support.ts";
import { type Explorer, startExplorer } from "../../support/explorer.ts";
import { ask } from "./support.ts";

/** Words that only a driver, a stack or a machine would say. */
const LEAK = /Neo\.|exception|java|bolt:|\n\s+at |\/home|localhost|\d+\.\d+\.\d+\.\d+/i;

let explorer: Explorer;
let before: Record<string, number>;

beforeAll(async () => {
  explorer = await startExplorer();
  before = await inventory();
});
afterAll(() => explorer.stop());

describe("an attack is refused, leaves everything as it was, and the next query is served", () => {
  test.each(ATTACKS)("$code, $why: $query", async ({ query, parameters = {}, code }) => {
    const { status, error } = await ask(explorer.url, query, parameters);
    expect({ status, code: error.code }).toEqual({ status: 422, code });
    expect(error.message).not.toMatch(LEAK);
    expect(await inventory()).toEqual(before);
    expect((await ask(explorer.url, "RETURN 1 AS one")).answer.rows).toEqual([[1]]);
  });
});

/** What a write, a change of the schema or a new user would change. */
async function inventory(): Promise<Record<string, number>> {
  const count = async (text: string, database?: string) => {
    const { records } = await explorer.driver.executeQuery(
      text,
      {},
      database === undefined ? {} : { database },
    );
    return Number(records[0]?.get("n"));
  };
  const [nodes, links, properties, labels, indexes, users] = await Promise.all([
    count("MATCH (n) RETURN count(n) AS n"),
    count("MATCH ()-[r]->() RETURN count(r) AS n"),
    count("MATCH (n) RETURN sum(size(keys(n))) AS n"),
    count("CALL db.labels() YIELD label RETURN count(label) AS n"),
    count("SHOW INDEXES YIELD name RETURN count(name) AS n"),
    count("SHOW USERS YIELD user RETURN count(user) AS n", "system"),
  ]);
  return { nodes, links, properties, labels, indexes, users };
}
