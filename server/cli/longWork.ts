/** Runs a measure with its count on standard error, until it is done or the command is to stop. */
import type { Steps } from "../../graph/analytics/steps.ts";
import { inSlices } from "../inSlices.ts";
import type { Session } from "./session.ts";

/** @param unit what is counted: platforms, cascades */
export async function runWithProgress<T>(
  { progress, signal }: Session,
  name: string,
  unit: string,
  steps: Steps<T>,
): Promise<T> {
  progress.step(name);
  const result = await inSlices(steps, {
    signal,
    onStep: ({ done, total }) => progress.advance(done, total, unit),
  });
  progress.finish();
  return result;
}
