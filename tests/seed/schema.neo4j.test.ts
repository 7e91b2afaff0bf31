/** The index of names, on the real database: what it finds, and that an older store gets it too. */
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import { loadDataset } from "../../seed/load.ts";
import { openDriver } from "../../server/neo4j/driver.ts";
import { provideDataset } from "../../server/ownDataset.ts";
import { createProgress, SILENT_PROGRESS } from "../../server/progress.ts";
import { PROJECT_FOLDER } from "../../server/projectFolder.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

let driver: Driver;
beforeAll(() => {
  driver = openDriver(inject("database"));
}, 300_000);
afterAll(() => driver.close());

async function run(text: string, parameters = {}): Promise<Record<string, unknown>[]> {
  const { database } = inject("database");
  const { records } = await driver.executeQuery(text, parameters, database === null ? {} : { database });
  return records.map((record) => record.toObject());
}

test("a store whose index knows no other names finds by them once it is opened again", async () => {
  const dataset = await readDataset(OWN_DATASET);
  await loadDataset(driver, inject("database").database, dataset, SILENT_PROGRESS);
  await run("DROP INDEX names IF EXISTS");
  await run(
    "CREATE FULLTEXT INDEX names FOR (n:Institution|Platform) ON EACH [n.nameFr, n.nameEn, n.acronym]",
  );
  const named = dataset.data.nodes.find(
    (node) => (node.kind === "Platform" || node.kind === "Institution") && node.otherNames.length > 0,
  );
  const [otherName = ""] = (named as { otherNames: readonly string[] } | undefined)?.otherNames ?? [];
  const find = async () => {
    await run("CALL db.awaitIndexes(60)");
    const rows = await run(
      `CALL db.index.fulltext.queryNodes("names", $text) YIELD node RETURN node.id AS id`,
      { text: `"${otherName}"` },
    );
    return rows.map(({ id }) => id);
  };
  expect(await find()).not.toContain(named?.id);
  await provideDataset(driver, inject("database").database, PROJECT_FOLDER, createProgress(process.stderr));
  expect(await find()).toContain(named?.id);
}, 300_000);
