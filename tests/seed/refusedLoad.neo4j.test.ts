import type { Driver, Session, Transaction } from "neo4j-driver";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import { LoadMismatchError, loadDataset } from "../../seed/load.ts";
import { ForeignDataError } from "../../seed/stored.ts";
import { openDriver } from "../../server/neo4j/driver.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import { changeRow, writeDataset } from "../support/datasetFolder.ts";
import { versionIn } from "../support/killedImports.ts";

const { database } = inject("database");
let driver: Driver;

beforeAll(() => {
  driver = openDriver(inject("database"));
});
afterAll(() => driver.close());
beforeEach(async () => {
  await loadDataset(driver, database, await readDataset(writeDataset()), SILENT_PROGRESS);
});

const ask = (cypher: string) => driver.executeQuery(cypher, {}, database === null ? {} : { database });

describe("a load keeps nothing", () => {
  test("when the database holds another thing than was sent", async () => {
    const before = await versionIn(driver, database);
    const changed = await readDataset(
      writeDataset({ "uses.json": changeRow("uses.json", 0, { validFrom: "2020" }) }),
    );
    await expect(loadDataset(losingALink(driver), database, changed, SILENT_PROGRESS)).rejects.toBeInstanceOf(
      LoadMismatchError,
    );
    expect(await versionIn(driver, database)).toBe(before);
  });

  test("when a row of it cannot be written", async () => {
    const before = await versionIn(driver, database);
    const { data, ...dataset } = await readDataset(writeDataset());
    const [first] = data.links;
    const twice = {
      ...dataset,
      version: "other",
      data: { ...data, links: [...data.links, { ...first!, id: "x" }, { ...first!, id: "x" }] },
    };
    await expect(loadDataset(driver, database, twice, SILENT_PROGRESS)).rejects.toThrow();
    expect(await versionIn(driver, database)).toBe(before);
  });

  describe("in a database of somebody else", () => {
    beforeEach(() => ask("CREATE (:Person {name: 'Ada'})-[:KNOWS]->(:Person {name: 'Alan'})"));
    afterEach(() => ask("MATCH (p:Person) DETACH DELETE p"));

    test("which is told what is in the way", async () => {
      const before = await versionIn(driver, database);
      const refusal: unknown = await loadDataset(
        driver,
        database,
        await readDataset(writeDataset({ "weaknesses.json": [], "exploited.json": [] })),
        SILENT_PROGRESS,
      ).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(ForeignDataError);
      expect(refusal).toMatchObject({ count: 2, labels: ["Person"] });
      expect(await versionIn(driver, database)).toBe(before);
    });
  });
});

/** The real database behind a network that loses the last row of every batch of links. */
function losingALink(real: Driver): Driver {
  const replace = <T extends object>(target: T, name: keyof T, by: (...args: never[]) => unknown): T =>
    new Proxy(target, {
      get(object, key) {
        const value: unknown = key === name ? by : Reflect.get(object, key);
        return typeof value === "function" && key !== name ? value.bind(object) : value;
      },
    });
  const losing = (transaction: Transaction) =>
    replace(transaction, "run", (text: string, parameters: { rows?: unknown[] } = {}) =>
      transaction.run(
        text,
        text.includes("CREATE (a)-[r:USES]") ? { rows: parameters.rows?.slice(0, -1) } : parameters,
      ),
    );
  return replace(real, "session", (config: Parameters<Driver["session"]>[0]) => {
    const session = real.session(config);
    return replace<Session>(session, "beginTransaction", (options: object) =>
      losing(session.beginTransaction(options)),
    );
  });
}
