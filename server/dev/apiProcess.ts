/** What the process of the API runs: the same app as in production, without the client, at a port of its own. */
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { createApp } from "../app.ts";
import type { Config } from "../config.ts";
import { openConsole } from "../console/queryConsole.ts";
import { createHttpServer } from "../http/httpServer.ts";
import { type DatabaseAccess, openDriver } from "../neo4j/driver.ts";
import { createGraphStore } from "../neo4j/graphStore.ts";

export interface ApiOrder extends Pick<Config, "host" | "logLevel"> {
  readonly access: DatabaseAccess;
  readonly managed: boolean;
}

/** Takes its order from the process that started it, answers with its port, and never outlives it. */
export function serveApi(): void {
  process.on("disconnect", () => process.exit());
  // Ctrl-C reaches the whole terminal; when to stop is for the process that started us.
  process.on("SIGINT", () => {});
  process.once("message", (order: ApiOrder) => {
    const { access, managed, host, logLevel } = order;
    const app = createApp({
      store: createGraphStore(openDriver(access), access.database),
      managed,
      // Ending the database's process is for the process that started us, so the console only waits.
      queryConsole: openConsole({ access, restart: null }),
      logger: pino({ level: logLevel }, pino.destination(2)),
      host,
      clientFolder: null,
    });
    const server = createHttpServer(app).listen(0, "127.0.0.1", () => {
      process.send?.((server.address() as AddressInfo).port);
    });
  });
}
