import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
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

describe("an import killed with -9", () => {
  test(`at ${KILLS} moments of its writing leaves the earlier data whole, and stands in nobody's way`, async () => {
    const own = await readDataset(OWN_DATASET);
    await loadDataset(driver, access.database, own, SILENT_PROGRESS);
    const start = performance.now();
    const whole = startImport(rewritten.folder, access);
    await whole.writing;
    const writingBegan = performance.now();
    expect(await whole.ended).toMatchObject({ code: 0 });
    const writes = performance.now() - writingBegan;
    const changed = await versionIn(driver, access.database);
    expect(changed).not.toBe(own.version);
    await loadDataset(driver, access.database, own, SILENT_PROGRESS);

    let cutShort = 0;
    for (const after of seededMoments(KILLS, writes * 0.8, SEED)) {
      const { killed, before, held } = await killImport(driver, access, rewritten.folder, after);
      expect(before).toBe(own.version);
      // Killed after its commit it may leave the new data, but never a part of either.
      expect([own.version, changed]).toContain(held);
      if (killed && held === own.version) cutShort++;
      await loadDataset(driver, access.database, own, SILENT_PROGRESS);
    }
    expect(cutShort).toBeGreaterThanOrEqual(5);
    expect(performance.now() - start).toBeLessThan(100_000);
  }, 120_000);
});
