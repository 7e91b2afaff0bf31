/** Database, dataset, client, listening: the steps from nothing to an address, independent ones at once. */
import { join } from "node:path";
import { pino } from "pino";
import { createApp } from "./app.ts";
import { buildClient } from "./buildClient.ts";
import type { Config } from "./config.ts";
import type { DependencyFailure } from "./failure.ts";
import { createHttpServer } from "./http/httpServer.ts";
import { listen } from "./http/listen.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { openDriver } from "./neo4j/driver.ts";
import { createGraphStore } from "./neo4j/graphStore.ts";
import { provideDatabase } from "./neo4j/managed/index.ts";
import { provideDataset } from "./ownDataset.ts";
import type { Progress } from "./progress.ts";

/** @returns the address at which the explorer is served */
export async function startServing(
  config: Config,
  projectFolder: string,
  progress: Progress,
  lifecycle: Lifecycle,
): Promise<string> {
  const clientFolder = join(projectFolder, "dist", "client");
  const building = buildClient(projectFolder, clientFolder, progress);
  // Awaited below; until then a failure must not end the process before the database was let go.
  building.catch(() => {});

  const loseDatabase = (failure: DependencyFailure) => {
    process.stderr.write(`${failure.message}\n`);
    lifecycle.stop(2);
  };
  const providing = provideDatabase(config.database, progress, {
    onLost: loseDatabase,
    signal: lifecycle.signal,
  });
  lifecycle.onStop(async () => (await providing.catch(() => null))?.release());
  const database = await providing;
  const driver = openDriver(database);
  lifecycle.onStop(() => driver.close());

  await provideDataset(driver, database.database, projectFolder, progress);
  progress.step("Building the client");
  await building;

  const store = createGraphStore(driver, database.database);
  progress.step("Reading the graph into memory");
  await store.current();
  const app = createApp({
    store,
    managed: database.managed,
    logger: pino({ level: config.logLevel }, pino.destination(2)),
    host: config.host,
    clientFolder,
  });
  const server = createHttpServer(app);
  const address = await listen(server, config.host, config.port);
  lifecycle.onStop(() => {
    server.close();
    server.closeAllConnections();
  });
  progress.finish();
  return address;
}
