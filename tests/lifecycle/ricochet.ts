/** Ricochet as its own process, started as a person would, with what it says and what it leaves behind. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ADDRESS = /^Ricochet is at (http:\S+)\n$/;

/** Variables that would make a start differ from one in a fresh shell. */
const NEUTRAL = {
  HOST: "",
  PORT: "",
  NEO4J_URI: "",
  NEO4J_USER: "",
  NEO4J_PASSWORD: "",
  NEO4J_DATABASE: "",
  RICOCHET_CACHE: "",
  RICOCHET_NEO4J_BROWSER: "",
  LOG_LEVEL: "",
};

export interface Run {
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** The address, once it is printed; fails when the process ends before. */
  address(): Promise<string>;
  /** Resolves once standard error holds this. */
  says(words: string): Promise<void>;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** @param args what follows `node`, such as `["scripts/start.mjs"]` */
export function run(args: readonly string[], env: Readonly<Record<string, string>>): Run {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...NEUTRAL, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  let hasEnded = false;
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on("close", (code, signal) => {
      hasEnded = true;
      resolve(code ?? signal ?? -1);
    });
  });
  async function until<T>(find: () => T | null | undefined): Promise<T> {
    for (;;) {
      const found = find();
      if (found !== null && found !== undefined) return found;
      if (hasEnded) throw new Error(`It ended before: ${stdout}${stderr}`);
      await sleep(50);
    }
  }
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    address: () => until(() => ADDRESS.exec(stdout)?.[1]),
    says: (words) => until(() => (stderr.includes(words) ? true : null)).then(() => {}),
    ended,
  };
}

export const start = (env: Readonly<Record<string, string>>) => run(["scripts/start.mjs"], env);

/** Command lines of processes that name a folder: what a start in that home has left running. */
export function processesOf(home: string): string[] {
  const { stdout } = spawnSync("ps", ["-eo", "stat=,pid=,args="], { encoding: "utf8", maxBuffer: 1e8 });
  return stdout.split("\n").filter((line) => line.includes(home) && !line.startsWith("Z"));
}

/** What a test gives up on must not run on after it. */
export async function endAll(runs: readonly Run[]): Promise<void> {
  for (const { child } of runs) if (child.exitCode === null) child.kill("SIGTERM");
  await Promise.all(runs.map(({ ended }) => Promise.race([ended, sleep(20_000)])));
}
