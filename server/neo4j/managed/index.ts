/** A database for whoever needs one: the one that was given, or a managed local Neo4j shared by holders. */
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { DependencyFailure, fromFileSystem } from "../../failure.ts";
import type { Progress } from "../../progress.ts";
import { answersQuery, boot, type RunningDatabase, readRunning, shutDown } from "./boot.ts";
import { type GivenDatabase, verifyGivenDatabase } from "./given.ts";
import { addHolder, livingHolders, removeHolder, withLock } from "./holders.ts";
import { NEO4J_BROWSER, provideJars } from "./jars.ts";
import { isAlive, stop } from "./processes.ts";
import { prepareFolders, providePassword, type Store, storeIn } from "./store.ts";
import { requireJava } from "./toolchain.ts";

const WATCH_MS = 2000;
const NEVER = new AbortController().signal;

export interface DatabaseConfig {
  /** `null`: manage one. */
  readonly given: GivenDatabase | null;
  readonly home: string;
  readonly cache: string;
  /** Of the managed database, when it is started; absent: the default. */
  readonly heapMegabytes?: number;
  /** Whether a managed database that is started serves Neo4j's own Browser too; absent: it does not. */
  readonly browser?: boolean;
}

export interface ProvidedDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** `null`: the server's default database. */
  readonly database: string | null;
  readonly managed: boolean;
  /** Where Neo4j's own Browser is served; `null` where it is not. */
  readonly browser: string | null;
  /** Ends the process, whatever it is doing, and starts it again; `null` where it is not ours. */
  readonly restart: (() => Promise<void>) | null;
  /** Leaves the database; the last holder of a managed one stops it. */
  release(): Promise<void>;
}

export interface ProvisionOptions {
  /** Called when a managed database is gone for good while it was held. */
  readonly onLost?: (failure: DependencyFailure) => void;
  /** Aborted: what was begun is undone, and no process stays behind. */
  readonly signal?: AbortSignal;
}

/** @throws DependencyFailure with a sentence that names the cure, or the signal's reason */
export async function provideDatabase(
  config: DatabaseConfig,
  progress: Progress,
  { onLost = () => {}, signal = NEVER }: ProvisionOptions = {},
): Promise<ProvidedDatabase> {
  if (config.given !== null) {
    progress.step("Connecting to the given Neo4j");
    await verifyGivenDatabase(config.given);
    progress.finish();
    return { ...config.given, managed: false, browser: null, restart: null, release: async () => {} };
  }
  requireJava();
  const jars = await provideJars(config.cache, progress, signal);
  const { browser = false } = config;
  const folders = [
    jars,
    ...(browser ? [await provideJars(config.cache, progress, signal, NEO4J_BROWSER)] : []),
  ];
  const store = storeIn(config.home, config.heapMegabytes, browser);
  try {
    return await holdManaged(store, classPathOf(folders), progress, onLost, signal);
  } catch (error) {
    throw fromFileSystem(error, config.home);
  }
}

async function holdManaged(
  store: Store,
  classPath: string,
  progress: Progress,
  onLost: (failure: DependencyFailure) => void,
  signal: AbortSignal,
): Promise<ProvidedDatabase> {
  prepareFolders(store);
  const startHeld = async () => {
    addHolder(store.holders);
    try {
      return await startOrJoin(store, classPath, progress, signal);
    } catch (error) {
      removeHolder(store.holders);
      throw error;
    }
  };
  let running = await withLock(store.lockFile, startHeld, signal);
  progress.finish();
  const { password } = running;

  let reviving: Promise<void> | null = null;
  const keepAlive = () => {
    reviving ??= revive(store, classPath, password, running)
      .then(
        (revived) => {
          running = { ...revived, password };
        },
        (error: unknown) => {
          clearInterval(watch);
          onLost(
            error instanceof DependencyFailure
              ? error
              : new DependencyFailure(
                  `The managed database is gone and could not be started again. Its log is ${store.log}.`,
                ),
          );
        },
      )
      .finally(() => {
        reviving = null;
      });
    return reviving;
  };
  const watch = setInterval(keepAlive, WATCH_MS);
  watch.unref();

  return {
    uri: `bolt://127.0.0.1:${running.port}`,
    user: "neo4j",
    password,
    database: null,
    managed: true,
    browser: running.browserPort === null ? null : `http://127.0.0.1:${running.browserPort}/browser/`,
    async restart() {
      await reviving;
      await stop(running, 0);
      await keepAlive();
    },
    async release() {
      clearInterval(watch);
      if (!existsSync(store.home)) return stop(running, 3000);
      await withLock(store.lockFile, async () => {
        removeHolder(store.holders);
        const current = readRunning(store);
        if (livingHolders(store.holders).length === 0 && current !== null) await shutDown(store, current);
      });
    },
  };
}

async function startOrJoin(store: Store, classPath: string, progress: Progress, signal: AbortSignal) {
  const isNew = !existsSync(store.passwordFile);
  const running = readRunning(store);
  if (running !== null && !isNew) {
    progress.step("Joining the Neo4j that is already running here");
    const password = await providePassword(store, classPath, signal);
    await answersQuery(store, running, password, signal);
    return { ...running, password };
  }
  if (isNew) progress.step("Creating the database's store and its password");
  const password = await providePassword(store, classPath, signal);
  progress.step("Starting Neo4j");
  return { ...(await boot(store, classPath, password, null, signal)), password };
}

/** Starts the database again where its process died, at the same port. */
async function revive(
  store: Store,
  classPath: string,
  password: string,
  last: RunningDatabase,
): Promise<RunningDatabase> {
  if (!existsSync(store.passwordFile)) {
    await stop(last, 3000);
    throw new DependencyFailure(
      `The folder ${store.home} was deleted while Ricochet was running. Start it again: the dataset is loaded anew.`,
    );
  }
  if (isAlive(last)) return last;
  return withLock(
    store.lockFile,
    async () => readRunning(store) ?? boot(store, classPath, password, last, NEVER),
  );
}

function classPathOf(folders: readonly string[]): string {
  const jarsOf = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".jar"))
      .sort()
      .map((name) => join(folder, name));
  return folders.flatMap(jarsOf).join(delimiter);
}
