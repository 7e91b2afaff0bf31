/** What was started, so that it is stopped again: in reverse order, once, whenever and however the wish comes. */
import type { Progress } from "./progress.ts";

const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** What a shell says of a process that a signal ended. */
const SIGNAL_EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export interface Lifecycle {
  /** Aborted as soon as stopping begins. */
  readonly signal: AbortSignal;
  /** The task runs when stopping; a task given while stopping runs at once. */
  onStop(task: () => Promise<void> | void): void;
  /** Stops everything, then ends the process. */
  stop(exitCode: number): Promise<void>;
}

/** The part of `process` that a lifecycle needs; tests hand in one of their own. */
export interface StoppableProcess {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): void;
}

export function createLifecycle(host: StoppableProcess, progress: Progress): Lifecycle {
  const controller = new AbortController();
  const tasks: (() => Promise<void> | void)[] = [];
  let stopping: Promise<void> | null = null;

  async function stopAll(exitCode: number): Promise<void> {
    controller.abort();
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      // One part that cannot be stopped must not keep the others alive.
      await Promise.resolve()
        .then(task)
        .catch(() => {});
    }
    progress.finish();
    host.exit(exitCode);
  }

  const lifecycle: Lifecycle = {
    signal: controller.signal,
    onStop: (task) => tasks.push(task),
    stop(exitCode) {
      stopping ??= stopAll(exitCode);
      return stopping;
    },
  };
  for (const signal of STOP_SIGNALS) {
    host.on(signal, () => {
      if (stopping === null) progress.step("Stopping");
      lifecycle.stop(SIGNAL_EXIT_CODES[signal]);
    });
  }
  return lifecycle;
}
