/** Processes by identity, not by number alone: a number is used again, a number with its start time is not. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in whatever form this system tells it. */
  readonly started: string;
}

/** The identity of a running process, or `null` when there is none of that number. */
export function identify(pid: number): ProcessIdentity | null {
  const started = process.platform === "linux" ? startedOnLinux(pid) : startedByPs(pid);
  return started === null ? null : { pid, started };
}

export function isAlive({ pid, started }: ProcessIdentity): boolean {
  return identify(pid)?.started === started;
}

/** Asks a process to stop, and makes it after `patience` milliseconds. */
export async function stop(identity: ProcessIdentity, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  signal(identity, "SIGTERM");
  while (isAlive(identity) && Date.now() < deadline) await sleep(50);
  signal(identity, "SIGKILL");
  while (isAlive(identity) && Date.now() < deadline + 5000) await sleep(20);
}

function signal(identity: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function startedOnLinux(pid: number): string | null {
  try {
    // The second field is the command in brackets and may hold spaces; the start time is the 22nd.
    const afterCommand = readFileSync(`/proc/${pid}/stat`, "utf8").split(")").at(-1)?.trim().split(" ") ?? [];
    const state = afterCommand[0];
    return state === "Z" || state === "X" ? null : (afterCommand[19] ?? null);
  } catch {
    return null;
  }
}

function startedByPs(pid: number): string | null {
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", "lstart="], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}
