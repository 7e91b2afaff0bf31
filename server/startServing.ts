/** Database, dataset, client, listening: the steps from nothing to an address, independent ones at once. */
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { pino } from "pino";
import { createApp } from "./app.ts";
import { buildClient } from "./buildClient.ts";
import type { Config } from "./config.ts";
import { openConsole } from "./console/queryConsole.ts";
import { createHttpServer } from "./http/httpServer.ts";
import { listen } from "./http/listen.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { createGraphStore } from "./neo4j/graphStore.ts";
import { openData } from "./openData.ts";
import type { Progress } from "./progress.ts";

/** @returns the address at which the explorer is served */
export async function startServing(
  config: Config,
  projectFolder: string,
  progress: Progress,
  lifecycle: Lifecycle,
): Promise<string> {
  // First, so that a port which cannot be had is told at once and not after the database has started.
  let answer = answerStarting;
  const server = createHttpServer((request, response) => answer(request, response));
  const address = await listen(server, config.host, config.port);
  lifecycle.onStop(() => {
    server.close();
    server.closeAllConnections();
  });
  const clientFolder = join(projectFolder, "dist", "client");
  const building = buildClient(projectFolder, clientFolder, progress);
  // Awaited below; until then a failure must not end the process before the database was let go.
  building.catch(() => {});

  const { driver, access } = await openData(config.database, projectFolder, progress, lifecycle);
  progress.step("Reading the graph into memory");
  const store = createGraphStore(driver, access.database);
  await store.current();
  progress.step("Waiting for the client to be built");
  await building;

  const queryConsole = openConsole({
    access,
    restart: access.restart,
    onForcedStop: (reopened) => store.answerFromMemoryUntil(reopened),
  });
  lifecycle.onStop(() => queryConsole.close());
  const app = createApp({
    store,
    queryConsole,
    managed: access.managed,
    logger: pino({ level: config.logLevel }, pino.destination(2)),
    host: config.host,
    clientFolder,
  });
  answer = app;
  progress.finish();
  return address;
}

const answerStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "2" });
  response.end("Ricochet is starting.\n");
};
