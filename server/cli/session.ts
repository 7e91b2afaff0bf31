/** What every command is given: somewhere to print, something to show progress, and the database if it asks. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import type { Driver } from "neo4j-driver";
import { type Config, loadDotEnv, readConfig } from "../config.ts";
import type { Lifecycle } from "../lifecycle.ts";
import { openDriver } from "../neo4j/driver.ts";
import { createGraphStore, type LoadedGraph } from "../neo4j/graphStore.ts";
import { provideDatabase } from "../neo4j/managed/index.ts";
import { provideDataset } from "../ownDataset.ts";
import type { Progress } from "../progress.ts";

export const PROJECT_FOLDER = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface OpenDatabase {
  readonly driver: Driver;
  /** `null`: the server's default database. */
  readonly name: string | null;
  readonly managed: boolean;
}

export interface Session {
  readonly progress: Progress;
  /** Aborted when the command is to stop. */
  readonly signal: AbortSignal;
  /** What the command answers; resolves when it has been taken. */
  print(text: string): Promise<void>;
  /** The environment as configured. @throws ConfigError */
  config(): Config;
  /** The configured database; let go when the command ends. @throws DependencyFailure */
  openDatabase(): Promise<OpenDatabase>;
  /** The graph that the database holds; the dataset of this checkout is loaded when it holds none. */
  loadGraph(): Promise<LoadedGraph>;
  /** What the process ends with, where an answer by itself says that something is wrong. */
  exitCode: number;
}

/** Adds one command to the program; `commands/index.ts` lists them. */
export type AddCommand = (program: Command, session: Session) => Command;

export function createSession({
  progress,
  lifecycle,
}: {
  progress: Progress;
  lifecycle: Lifecycle;
}): Session {
  const session: Session = {
    progress,
    signal: lifecycle.signal,
    exitCode: 0,
    print: (text) =>
      new Promise((resolve) => {
        progress.finish();
        process.stdout.write(text, () => resolve());
      }),
    config() {
      loadDotEnv(PROJECT_FOLDER);
      return readConfig(process.env, PROJECT_FOLDER);
    },
    async openDatabase() {
      const providing = provideDatabase(session.config().database, progress, {
        signal: lifecycle.signal,
      });
      lifecycle.onStop(async () => (await providing.catch(() => null))?.release());
      const access = await providing;
      const driver = openDriver(access);
      lifecycle.onStop(() => driver.close());
      return { driver, name: access.database, managed: access.managed };
    },
    async loadGraph() {
      const { driver, name } = await session.openDatabase();
      await provideDataset(driver, name, PROJECT_FOLDER, progress);
      progress.step("Reading the graph");
      const loaded = await createGraphStore(driver, name).current();
      progress.finish();
      return loaded;
    },
  };
  return session;
}
