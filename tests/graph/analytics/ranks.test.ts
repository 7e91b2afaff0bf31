import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byLargest, rankBy } from "../../../graph/analytics/ranks.ts";

const byScore = byLargest<{ id: string; score: number }>(({ score }) => score);

describe("ranks", () => {
  test("equal items share a rank, say with how many, and the next rank skips them", () => {
    const items = [
      { id: "c", score: 5 },
      { id: "a", score: 9 },
      { id: "b", score: 5 },
      { id: "d", score: 1 },
    ];
    expect(rankBy(items, byScore, ({ id }) => id)).toEqual([
      { id: "a", score: 9, rank: 1, tiedWith: 0 },
      { id: "b", score: 5, rank: 2, tiedWith: 1 },
      { id: "c", score: 5, rank: 2, tiedWith: 1 },
      { id: "d", score: 1, rank: 4, tiedWith: 0 },
    ]);
  });

  test("a rank is one more than the number of items that are strictly better (seeded)", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 });
    fc.assert(
      fc.property(scores, (list) => {
        const items = list.map((score, index) => ({ id: String(index), score }));
        for (const { score, rank, tiedWith } of rankBy(items, byScore, ({ id }) => id)) {
          expect(rank).toBe(1 + list.filter((other) => other > score).length);
          expect(tiedWith).toBe(list.filter((other) => other === score).length - 1);
        }
      }),
      { seed: 20261125 },
    );
  });
});
