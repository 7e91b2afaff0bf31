import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chanceOfAtLeast,
  expectedHits,
  type Stratum,
} from "../../../../graph/analytics/backtest/hypergeometric.ts";

describe("drawing at random", () => {
  test("two of five are marked and two are drawn: 1 in 10 for both, 7 in 10 for at least one", () => {
    const strata = [{ population: 5, marked: 2, drawn: 2 }];
    expect(expectedHits(strata)).toBeCloseTo(0.8, 12);
    expect(chanceOfAtLeast(strata, 2)).toBeCloseTo(0.1, 12);
    expect(chanceOfAtLeast(strata, 1)).toBeCloseTo(0.7, 12);
    expect(chanceOfAtLeast(strata, 0)).toBeCloseTo(1, 12);
    expect(chanceOfAtLeast(strata, 3)).toBe(0);
  });

  test("is what counting every draw gives, over two layers (seeded)", () => {
    const stratum = fc
      .record({ population: fc.integer({ min: 1, max: 6 }), a: fc.nat({ max: 6 }), b: fc.nat({ max: 6 }) })
      .map(({ population, a, b }) => ({
        population,
        marked: Math.min(a, population),
        drawn: Math.min(b, population),
      }));
    fc.assert(
      fc.property(stratum, stratum, fc.nat({ max: 6 }), (one, two, hits) => {
        const sums = hitsOfEveryDraw(one).flatMap((a) => hitsOfEveryDraw(two).map((b) => a + b));
        const mean = sums.reduce((sum, value) => sum + value, 0) / sums.length;
        expect(expectedHits([one, two])).toBeCloseTo(mean, 9);
        const asMany = sums.filter((sum) => sum >= hits).length / sums.length;
        expect(chanceOfAtLeast([one, two], hits)).toBeCloseTo(asMany, 9);
      }),
      { seed: 20261125, numRuns: 100 },
    );
  });
});

/** The first `marked` of a population are the marked ones; every subset of the size drawn is a draw. */
function hitsOfEveryDraw({ population, marked, drawn }: Stratum): number[] {
  const hits: number[] = [];
  for (let subset = 0; subset < 2 ** population; subset++) {
    const members = Array.from({ length: population }, (_, index) => (subset >> index) & 1);
    if (members.reduce((sum, bit) => sum + bit, 0) !== drawn) continue;
    hits.push(members.slice(0, marked).reduce((sum, bit) => sum + bit, 0));
  }
  return hits;
}
