/** The real command line, as a person runs it, on a database of the tests. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import type { DatabaseAccess } from "../../server/neo4j/driver.ts";

const COMMAND = fileURLToPath(new URL("../../scripts/ricochet.mjs", import.meta.url));

export interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** @param onProgress what was said on standard error so far, each time that more is said */
export function startRicochet(
  args: readonly string[],
  { uri, user, password, database }: DatabaseAccess,
  onProgress: (err: string) => void = () => {},
): Started {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database ?? "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
    onProgress(err);
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }));
  });
  return { child, ended };
}

export async function ricochet(...args: readonly string[]): Promise<Ended> {
  return startRicochet(args, inject("database")).ended;
}
