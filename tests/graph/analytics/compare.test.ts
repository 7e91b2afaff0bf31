import { describe, expect, test } from "vitest";
import { compareImpacts } from "../../../graph/analytics/compare.ts";
import type { ScenarioInput } from "../../../graph/contract.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import { compiledOf, feeds, hostedOn, institution, platform, scenario, uses } from "./build.ts";

const compiled = compiledOf(
  institution("caf", { mandatory: true }),
  institution("dila"),
  platform("hub"),
  platform("cloud"),
  uses("caf", "hub", { categories: ["identity", "income"], grade: "inferred" }),
  feeds("caf", "hub"),
  uses("dila", "hub"),
  hostedOn("hub", "cloud"),
);
const impact = (input: ScenarioInput) => propagate(compiled, scenario(input));
const hub: ScenarioInput = { origins: ["platform:hub"] };

describe("comparison", () => {
  test("tells who is saved, with totals before and after", () => {
    const cut = impact({ ...hub, interventions: [{ kind: "cut", link: "uses:dila--hub" }] });
    const comparison = compareImpacts(impact(hub), cut);
    expect(comparison).toMatchObject({ saved: ["institution:dila"], added: [], changed: [], unchanged: 2 });
    expect([comparison.before.institutions, comparison.after.institutions]).toEqual([2, 1]);
  });

  test("tells who is added and whose wave differs when another origin is supposed", () => {
    const comparison = compareImpacts(impact(hub), impact({ origins: ["platform:cloud"] }));
    expect(comparison.added).toEqual(["platform:cloud"]);
    expect(comparison.changed.map(({ id, wave }) => [id, wave])).toEqual([
      ["platform:hub", { before: 0, after: 1 }],
      ["institution:caf", { before: 1, after: 2 }],
      ["institution:dila", { before: 1, after: 2 }],
    ]);
  });

  test("tells which data is no longer reached where the node still is", () => {
    const strict = impact({ ...hub, floor: "documented" });
    expect(compareImpacts(impact(hub), strict).changed).toEqual([
      { id: "institution:caf", lostCategories: ["income"], gainedCategories: [] },
    ]);
  });

  test("an impact compared with itself differs in nothing", () => {
    const { saved, added, changed, unchanged } = compareImpacts(impact(hub), impact(hub));
    expect({ saved, added, changed, unchanged }).toEqual({ saved: [], added: [], changed: [], unchanged: 3 });
  });
});
