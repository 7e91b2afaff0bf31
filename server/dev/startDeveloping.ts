/** npm run dev: the client by Vite's own server, the API in a thread that is renewed when its sources change. */
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { join, sep } from "node:path";
import { createServer as createVite } from "vite";
import type { Config } from "../config.ts";
import { listen } from "../http/listen.ts";
import { securityHeaders } from "../http/securityHeaders.ts";
import type { Lifecycle } from "../lifecycle.ts";
import { openData } from "../openData.ts";
import type { Progress } from "../progress.ts";
import { forward } from "./forward.ts";
import { createReloadingApi } from "./reloadingApi.ts";

/** The client has a module named api.ts, which is not ours to answer. */
const API_ADDRESS = /^\/api(?:[/?]|$)/;
const API_SOURCES = ["server", "graph", "seed"];

/** @returns the address at which the explorer is served */
export async function startDeveloping(
  config: Config,
  projectFolder: string,
  progress: Progress,
  lifecycle: Lifecycle,
): Promise<string> {
  const { access } = await openData(config.database, projectFolder, progress, lifecycle);
  progress.step("Starting the API and Vite");
  const api = createReloadingApi(
    { access, managed: access.managed, host: config.host, logLevel: config.logLevel },
    projectFolder,
  );
  lifecycle.onStop(() => api.close());

  // What Vite writes into the page carries this mark, so the policy stays as strict as in production.
  const nonce = randomBytes(16).toString("base64");
  const addHeaders = securityHeaders({ nonce });
  const server = createServer((request, response) =>
    addHeaders(request, response, () => {
      if (API_ADDRESS.test(request.url ?? "")) forward(request, response, api.port());
      else vite.middlewares(request, response);
    }),
  );
  const vite = await createVite({
    configFile: join(projectFolder, "vite.config.ts"),
    root: join(projectFolder, "client"),
    logLevel: "warn",
    html: { cspNonce: nonce },
    server: { middlewareMode: true, hmr: { server } },
  });
  lifecycle.onStop(() => vite.close());
  vite.watcher.add(API_SOURCES.map((folder) => join(projectFolder, folder)));
  vite.watcher.on("all", (_event, file) => {
    if (file.endsWith(".ts") && API_SOURCES.some((folder) => isWithin(join(projectFolder, folder), file))) {
      api.reload();
    }
  });

  const address = await listen(server, config.host, config.port);
  lifecycle.onStop(() => {
    server.close();
    server.closeAllConnections();
  });
  await api.port();
  progress.finish();
  return address;
}

function isWithin(folder: string, file: string): boolean {
  return file.startsWith(folder + sep);
}
