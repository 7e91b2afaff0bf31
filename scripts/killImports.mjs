/**
 * Kills imports with -9 at seeded moments (1: all is written, beyond: it checks and commits) and looks at what the database holds after each:
 * node scripts/killImports.mjs [how many, 25] [seed, 1]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepare } from "./install.mjs";

await prepare();
const { readDataset } = await import("../seed/dataset.ts");
const { loadDataset } = await import("../seed/load.ts");
const { readConfig } = await import("../server/config.ts");
const { openDriver } = await import("../server/neo4j/driver.ts");
const { provideDatabase } = await import("../server/neo4j/managed/index.ts");
const { createProgress, SILENT_PROGRESS } = await import("../server/progress.ts");
const { killImport, seededMoments } = await import("../tests/support/killedImports.ts");
const { OWN_DATASET, rewriteOwnDataset } = await import("../tests/support/rewrittenDataset.ts");

const [kills, seed] = [Number(process.argv[2] ?? 25), Number(process.argv[3] ?? 1)];
const home = mkdtempSync(join(tmpdir(), "ricochet-kills-"));
const { cache } = readConfig(process.env, fileURLToPath(new URL("..", import.meta.url))).database;
const database = await provideDatabase({ given: null, home, cache }, createProgress(process.stderr));
const driver = openDriver(database);
const rewritten = await rewriteOwnDataset();
try {
  const own = await readDataset(OWN_DATASET);
  const restore = () => loadDataset(driver, null, own, SILENT_PROGRESS);
  const began = performance.now();
  await restore();
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`loaded into an empty database in ${seconds.toFixed(1)} s\n`);

  const { version: changed } = await readDataset(rewritten.folder);
  const counts = { earlier: 0, new: 0, BROKEN: 0 };
  for (const moment of seededMoments(kills, 2.5, seed)) {
    const { killed, held } = await killImport(driver, database, rewritten.folder, moment);
    const what = held === own.version ? "earlier" : held === changed ? "new" : "BROKEN";
    counts[what]++;
    const end = killed ? "killed" : "ended by itself";
    process.stdout.write(`moment ${moment.toFixed(2)} of its writing: ${end}, ${what} data\n`);
    await restore();
  }
  process.stdout.write(`${kills} kills: ${JSON.stringify(counts)} (seed ${seed})\n`);
  if (counts.BROKEN > 0) process.exitCode = 1;
} finally {
  rewritten.remove();
  await driver.close();
  await database.release();
  rmSync(home, { recursive: true, force: true });
}
