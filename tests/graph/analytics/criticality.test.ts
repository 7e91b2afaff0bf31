import { describe, expect, test } from "vitest";
import { rankPlatforms } from "../../../graph/analytics/criticality.ts";
import { runToEnd } from "../../../graph/analytics/steps.ts";
import { compiledOf, hostedOn, institution, platform, uses } from "./build.ts";

const compiled = compiledOf(
  institution("caf", { mandatory: true }),
  institution("dila"),
  institution("communes", { class: true }),
  platform("cloud"),
  platform("hub"),
  platform("portal"),
  platform("lonely"),
  uses("caf", "hub"),
  uses("communes", "hub"),
  uses("dila", "portal", { grade: "inferred" }),
  hostedOn("hub", "cloud"),
  hostedOn("portal", "cloud"),
);
const question = { effect: "exposure", floor: "inferred" } as const;

describe("criticality", () => {
  test("ranks every platform by the institutions its breach reaches; classes stand apart", () => {
    const { items, computed, total } = runToEnd(rankPlatforms(compiled, question));
    expect(items.map(({ id, rank, institutions, classes }) => [id, rank, institutions, classes])).toEqual([
      ["platform:cloud", 1, 2, 1],
      ["platform:hub", 2, 1, 1],
      ["platform:portal", 3, 1, 0],
      ["platform:lonely", 4, 0, 0],
    ]);
    expect([computed, total]).toEqual([4, 4]);
  });

  test("tells ties: at the strictest floor two platforms reach nobody", () => {
    const { items } = runToEnd(rankPlatforms(compiled, { ...question, floor: "documented" }));
    expect(items.map(({ id, rank, tiedWith }) => [id, rank, tiedWith])).toEqual([
      ["platform:cloud", 1, 1],
      ["platform:hub", 1, 1],
      ["platform:lonely", 3, 1],
      ["platform:portal", 3, 1],
    ]);
  });

  test("says after each platform how far it is, and can be left at any step", () => {
    const steps = rankPlatforms(compiled, question);
    expect(steps.next().value).toEqual({ done: 1, total: 4 });
    expect(steps.next().value).toEqual({ done: 2, total: 4 });
    expect(steps.return(undefined as never).done).toBe(true);
  });

  test("a bound on the work is told: so many computed, of so many", () => {
    const { items, computed, total } = runToEnd(rankPlatforms(compiled, question, 2));
    expect([computed, total]).toEqual([2, 4]);
    expect(items.map(({ id }) => id)).toEqual(["platform:cloud", "platform:hub"]);
  });
});
