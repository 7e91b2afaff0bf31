/** The database as configured, reached, with a dataset in it; let go when the process stops. */
import type { Driver } from "neo4j-driver";
import { DEPENDENCY_FAILED } from "./exitCodes.ts";
import type { DependencyFailure } from "./failure.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { openDriver } from "./neo4j/driver.ts";
import { type DatabaseConfig, type ProvidedDatabase, provideDatabase } from "./neo4j/managed/index.ts";
import { provideDataset } from "./ownDataset.ts";
import type { Progress } from "./progress.ts";

export interface OpenDatabase {
  readonly driver: Driver;
  readonly access: Omit<ProvidedDatabase, "release">;
}

/** @throws DependencyFailure */
export async function openDatabase(
  config: DatabaseConfig,
  progress: Progress,
  lifecycle: Lifecycle,
): Promise<OpenDatabase> {
  const onLost = (failure: DependencyFailure) => {
    progress.finish();
    process.stderr.write(`${failure.message}\n`);
    lifecycle.stop(DEPENDENCY_FAILED);
  };
  const providing = provideDatabase(config, progress, { onLost, signal: lifecycle.signal });
  // Registered before it is there: whoever stops us meanwhile waits for it, and lets it go.
  lifecycle.onStop(async () => (await providing.catch(() => null))?.release());
  const { release: _, ...access } = await providing;
  if (config.browser) progress.note(describeBrowser(access.browser));
  const driver = openDriver(access);
  lifecycle.onStop(() => driver.close());
  return { driver, access };
}

/** @throws DependencyFailure, and what loading the dataset of this checkout throws */
export async function openData(
  config: DatabaseConfig,
  projectFolder: string,
  progress: Progress,
  lifecycle: Lifecycle,
): Promise<OpenDatabase> {
  const opened = await openDatabase(config, progress, lifecycle);
  await provideDataset(opened.driver, opened.access.database, projectFolder, progress);
  return opened;
}

function describeBrowser(address: string | null): string {
  return address === null
    ? "Neo4j Browser is not served: the Neo4j that runs here was started without it. Stop whatever uses it, then start again."
    : `Neo4j Browser is at ${address} (user neo4j; the password is in the file neo4j/password of RICOCHET_HOME).`;
}
