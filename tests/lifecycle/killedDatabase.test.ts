import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import { loadDataset } from "../../seed/load.ts";
import { readConfig } from "../../server/config.ts";
import { openDriver } from "../../server/neo4j/driver.ts";
import { readRunning } from "../../server/neo4j/managed/boot.ts";
import { type ProvidedDatabase, provideDatabase } from "../../server/neo4j/managed/index.ts";
import { storeIn } from "../../server/neo4j/managed/store.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import { seededMoments, startImport, versionIn } from "../support/killedImports.ts";
import { OWN_DATASET, type RewrittenDataset, rewriteOwnDataset } from "../support/rewrittenDataset.ts";

const SEED = 20261125;
const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

const home = mkdtempSync(join(tmpdir(), "ricochet-killed-"));
let database: ProvidedDatabase;
let driver: Driver;
let rewritten: RewrittenDataset;

beforeAll(async () => {
  const { cache } = readConfig(process.env, PROJECT).database;
  database = await provideDatabase({ given: null, home, cache }, SILENT_PROGRESS);
  driver = openDriver(database);
  rewritten = await rewriteOwnDataset();
});
afterAll(async () => {
  rewritten.remove();
  await driver.close();
  await database.release();
  rmSync(home, { recursive: true, force: true });
});

test.each(seededMoments(2, 80, SEED).map(Math.floor))(
  "a database killed with -9 when %i percent of an import are written comes back with the earlier data whole",
  async (percent) => {
    const own = await readDataset(OWN_DATASET);
    await loadDataset(driver, null, own, SILENT_PROGRESS);
    const { written, ended } = startImport(rewritten.folder, database, percent / 100);
    await written;
    process.kill(readRunning(storeIn(home))?.pid ?? 0, "SIGKILL");
    const { code, err } = await ended;
    expect(code).toBe(2);
    expect(err).toMatch(/The database broke the load off .* Run the import again/);
    expect(err).not.toContain("    at ");
    await untilItAnswers();
    expect(await versionIn(driver, null)).toBe(own.version);
  },
);

/** It is started again at the same port by whoever holds it. */
async function untilItAnswers(): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const answers = await driver.executeQuery("RETURN 1").then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the database did not come back");
}
