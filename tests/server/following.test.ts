/** The API follows the database: edits by others, rows that fit no model, a database that goes and comes back. */

import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import type { DatasetResponse, HealthResponse } from "../../graph/responses.ts";
import { readDataset } from "../../seed/dataset.ts";
import { loadDataset } from "../../seed/load.ts";
import { openDriver } from "../../server/neo4j/driver.ts";
import { DatabaseUnavailableError } from "../../server/neo4j/errors.ts";
import { createGraphStore } from "../../server/neo4j/graphStore.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import { type CuttableDatabase, cuttable } from "../support/cuttableDatabase.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { impactOf } from "../support/questions.ts";
import { OWN_DATASET, rewriteOwnDataset } from "../support/rewrittenDataset.ts";

/** What a reader would call at once, and what a page can wait for. */
const SECONDS = { toSeeAnEdit: 6, toSayThatItIsAway: 4 };

let database: CuttableDatabase;
let explorer: Explorer;
beforeAll(async () => {
  database = await cuttable(inject("database"));
  explorer = await startExplorer({ access: database.access });
});
afterAll(async () => {
  await explorer?.stop();
  await database?.close();
});

const get = (path: string) => fetch(`${explorer.url}/api${path}`);
const getJson = async <T>(path: string) => (await (await get(path)).json()) as T;

/** Asks until the answer is as wished; fails with the last answer when that takes too long. */
async function within<T>(seconds: number, ask: () => Promise<T>, isAsWished: (answer: T) => boolean) {
  const end = Date.now() + seconds * 1000;
  while (true) {
    const answer = await ask();
    if (isAsWished(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still so after ${seconds} s: ${JSON.stringify(answer)}`);
    await sleep(100);
  }
}

describe("what another client commits", () => {
  const edit = (text: string) => explorer.driver.executeQuery(text);
  /** Marked, so that whatever the tests wrote can be taken out again. */
  afterEach(() => edit("MATCH (n) WHERE n.id ENDS WITH '-of-this-test' DETACH DELETE n"));

  test("is in the next answers, under another version, and gone again when it is undone", async () => {
    const before = await impactOf(explorer, { origins: ["platform:hubee"] });
    await edit(`MATCH (p:Platform {id: "platform:hubee"})
      CREATE (:Institution {id: "institution:of-this-test"})-[:USES {id: "uses-of-this-test", grade: "reported"}]->(p)`);
    const askHubee = () => impactOf(explorer, { origins: ["platform:hubee"] });
    const edited = await within(SECONDS.toSeeAnEdit, askHubee, ({ reached }) =>
      reached.some(({ id }) => id === "institution:of-this-test"),
    );
    expect(edited.totals.institutions).toBe(before.totals.institutions + 1);
    expect(edited.datasetVersion).not.toBe(before.datasetVersion);
    await edit(`MATCH (n {id: "institution:of-this-test"}) DETACH DELETE n`);
    const undone = await within(
      SECONDS.toSeeAnEdit,
      askHubee,
      (each) => each.totals.institutions < edited.totals.institutions,
    );
    expect(undone).toEqual(before);
  });

  test("is left out and told where it does not fit the model, and all else is answered", async () => {
    const before = await impactOf(explorer, { origins: ["platform:hubee"] });
    await edit(`MATCH (p:Platform {id: "platform:hubee"})
      CREATE (:Institution {id: "INSTITUTION-of-this-test"})-[:USES {id: "stray-of-this-test", grade: "documented"}]->(p)
      CREATE (:Institution {id: "institution:ungraded-of-this-test"})-[:USES {id: "ungraded-of-this-test"}]->(p)
      CREATE (:Platform:Institution {id: "platform:both-of-this-test"})`);
    const { refused } = await within(
      SECONDS.toSeeAnEdit,
      () => getJson<DatasetResponse>("/dataset"),
      (dataset) => dataset.refused.total > 0,
    );
    expect(refused.total).toBe(4);
    const said = refused.first.map(({ place, problem }) => `${place} ${problem}`).join("\n");
    for (const id of ["INSTITUTION-of-this-test", "ungraded-of-this-test", "platform:both-of-this-test"]) {
      expect(said).toContain(id);
    }
    const after = await impactOf(explorer, { origins: ["platform:hubee"] });
    expect(after.reached).toEqual(before.reached);
  });
});

describe("while the database is away", () => {
  const ASKED = ["/health", "/overview", "/nodes?q=hubee", "/nodes/platform:hubee", "/incidents", "/dataset"];

  test("every answer is 503 in words within seconds, and all is well by itself afterwards", async () => {
    database.cut();
    onTestFinished(() => database.restore());
    await within(
      SECONDS.toSayThatItIsAway,
      () => get("/health"),
      ({ status }) => status === 503,
    );
    for (const path of ASKED) {
      const asked = Date.now();
      const response = await get(path);
      expect(response.status, path).toBe(503);
      expect(Date.now() - asked, path).toBeLessThan(SECONDS.toSayThatItIsAway * 1000);
      const body = await response.text();
      expect(body).toContain('"code":"database_unavailable"');
      expect(body).not.toMatch(/bolt|neo4j:|127\.0\.0\.1|ECONN|ServiceUnavailable|password/i);
      expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
    }
    await expect(impactOf(explorer, { origins: ["platform:hubee"] })).rejects.toThrow(/^503/);
    database.restore();
    await within(
      10,
      () => get("/health"),
      ({ status }) => status === 200,
    );
    expect((await impactOf(explorer, { origins: ["platform:hubee"] })).reached.length).toBeGreaterThan(4);
  });

  test("the description of the API is served all the same", async () => {
    database.cut();
    onTestFinished(() => database.restore());
    expect((await get("/openapi.json")).status).toBe(200);
  });

  test("a database that takes connections and says nothing is as good as away", async () => {
    const held: Socket[] = [];
    const silent = createServer((socket) => void held.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const driver = openDriver({ ...inject("database"), uri: `bolt://127.0.0.1:${port}` });
    onTestFinished(async () => {
      for (const socket of held) socket.destroy();
      silent.close();
      await driver.close();
    });
    const asked = Date.now();
    await expect(createGraphStore(driver, null).current()).rejects.toThrow(DatabaseUnavailableError);
    expect(Date.now() - asked).toBeLessThan(SECONDS.toSayThatItIsAway * 1000);
  });
});

