/** What the parts measure on: a real Neo4j of their own, the real dataset, and the app on a loopback port. */
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { pino } from "pino";
import { createGraph } from "../graph/model/graph.ts";
import { type CompiledGraph, compile } from "../graph/propagation/compile.ts";
import { readDataset } from "../seed/dataset.ts";
import { loadDataset } from "../seed/load.ts";
import { createApp } from "../server/app.ts";
import { buildClient } from "../server/buildClient.ts";
import { loadDotEnv, readConfig } from "../server/config.ts";
import { openConsole } from "../server/console/queryConsole.ts";
import { createHttpServer } from "../server/http/httpServer.ts";
import { type DatabaseAccess, openDriver } from "../server/neo4j/driver.ts";
import { createGraphStore } from "../server/neo4j/graphStore.ts";
import { provideDatabase } from "../server/neo4j/managed/index.ts";
import type { Progress } from "../server/progress.ts";
import { PROJECT_FOLDER } from "../server/projectFolder.ts";

export interface Setting {
  readonly url: string;
  readonly driver: Driver;
  readonly access: DatabaseAccess;
  readonly database: string | null;
  readonly compiled: CompiledGraph;
  readonly clientFolder: string;
  stop(): Promise<void>;
}

export async function prepareSetting(progress: Progress): Promise<Setting> {
  loadDotEnv(PROJECT_FOLDER);
  const config = readConfig(process.env, PROJECT_FOLDER).database;
  const home = mkdtempSync(join(tmpdir(), "ricochet-bench-"));
  const provided = await provideDatabase({ ...config, home }, progress);
  const driver = openDriver(provided);
  const dataset = await readDataset(join(PROJECT_FOLDER, "seed", "data"));
  await loadDataset(driver, provided.database, dataset, progress);
  const clientFolder = join(PROJECT_FOLDER, "dist", "client");
  progress.step("Building the client");
  await buildClient(PROJECT_FOLDER, clientFolder, progress);
  progress.finish();
  const store = createGraphStore(driver, provided.database);
  const logger = pino({ level: "silent" });
  const queryConsole = openConsole({ access: provided, restart: provided.restart });
  const app = createApp({
    store,
    queryConsole,
    managed: provided.managed,
    logger,
    host: "127.0.0.1",
    clientFolder,
  });
  const server = createHttpServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    driver,
    access: provided,
    database: provided.database,
    compiled: compile(createGraph(dataset.data)),
    clientFolder,
    async stop() {
      server.closeAllConnections();
      server.close();
      await queryConsole.close();
      await driver.close();
      await provided.release();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
