/** The client as a reader gets it, built once for all test files. */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildClient } from "../../server/buildClient.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";

const ROOT = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** @returns the folder that it was built to */
export async function builtClient(): Promise<string> {
  const folder = join(ROOT, "dist", "client");
  await buildClient(ROOT, folder, SILENT_PROGRESS);
  return folder;
}
