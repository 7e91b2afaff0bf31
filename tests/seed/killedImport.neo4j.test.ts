import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import { loadDataset } from "../../seed/load.ts";
import { openDriver } from "../../server/neo4j/driver.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import { killImport, seededMoments, startImport, versionIn } from "../support/killedImports.ts";
import { OWN_DATASET, type RewrittenDataset, rewriteOwnDataset } from "../support/rewrittenDataset.ts";

const SEED = 20261125;
const KILLS = 6;

const access = inject("database");
let driver: Driver;
let rewritten: RewrittenDataset;

beforeAll(async () => {
  driver = openDriver(access);
  rewritten = await rewriteOwnDataset();
});
afterAll(async () => {
  rewritten.remove();
  await driver.close();
});

test(`an import killed with -9 at ${KILLS} moments of its writing leaves the earlier data whole, and stands in nobody's way`, async () => {
  const own = await readDataset(OWN_DATASET);
  const { version: changed } = await readDataset(rewritten.folder);
  const restore = () => loadDataset(driver, access.database, own, SILENT_PROGRESS);
  await restore();
  for (const moment of seededMoments(KILLS, 0.8, SEED)) {
    const { killed, held } = await killImport(driver, access, rewritten.folder, moment);
    expect({ moment, killed, held }).toEqual({ moment, killed: true, held: own.version });
    expect(await restore()).toMatchObject({ written: false });
  }
  // The last one may live, and writes all that the others began.
  expect(await startImport(rewritten.folder, access).ended).toMatchObject({ code: 0 });
  expect(await versionIn(driver, access.database)).toBe(changed);
}, 180_000);
