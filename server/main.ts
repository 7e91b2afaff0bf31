/** npm start and npm run dev: the one place that reads the environment, listens and exits. */
import { loadDotEnv, readConfig } from "./config.ts";
import { explainFailure } from "./exitCodes.ts";
import { createLifecycle } from "./lifecycle.ts";
import { createProgress } from "./progress.ts";
import { PROJECT_FOLDER } from "./projectFolder.ts";
import { startServing } from "./startServing.ts";

/** Returns when the explorer is served; the process then goes on until it is told to stop. */
export async function main({ dev }: { dev: boolean }): Promise<void> {
  const progress = createProgress(process.stderr);
  const lifecycle = createLifecycle(process, progress);
  try {
    loadDotEnv(PROJECT_FOLDER);
    const config = readConfig(process.env, PROJECT_FOLDER);
    const start = dev ? (await import("./dev/startDeveloping.ts")).startDeveloping : startServing;
    const address = await start(config, PROJECT_FOLDER, progress, lifecycle);
    process.stdout.write(`Ricochet is at ${address}\n`);
  } catch (error) {
    if (lifecycle.signal.aborted) return;
    const { sentence, exitCode } = explainFailure(error);
    progress.finish();
    process.stderr.write(`${sentence}\n`);
    await lifecycle.stop(exitCode);
  }
}
