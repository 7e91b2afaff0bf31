import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testSensitivity } from "../../../graph/analytics/sensitivity.ts";
import { runToEnd } from "../../../graph/analytics/steps.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import { compiledOf, feeds, hostedOn, institution, platform, scenario, uses } from "./build.ts";
import { randomGraph, SEEDED } from "./randomGraph.ts";

describe("sensitivity", () => {
  test("finds the links that carry the conclusion, and how much of it is only inferred", () => {
    const compiled = compiledOf(
      ...["a", "b", "c", "d"].map((name) => institution(name)),
      platform("cloud"),
      platform("hub"),
      hostedOn("hub", "cloud", { grade: "inferred" }),
      uses("a", "hub"),
      uses("b", "hub", { grade: "inferred" }),
      uses("c", "cloud", { grade: "reported" }),
      uses("d", "cloud"),
      feeds("d", "cloud", { grade: "inferred" }),
    );
    const result = runToEnd(
      testSensitivity(compiled, scenario({ origins: ["platform:cloud"] }), "documented"),
    );
    expect(result).toMatchObject({
      institutions: 4,
      restingOn: { documented: 1, reported: 1, claimed: 0, inferred: 2 },
      onlyInferred: ["institution:a", "institution:b"],
      carryingNothing: 1,
      computed: 4,
      total: 4,
    });
    expect(result.carrying.map(({ id, rank, carries }) => [id, rank, carries.length])).toEqual([
      ["depends-on:hub--cloud", 1, 2],
      ["uses:b--hub", 2, 1],
      ["uses:c--cloud", 2, 1],
    ]);
  });

  test("what rests on no better than inferred evidence is what a floor of claimed does not reach (seeded)", () => {
    fc.assert(
      fc.property(randomGraph, (compiled) => {
        const asked = scenario({ origins: ["platform:p0"] });
        const { restingOn, institutions } = runToEnd(testSensitivity(compiled, asked, "claimed"));
        const strict = propagate(compiled, { ...asked, floor: "claimed" }).totals.institutions;
        expect(restingOn.inferred).toBe(institutions - strict);
      }),
      SEEDED,
    );
  });
});
