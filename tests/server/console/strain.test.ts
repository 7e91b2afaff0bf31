/** The console under strain: many slow queries, callers who leave, and work that the database will not stop. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { consoleStateSchema } from "../../../graph/consoleContract.ts";
import { readConfig } from "../../../server/config.ts";
import { GRACE_MS, ROW_LIMIT, TIME_LIMIT_MS } from "../../../server/console/limits.ts";
import { openMarkedTransactions } from "../../../server/console/marked.ts";
import { provideDatabase } from "../../../server/neo4j/managed/index.ts";
import { SILENT_PROGRESS } from "../../../server/progress.ts";
import { type Explorer, startExplorer } from "../../support/explorer.ts";
import { impactOf } from "../../support/questions.ts";
import { ask } from "./support.ts";

/** Rows enough to last beyond any limit, each cheap, so that the database can stop between them. */
const SLOW = `MATCH (a:Source), (b:Source), (c:Source) WHERE size(a.id) + size(b.id) < size(c.id) - 1000
RETURN count(*) AS n`;

/**
 * Passes the gate, which takes what comes out of the graph for small, and compares everything with everything
 * inside one expression, where the database does not look at the time.
 */
const ENDLESS = `MATCH ()-[r]->(), (w:Weakness) WITH collect(r.id) AS ids
RETURN none(a IN ids WHERE any(b IN ids WHERE a = b + 'x')) AS none`;

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

describe("work that the database will not stop", () => {
  test("is ended with the database's process, while impacts are answered from memory, and the console opens again", async () => {
    const root = fileURLToPath(new URL("../../..", import.meta.url));
    const home = mkdtempSync(join(tmpdir(), "ricochet-watchdog-"));
    const config = readConfig(process.env, root).database;
    // A database of our own, whatever the tests were given: only such a one may be ended.
    const database = await provideDatabase({ ...config, given: null, home }, SILENT_PROGRESS);
    const own = await startExplorer({ access: database, restart: database.restart });
    try {
      const started = performance.now();
      let isOver = false;
      const burning = ask(own.url, ENDLESS).finally(() => {
        isOver = true;
      });
      const impacts: number[] = [];
      const keepAsking = async (until: () => boolean) => {
        while (!until()) {
          const before = performance.now();
          expect((await impactOf(own, { origins: ["platform:hubee"] })).totals.institutions).toBeGreaterThan(
            3,
          );
          impacts.push(performance.now() - before);
          await sleep(100);
        }
      };
      await keepAsking(() => isOver);
      const { status, error } = await burning;
      expect({ status, code: error.code }).toEqual({ status: 503, code: "console_closed" });
      expect(performance.now() - started).toBeLessThan(TIME_LIMIT_MS + GRACE_MS + 15_000);

      const state = async () =>
        consoleStateSchema.parse(await (await fetch(`${own.url}/api/console`)).json());
      expect(await state()).toMatchObject({ open: false, forcedStops: 1 });
      let isOpen = false;
      const reopening = expect
        .poll(state, { timeout: 30_000, interval: 200 })
        .toMatchObject({ open: true })
        .then(() => {
          isOpen = true;
        });
      await keepAsking(() => isOpen);
      await reopening;
      expect((await ask(own.url, "RETURN 1 AS one")).answer.rows).toEqual([[1]]);
      // Read by a person who looks at what the wait was like; no test fails on a time of a busy machine.
      process.stderr.write(
        `impacts meanwhile: ${impacts.length}, slowest ${Math.max(...impacts).toFixed(0)} ms\n`,
      );
    } finally {
      await own.stop();
      await database.release();
      rmSync(home, { recursive: true, force: true });
    }
  });
});

test("an answer larger than may be sent is cut off, and the next query is served", async () => {
  const { status, error } = await ask(
    explorer.url,
    "MATCH (n) WITH collect(n) AS all UNWIND range(1, 1000) AS i RETURN i, all",
  );
  expect({ status, code: error.code }).toEqual({ status: 422, code: "answer_too_large" });
  expect((await ask(explorer.url, "RETURN 1 AS one")).answer.rows).toEqual([[1]]);
});

test("rows beyond the limit are left out, and it is said", async () => {
  const { answer } = await ask(explorer.url, "UNWIND range(1, 100000) AS x RETURN x");
  expect(answer.rows).toHaveLength(ROW_LIMIT);
  expect(answer.truncated).toEqual({ by: "rows", limit: ROW_LIMIT });
});

test("a cell beyond the limit is cut, and it is said", async () => {
  const { answer } = await ask(explorer.url, "RETURN [x IN range(1, 100000) | x] AS xs, 1 AS one");
  expect(answer.cutCells).toBe(1);
  expect(answer.rows).toEqual([[{ $cut: expect.stringMatching(/^\[1,2,3,/) }, 1]]);
});

test("a query that takes too long is stopped, and it is said", async () => {
  const { status, error } = await ask(explorer.url, SLOW);
  expect({ status, code: error.code }).toEqual({ status: 422, code: "time_limit" });
});
