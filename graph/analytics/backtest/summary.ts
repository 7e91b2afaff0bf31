/** The back-test as one line: recall over all cascades, what it is held against, and where it failed. */
import { compareWithRandom, type RandomBaseline } from "./baselines.ts";
import { MISS_REASONS, type MissReason } from "./misses.ts";
import type { Scores, TestedCascade } from "./testCascade.ts";

export interface Recall {
  readonly hits: number;
  readonly victims: number;
  /** `hits / victims`; `null`: no victims. */
  readonly share: number | null;
}

export interface BacktestSummary {
  readonly cascades: number;
  readonly victims: number;
  readonly recall: Readonly<Record<keyof Scores, Recall>>;
  /**
   * 95 % interval of the main recall [Wilson 1927], as if each victim were an independent trial. Victims of one
   * cascade are not, so it is too narrow: a lower limit of the uncertainty.
   */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The mean of the cascades' own recalls: each cascade counts the same, however many its victims. */
  readonly meanRecall: number | null;
  readonly random: RandomBaseline;
  readonly predicted: number;
  readonly notYetDisclosed: number;
  /** Of hits whose disclosure is known to the day. */
  readonly lag: { readonly hits: number; readonly median: number | null; readonly longest: number | null };
  readonly misses: Readonly<Record<MissReason, number>>;
}

/** Only cascades that could be predicted at all belong here: see `canBeSummed`. */
export function summarise(tested: readonly TestedCascade[]): BacktestSummary {
  const rows = tested.filter(canBeSummed);
  const victims = rows.flatMap((row) => row.victims);
  const recallOf = (which: keyof Scores): Recall => {
    const hits = rows.reduce((sum, { scores }) => sum + scores[which].hits, 0);
    return recall(hits, victims.length);
  };
  const main = recallOf("main");
  const lags = victims
    .flatMap(({ predicted, lag }) =>
      predicted !== null && lag !== null && lag.least === lag.most ? [lag.least] : [],
    )
    .sort((a, b) => a - b);
  return {
    cascades: rows.length,
    victims: victims.length,
    recall: {
      main,
      datedOnly: recallOf("datedOnly"),
      disclosedCategories: recallOf("disclosedCategories"),
      usersAtAnyTime: recallOf("usersAtAnyTime"),
    },
    interval: victims.length === 0 ? null : wilson(main.hits, victims.length),
    meanRecall: mean(rows.map((row) => row.scores.main.hits / row.victims.length)),
    random: compareWithRandom(
      rows.flatMap((row) => row.random),
      main.hits,
    ),
    predicted: rows.reduce((sum, { scores }) => sum + scores.main.predicted, 0),
    notYetDisclosed: rows.reduce((sum, row) => sum + row.notYetDisclosed.length, 0),
    lag: { hits: lags.length, median: median(lags), longest: lags.at(-1) ?? null },
    misses: countMisses(rows),
  };
}

export function recall(hits: number, victims: number): Recall {
  return { hits, victims, share: victims === 0 ? null : hits / victims };
}

/** A cascade that nobody can date, or with fewer than two victims, tests nothing. One of which no link was known does: it failed. */
function canBeSummed(row: TestedCascade): row is TestedCascade & { scores: Scores } {
  return row.scores !== null && row.victims.length >= 2;
}

/** E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927). */
function wilson(hits: number, trials: number): { low: number; high: number } {
  const z = 1.959964;
  const share = hits / trials;
  const middle = share + z ** 2 / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  const scale = 1 + z ** 2 / trials;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

function countMisses(rows: readonly TestedCascade[]): Record<MissReason, number> {
  const counts = Object.fromEntries(MISS_REASONS.map((reason) => [reason, 0])) as Record<MissReason, number>;
  for (const { missedBecause } of rows.flatMap((row) => row.victims)) {
    if (missedBecause !== null) counts[missedBecause] += 1;
  }
  return counts;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of sorted values: the middle one, or the mean of the two in the middle. */
function median(sorted: readonly number[]): number | null {
  const half = Math.floor(sorted.length / 2);
  const [before, after] = [sorted[half - 1], sorted[half]];
  if (after === undefined) return null;
  return sorted.length % 2 === 1 || before === undefined ? after : (before + after) / 2;
}
