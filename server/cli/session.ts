/** What every command is given: somewhere to print, something to show progress, and the database if it asks. */
import type { Command } from "commander";
import { type Config, loadDotEnv, readConfig } from "../config.ts";
import type { Lifecycle } from "../lifecycle.ts";
import { createGraphStore, type LoadedGraph } from "../neo4j/graphStore.ts";
import { type OpenDatabase, openData, openDatabase } from "../openData.ts";
import type { Progress } from "../progress.ts";
import { PROJECT_FOLDER } from "../projectFolder.ts";

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
  /** The same with a dataset in it: that of this checkout is loaded when it holds none. */
  openData(): Promise<OpenDatabase>;
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
  // Nobody looks at Neo4j's Browser for as long as a command takes.
  const databaseConfig = () => ({ ...session.config().database, browser: false });
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
    openDatabase: () => openDatabase(databaseConfig(), progress, lifecycle),
    openData: () => openData(databaseConfig(), PROJECT_FOLDER, progress, lifecycle),
    async loadGraph() {
      const { driver, access } = await session.openData();
      progress.step("Reading the graph");
      const loaded = await createGraphStore(driver, access.database).current();
      progress.finish();
      return loaded;
    },
  };
  return session;
}
