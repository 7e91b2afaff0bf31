/** Starts the database process and waits until it answers a query, not only until its port is open. */
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { DependencyFailure, fromFileSystem, isFullDisk } from "../../failure.ts";
import { memoryArguments } from "./memory.ts";
import { identify, isAlive, type ProcessIdentity, stop } from "./processes.ts";
import { type Ports, type Store, writeConfiguration } from "./store.ts";

const BOOT_PATIENCE_MS = 90_000;
const STOP_PATIENCE_MS = 10_000;
const PORT_PATIENCE_MS = 10_000;

const JVM_FLAGS = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
  "-Dio.netty.tryReflectionSetAccessible=true",
];

/** A database process, where it listens, and who it is. */
export interface RunningDatabase extends ProcessIdentity, Ports {}

export function readRunning({ runFile }: Store): RunningDatabase | null {
  if (!existsSync(runFile)) return null;
  try {
    const {
      pid,
      started,
      port,
      browserPort = null,
    } = JSON.parse(readFileSync(runFile, "utf8")) as Partial<RunningDatabase>;
    if (typeof pid !== "number" || typeof started !== "string" || typeof port !== "number") return null;
    const running = { pid, started, port, browserPort };
    return isAlive(running) ? running : null;
  } catch {
    return null;
  }
}

/** @param wanted ports taken again after a crash, so that whoever is connected finds the database where it was */
export async function boot(
  store: Store,
  classPath: string,
  password: string,
  wanted: Ports | null,
  signal: AbortSignal,
): Promise<RunningDatabase> {
  const port = await takePort(wanted?.port ?? null);
  const browserPort = store.hasBrowser ? await takePort(wanted?.browserPort ?? null) : null;
  writeConfiguration(store, { port, browserPort });
  const memory = memoryArguments(store.heapMegabytes);
  const log = openSync(store.log, "w");
  // A process group of its own: Ctrl-C in the terminal is for us, and we decide when the database stops.
  const child = spawn(
    "java",
    [
      ...JVM_FLAGS,
      ...memory.jvm,
      "-cp",
      classPath,
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${store.home}`,
      `--config-dir=${store.home}/conf`,
      ...memory.database,
    ],
    { detached: true, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  child.unref();
  child.on("error", () => {}); // No pid says the same, and is looked at below.
  const identity = child.pid === undefined ? null : identify(child.pid);
  if (identity === null)
    throw new DependencyFailure(
      "The java process could not be started. Check that `java -version` works, then start again.",
    );
  const running = { ...identity, port, browserPort };
  writeFileSync(store.runFile, JSON.stringify(running));
  try {
    await answersQuery(store, running, password, signal);
  } catch (error) {
    await shutDown(store, running);
    throw error;
  }
  return running;
}

export async function shutDown({ runFile }: Store, running: ProcessIdentity): Promise<void> {
  await stop(running, STOP_PATIENCE_MS);
  rmSync(runFile, { force: true });
}

/** Waits for a first query to be answered. */
export async function answersQuery(
  store: Store,
  running: RunningDatabase,
  password: string,
  signal: AbortSignal,
): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${running.port}`, neo4j.auth.basic("neo4j", password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
  });
  const deadline = Date.now() + BOOT_PATIENCE_MS;
  try {
    while (true) {
      signal.throwIfAborted();
      try {
        await driver.executeQuery("RETURN 1");
        return;
      } catch (error) {
        if (!isAlive(running)) throw explainDeath(store);
        if (isRefusedPassword(error)) {
          throw new DependencyFailure(
            `The database in ${store.home} does not accept the password kept beside it. Delete that folder (the dataset is loaded again at the next start), or put the right password into ${store.passwordFile}.`,
          );
        }
        if (Date.now() > deadline) {
          throw new DependencyFailure(
            `Neo4j did not answer within ${BOOT_PATIENCE_MS / 1000} s. Its log is ${store.log}; try again, with less running on this machine.`,
          );
        }
        await sleep(100);
      }
    }
  } finally {
    await driver.close();
  }
}

function isRefusedPassword(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "Neo.ClientError.Security.Unauthorized";
}

function explainDeath(store: Store): unknown {
  const log = existsSync(store.log) ? readFileSync(store.log, "utf8") : "";
  if (isFullDisk(store.home) || log.includes("No space left on device"))
    return fromFileSystem({ code: "ENOSPC" }, store.home);
  if (/store.{0,80}(newer|not supported|unsupported|unknown)|Unknown store version/i.test(log)) {
    return new DependencyFailure(
      `The database in ${store.home} was written by another version of Neo4j. Delete that folder (the dataset is loaded again at the next start), or set RICOCHET_HOME to a new one.`,
    );
  }
  if (/lock/i.test(log) && /another process|already in use/i.test(log)) {
    return new DependencyFailure(
      `Another Neo4j process is using ${store.home}. Stop it, or set RICOCHET_HOME to another folder.`,
    );
  }
  return new DependencyFailure(
    `Neo4j stopped while starting. Its log is ${store.log}; deleting ${store.home} gives a fresh store at the next start.`,
  );
}

async function takePort(wanted: number | null): Promise<number> {
  return wanted !== null && (await becomesFree(wanted)) ? wanted : freePort();
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** A process that was killed holds its port for a moment longer than it is seen alive. */
async function becomesFree(port: number): Promise<boolean> {
  const deadline = Date.now() + PORT_PATIENCE_MS;
  while (Date.now() < deadline) {
    if (await isFree(port)) return true;
    await sleep(50);
  }
  return false;
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
