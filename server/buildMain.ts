/** Builds the client alone. */
import { join } from "node:path";
import { buildClient } from "./buildClient.ts";
import { explainFailure } from "./exitCodes.ts";
import { createProgress } from "./progress.ts";
import { PROJECT_FOLDER } from "./projectFolder.ts";

export async function main(): Promise<void> {
  const progress = createProgress(process.stderr);
  try {
    progress.step("Building the client");
    await buildClient(PROJECT_FOLDER, join(PROJECT_FOLDER, "dist", "client"), progress);
    progress.finish();
  } catch (error) {
    const { sentence, exitCode } = explainFailure(error);
    progress.finish();
    process.stderr.write(`${sentence}\n`);
    process.exitCode = exitCode;
  }
}
