/** The console under strain: many slow queries, callers who leave, and work that the database will not stop. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readConfig } from "../../../server/config.ts";
import { openLane } from "../../../server/console/lane.ts";
import { openMarkedTransactions } from "../../../server/console/marked.ts";
import { runQuery } from "../../../server/console/runQuery.ts";
import { isStillListed, waitUntilGone } from "../../../server/console/watchdog.ts";
import { provideDatabase } from "../../../server/neo4j/managed/index.ts";
import { SILENT_PROGRESS } from "../../../server/progress.ts";
import { type Explorer, startExplorer } from "../../support/explorer.ts";
import { impactOf } from "../../support/questions.ts";
import { ask } from "./support.ts";

/** Rows enough to last beyond any limit, each cheap, so that the database can stop between them. */
const SLOW = `MATCH (a:Source), (b:Source), (c:Source) WHERE size(a.id) + size(b.id) < size(c.id) - 1000
RETURN count(*) AS n`;

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

describe("fifty slow queries at once", () => {
  test("are a few that run and many that are refused, while everything else goes on", async () => {
    const leave = new AbortController();
    let refused = 0;
    const asked = Array.from({ length: 50 }, () =>
      ask(explorer.url, SLOW, {}, leave.signal).then(
        ({ status, headers }) => {
          if (status === 503) refused++;
          return { status, retryAfter: headers.get("retry-after") };
        },
        () => ({ status: 0, retryAfter: null }),
      ),
    );
    await expect.poll(() => refused, { timeout: 10_000 }).toBeGreaterThan(40);
    const { totals } = await impactOf(explorer, { origins: ["platform:hubee"] });
    expect(totals.institutions).toBeGreaterThan(3);
    leave.abort();
    const answers = await Promise.all(asked);
    for (const { retryAfter } of answers.filter(({ status }) => status === 503)) {
      expect(Number(retryAfter)).toBeGreaterThan(0);
    }
  });

  test("leave no transaction once their callers left, and the next query is served", async () => {
    const transactions = openMarkedTransactions(inject("database"));
    await expect.poll(() => transactions.count(null), { timeout: 10_000 }).toBe(0);
    await transactions.close();
    expect((await ask(explorer.url, "RETURN 1 AS one")).answer.rows).toEqual([[1]]);
  });
});

test("work that the database will not stop is ended with its process, and the next query is served", async () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const home = mkdtempSync(join(tmpdir(), "ricochet-watchdog-"));
  const config = readConfig(process.env, root).database;
  // A database of our own, whatever the tests were given: only such a one may be ended.
  const database = await provideDatabase({ ...config, given: null, home }, SILENT_PROGRESS);
  const transactions = openMarkedTransactions(database);
  const lane = openLane(database, 100);
  try {
    // The gate refuses this; here it stands for whatever gets past the gate one day.
    const query = "RETURN reduce(s = '', x IN range(1, 1000000) | s + 'aaaaaaaaaa') AS s";
    const running = runQuery(lane, { id: "endless", query, parameters: {} });
    running.catch(() => {});
    await sleep(1500);
    await transactions.terminate("endless");
    await sleep(1500);
    expect(await isStillListed(transactions, "endless")).toBe(true);
    await waitUntilGone({ transactions, restart: database.restart, signal: new AbortController().signal });
    await expect(running).rejects.toThrow();
    // A connection of before the restart fails once, which counts as "may still be at work".
    await expect.poll(() => isStillListed(transactions, "endless"), { timeout: 5000 }).toBe(false);
    const again = openLane(database, 100);
    expect((await runQuery(again, { id: "next", query: "RETURN 1 AS one", parameters: {} })).rows).toEqual([
      [1],
    ]);
    await again.close();
  } finally {
    await lane.close();
    await transactions.close();
    await database.release();
    rmSync(home, { recursive: true, force: true });
  }
}, 180_000);
