/** The whole of Ricochet for one test file: real Neo4j, a dataset, the app on a free loopback port. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Driver } from "neo4j-driver";
import { pino } from "pino";
import { inject } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import { loadDataset } from "../../seed/load.ts";
import { createApp } from "../../server/app.ts";
import { openConsole } from "../../server/console/queryConsole.ts";
import { createHttpServer } from "../../server/http/httpServer.ts";
import { type DatabaseAccess, openDriver } from "../../server/neo4j/driver.ts";
import { createGraphStore } from "../../server/neo4j/graphStore.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import { OWN_DATASET } from "./rewrittenDataset.ts";

export interface Explorer {
  readonly url: string;
  readonly driver: Driver;
  stop(): Promise<void>;
}

interface ExplorerOptions {
  /** Loaded before the app starts; the dataset of this repository unless said otherwise. */
  readonly datasetFolder?: string;
  /** Where the client was built to; without it the API is served alone. */
  readonly clientFolder?: string | null;
  /** The way the app reaches the database, where it is not the direct one. */
  readonly access?: DatabaseAccess;
  /** Ends the database and starts it again, where it is the test's own. */
  readonly restart?: (() => Promise<void>) | null;
}

export async function startExplorer(options: ExplorerOptions = {}): Promise<Explorer> {
  const { datasetFolder = OWN_DATASET, clientFolder = null, access = inject("database") } = options;
  const driver = openDriver(access);
  await loadDataset(driver, access.database, await readDataset(datasetFolder), SILENT_PROGRESS);
  const store = createGraphStore(driver, access.database);
  const queryConsole = openConsole({
    access,
    restart: options.restart ?? null,
    onForcedStop: (reopened) => store.answerFromMemoryUntil(reopened),
  });
  const app = createApp({
    store,
    queryConsole,
    managed: false,
    logger: pino({ level: "silent" }),
    host: "127.0.0.1",
    clientFolder,
  });
  const server = await listen(createHttpServer(app));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    driver,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await queryConsole.close();
      await driver.close();
    },
  };
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
