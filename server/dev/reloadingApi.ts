/** The API in a process of its own: a new one for new sources, and none left when it is closed. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { ApiOrder } from "./apiProcess.ts";

/** An editor saves several files at once. */
const SETTLE_MS = 100;

export interface ReloadingApi {
  /** The port at which it listens, once it does; `null` when it fell over and waits for a change. */
  port(): Promise<number | null>;
  /** Starts it anew, once the sources have settled. */
  reload(): void;
  close(): Promise<void>;
}

export function createReloadingApi(order: ApiOrder, projectFolder: string): ReloadingApi {
  const program = join(projectFolder, "scripts", "apiProcess.mjs");
  let current = startApi(program, order);
  let timer: NodeJS.Timeout | undefined;

  async function startAnew(): Promise<void> {
    process.stderr.write("Sources changed: the API starts anew.\n");
    const earlier = current;
    current = startApi(program, order);
    await earlier.end();
  }
  return {
    port: () => current.port,
    reload() {
      clearTimeout(timer);
      timer = setTimeout(startAnew, SETTLE_MS);
    },
    async close() {
      clearTimeout(timer);
      await current.end();
    },
  };
}

interface RunningApi {
  readonly port: Promise<number | null>;
  end(): Promise<void>;
}

function startApi(program: string, order: ApiOrder): RunningApi {
  const child = fork(program, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  let isWanted = true;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      if (isWanted) process.stderr.write("The API stopped; it waits for a change of its sources.\n");
      resolve();
    });
  });
  child.send(order);
  return {
    port: Promise.race([firstMessage(child), ended.then(() => null)]),
    async end() {
      isWanted = false;
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function firstMessage(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once("message", (port) => resolve(port as number));
  });
}
