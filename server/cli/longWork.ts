/** Runs a measure with its count on standard error, until it is done or the command is to stop. */
import type { Steps } from "../../graph/analytics/steps.ts";
import { inSlices, type SliceOptions } from "../inSlices.ts";
import type { Session } from "./session.ts";

/** @param unit what is counted: platforms, cascades */
export async function runWithProgress<T>(
  session: Session,
  name: string,
  unit: string,
  steps: Steps<T>,
): Promise<T> {
  return withProgress(session, name, unit, (options) => inSlices(steps, options));
}

/** For work that tells by itself how far it is. */
export async function withProgress<T>(
  { progress, signal }: Session,
  name: string,
  unit: string,
  run: (options: SliceOptions) => Promise<T>,
): Promise<T> {
  progress.step(name);
  const result = await run({
    signal,
    onStep: ({ done, total }) => progress.advance(done, total, unit),
  });
  progress.finish();
  return result;
}
