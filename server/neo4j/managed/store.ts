/** The managed database's folder: configuration, password, where it listens. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { DependencyFailure, fromFileSystem, isFullDisk } from "../../failure.ts";
import { DEFAULT_HEAP_MEGABYTES } from "./memory.ts";

export interface Store {
  readonly home: string;
  readonly passwordFile: string;
  readonly runFile: string;
  readonly lockFile: string;
  readonly holders: string;
  readonly log: string;
  readonly heapMegabytes: number;
  /** Whether the process is to serve Neo4j's own Browser too. */
  readonly hasBrowser: boolean;
}

export function storeIn(
  ricochetHome: string,
  heapMegabytes: number = DEFAULT_HEAP_MEGABYTES,
  hasBrowser = false,
): Store {
  const home = join(ricochetHome, "neo4j");
  return {
    home,
    passwordFile: join(home, "password"),
    runFile: join(home, "running.json"),
    lockFile: join(home, "lock"),
    holders: join(home, "holders"),
    log: join(home, "logs", "console.log"),
    heapMegabytes,
    hasBrowser,
  };
}

export function prepareFolders({ home, holders }: Store): void {
  for (const folder of [join(home, "conf"), join(home, "logs"), holders])
    mkdirSync(folder, { recursive: true });
}

/** The password of the store; made, and made known to Neo4j, when the store is new. */
export async function providePassword(store: Store, classPath: string, signal: AbortSignal): Promise<string> {
  if (existsSync(store.passwordFile)) return readFileSync(store.passwordFile, "utf8");
  const databases = join(store.home, "data", "databases");
  if (existsSync(databases) && readdirSync(databases).length > 0) {
    throw new DependencyFailure(
      `The database in ${store.home} has lost its password file. Delete that folder (the dataset is loaded again at the next start), or put the file "password" back.`,
    );
  }
  // Hexadecimal: one that begins with a hyphen would be read as an option.
  const password = randomBytes(24).toString("hex");
  writeConfiguration(store, { port: 7687, browserPort: null });
  await setInitialPassword(store, classPath, password, signal);
  writeFileSync(store.passwordFile, password, { mode: 0o600 });
  return password;
}

async function setInitialPassword(store: Store, classPath: string, password: string, signal: AbortSignal) {
  const command = "org.neo4j.server.startup.Neo4jAdminCommand";
  try {
    await promisify(execFile)("java", ["-cp", classPath, command, "dbms", "set-initial-password", password], {
      env: { ...process.env, NEO4J_HOME: store.home, NEO4J_CONF: join(store.home, "conf") },
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    const said = String((error as { stderr?: unknown }).stderr ?? "");
    if (isFullDisk(store.home)) throw fromFileSystem({ code: "ENOSPC" }, store.home);
    const reason = said.replaceAll(password, "***").trim().split("\n")[0] ?? "";
    throw new DependencyFailure(
      `Neo4j could not set up its store in ${store.home}: ${reason.slice(0, 300)} Delete that folder and start again.`,
    );
  }
}

/**
 * Bounded transactions, no files or addresses read by queries, no usage reports, quick to stop.
 * docker-compose.yml gives the same to its database.
 */
export const SETTINGS: Readonly<Record<string, string>> = {
  "server.http.enabled": "false",
  "server.https.enabled": "false",
  "server.memory.pagecache.size": "128m",
  "db.transaction.timeout": "30s",
  "db.memory.transaction.max": "128m",
  "dbms.memory.transaction.total.max": "256m",
  "dbms.security.allow_csv_import_from_file_urls": "false",
  "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
  "dbms.usage_report.enabled": "false",
  "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
  "internal.dbms.bolt.netty_server_shutdown_timeout": "1",
  "internal.server.bolt.connection_shutdown_wait_time": "1s",
  "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
};

/** Of all that Neo4j can serve over HTTP only its Browser, which then asks over Bolt with user and password. */
const browserSettings = (port: number) => ({
  "server.http.enabled": "true",
  "server.http.listen_address": `127.0.0.1:${port}`,
  "server.http.advertised_address": `127.0.0.1:${port}`,
  "server.http_enabled_modules": "BROWSER",
  "client.allow_telemetry": "false",
});

export interface Ports {
  readonly port: number;
  /** `null`: the Browser is not served. */
  readonly browserPort: number | null;
}

/** The settings, and to listen on loopback alone. */
export function writeConfiguration({ home }: Store, { port, browserPort }: Ports): void {
  const settings = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    ...SETTINGS,
    ...(browserPort === null ? {} : browserSettings(browserPort)),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, "conf", "neo4j.conf"), lines.join(""));
}
