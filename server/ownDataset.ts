/** The dataset of this checkout, loaded into a database that has none. */
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { readDataset } from "../seed/dataset.ts";
import { hasDataset, loadDataset } from "../seed/load.ts";
import { upgradeSchema } from "../seed/schema.ts";
import type { Progress } from "./progress.ts";

/** @param database `null` for the server's default one */
export async function provideDataset(
  driver: Driver,
  database: string | null,
  projectFolder: string,
  progress: Progress,
): Promise<void> {
  if (await hasDataset(driver, database)) return upgradeSchema(driver, database);
  progress.step("Reading the dataset of this checkout");
  const dataset = await readDataset(join(projectFolder, "seed", "data"));
  await loadDataset(driver, database, dataset, progress);
  progress.finish();
}