describe("while the database takes its time to say whether anything changed", () => {
  test("answers come from memory, and the change is taken in once it is told", async () => {
    const elsewhere = openDriver(inject("database"));
    const askHubee = () => impactOf(explorer, { origins: ["platform:hubee"] });
    const before = await askHubee();
    onTestFinished(async () => {
      database.restore();
      await elsewhere.executeQuery("MATCH (n {id: 'institution:of-this-test'}) DETACH DELETE n");
      await elsewhere.close();
      await within(SECONDS.toSeeAnEdit, askHubee, (each) => each.datasetVersion === before.datasetVersion);
    });
    database.stall();
    await elsewhere.executeQuery(`MATCH (p:Platform {id: "platform:hubee"})
      CREATE (:Institution {id: "institution:of-this-test"})-[:USES {id: "uses-of-this-test", grade: "reported"}]->(p)`);
    await sleep(1100);
    const asked = Date.now();
    expect(await askHubee()).toEqual(before);
    // The database would have been waited for until it is given up, after two seconds.
    expect(Date.now() - asked).toBeLessThan(1500);
    database.restore();
    await within(SECONDS.toSeeAnEdit, askHubee, ({ reached }) =>
      reached.some(({ id }) => id === "institution:of-this-test"),
    );
  });

  test("and says nothing for long, it is told as away until it answers again", async () => {
    database.stall();
    onTestFinished(() => database.restore());
    const health = () => get("/health");
    await within(SECONDS.toSayThatItIsAway + 2, health, ({ status }) => status === 503);
    await sleep(1100);
    expect((await health()).status).toBe(503);
    database.restore();
    await within(10, health, ({ status }) => status === 200);
  });
});

test("health answers all along an import, with the data from before or from after", async () => {
  const own = await readDataset(OWN_DATASET);
  const { folder, remove } = await rewriteOwnDataset();
  onTestFinished(remove);
  const rewritten = await readDataset(folder);
  let isLoading = true;
  const name = database.access.database;
  const loading = loadDataset(explorer.driver, name, rewritten, SILENT_PROGRESS).finally(() => {
    isLoading = false;
  });
  const seen = new Set<string>();
  let slowest = 0;
  while (isLoading) {
    const asked = Date.now();
    const response = await get("/health");
    slowest = Math.max(slowest, Date.now() - asked);
    expect(response.status).toBe(200);
    seen.add(((await response.json()) as HealthResponse).dataset.version);
    await sleep(50);
  }
  await loading;
  expect([...seen].filter((version) => version !== own.version && version !== rewritten.version)).toEqual([]);
  expect(slowest).toBeLessThan(3000);
  await loadDataset(explorer.driver, name, own, SILENT_PROGRESS);
});
