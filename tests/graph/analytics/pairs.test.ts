import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankPlatforms } from "../../../graph/analytics/criticality.ts";
import { rankPairs } from "../../../graph/analytics/pairs.ts";
import { runToEnd } from "../../../graph/analytics/steps.ts";
import { EFFECTS, GRADES } from "../../../graph/model/vocabulary.ts";
import type { CompiledGraph } from "../../../graph/propagation/compile.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import { compiledOf, institution, platform, scenario, uses } from "./build.ts";
import { randomGraph, SEEDED } from "./randomGraph.ts";

const question = { effect: "exposure", floor: "inferred" } as const;
const pairsOf = (
  compiled: CompiledGraph,
  limit: number,
  { effect, floor } = question as { effect: (typeof EFFECTS)[number]; floor: (typeof GRADES)[number] },
) => rankPairs(compiled, runToEnd(rankPlatforms(compiled, { effect, floor })).items, limit);

describe("pairs", () => {
  test("a pair counts for what it reaches beyond the further-reaching of the two", () => {
    const compiled = compiledOf(
      ...["a", "b", "c", "d"].map((name) => institution(name)),
      ...["left", "right", "inside"].map((name) => platform(name)),
      ...["a", "b", "c"].map((name) => uses(name, "left")),
      ...["a", "b"].map((name) => uses(name, "inside")),
      ...["c", "d"].map((name) => uses(name, "right")),
    );
    const { items, total } = pairsOf(compiled, 10);
    expect(items).toEqual([
      {
        platforms: ["platform:inside", "platform:right"],
        alone: [2, 2],
        joint: 4,
        beyond: 2,
        rank: 1,
        tiedWith: 0,
      },
      {
        platforms: ["platform:left", "platform:right"],
        alone: [3, 2],
        joint: 4,
        beyond: 1,
        rank: 2,
        tiedWith: 0,
      },
    ]);
    expect(total).toBe(3);
  });

  test("is what running every pair through the engine gives (seeded)", () => {
    fc.assert(
      fc.property(
        randomGraph,
        fc.constantFrom(...EFFECTS),
        fc.constantFrom(...GRADES),
        (compiled, effect, floor) => {
          const count = (origins: string[]) =>
            propagate(compiled, scenario({ origins, effect, floor })).totals.institutions;
          const ids = compiled.graph.nodesOfKind("Platform").map(({ id }) => id);
          const expected = ids
            .flatMap((a, at) =>
              ids.slice(at + 1).map((b) => count([a, b]) - Math.max(count([a]), count([b]))),
            )
            .filter((beyond) => beyond > 0)
            .sort((a, b) => b - a);
          const { items } = pairsOf(compiled, 100, { effect, floor });
          expect(items.map(({ beyond }) => beyond)).toEqual(expected);
        },
      ),
      SEEDED,
    );
  });

  test("leaves out only pairs that cannot be among the best, and tells what is tied with the last (seeded)", () => {
    fc.assert(
      fc.property(randomGraph, fc.integer({ min: 1, max: 4 }), (compiled, limit) => {
        const all = pairsOf(compiled, 100).items;
        const { items, tiedBeyondList, compared, total } = pairsOf(compiled, limit);
        expect(items).toEqual(all.slice(0, limit));
        expect(tiedBeyondList).toBe(
          all.slice(limit).filter(({ rank }) => rank === items.at(-1)?.rank).length,
        );
        expect(compared).toBeLessThanOrEqual(total);
      }),
      SEEDED,
    );
  });
});
