/** Timing done once, the same way for everything: rounds after a warm-up, and their median. */

export interface Timing {
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly rounds: number;
}

/** What a part of the benchmark found out about one thing. */
export interface Row {
  readonly part: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: "ms" | "KB" | "MB";
  /** What it is held against, measured in the same run. */
  readonly beside?: { readonly what: string; readonly value: number };
  /** The most it may be, where something was promised. */
  readonly limit?: number;
}

export interface Plan {
  readonly rounds: number;
  readonly warmUp: number;
}

export async function time(task: (round: number) => unknown, { rounds, warmUp }: Plan): Promise<Timing> {
  const taken: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const start = performance.now();
    await task(Math.max(0, round));
    if (round >= 0) taken.push(performance.now() - start);
  }
  return summarise(taken);
}

/** Two tasks in turn, so that a machine that slows down slows both. */
export async function timeBoth(
  a: (round: number) => unknown,
  b: (round: number) => unknown,
  { rounds, warmUp }: Plan,
): Promise<readonly [Timing, Timing]> {
  const taken: [number[], number[]] = [[], []];
  for (let round = -warmUp; round < rounds; round++) {
    for (const [at, task] of [a, b].entries()) {
      const start = performance.now();
      await task(Math.max(0, round));
      if (round >= 0) taken[at]?.push(performance.now() - start);
    }
  }
  return [summarise(taken[0]), summarise(taken[1])];
}

export function summarise(taken: readonly number[]): Timing {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), rounds: sorted.length };
}
