import { describe, expect, test } from "vitest";
import { type Filter, filterOptions, narrowed, toggled } from "../../client/state/filters.ts";
import { answerImpact } from "../../graph/answers/impact.ts";
import { compile } from "../../graph/propagation/compile.ts";
import { dependsOn, graphOf, holds, node, scenarioOf, uses } from "../support/graphBuilder.ts";

const graph = graphOf(
  node("institution:caf", { type: "social-security", mandatory: true }),
  node("institution:town", { type: "local-government", class: true }),
  node("institution:school", { type: "education", mandatory: false }),
  uses("caf", "hub", { categories: ["identity"], knownFrom: "2024-03" }),
  uses("town", "hub", { categories: ["identity", "tax"], knownFrom: "2025", grade: "inferred" }),
  dependsOn("portal", "hub", { mode: "hosting" }),
  uses("school", "portal", { categories: ["tax"] }),
  holds("platform:hub", "identity", "tax"),
  holds("platform:portal", "tax"),
);
const impact = answerImpact({ graph, compiled: compile(graph), version: "v" }, scenarioOf("platform:hub"));
const idsOf = (...filters: Filter[]) => narrowed(impact, filters).reached.map(({ id }) => id.split(":")[1]);
const countsOf = (name: string, ...filters: Filter[]) =>
  Object.fromEntries(
    filterOptions(impact, filters).flatMap((option) =>
      option.name === name ? [[option.value, option.count]] : [],
    ),
  );
const kind = (value: string): Filter => ({ name: "kind", value });

describe("filters", () => {
  test("narrow what is looked at to what they name; origins stay", () => {
    expect(idsOf(kind("platform"))).toEqual(["hub", "portal"]);
    expect(idsOf({ name: "layer", value: "social-protection" })).toEqual(["hub", "caf"]);
    expect(idsOf({ name: "refusal", value: "none" })).toEqual(["hub", "caf"]);
    expect(idsOf({ name: "known", value: "2025" })).toEqual(["hub", "town"]);
    expect(idsOf({ name: "grade", value: "inferred" })).toEqual(["hub", "town"]);
  });

  test("of one name widen each other, of different names narrow each other", () => {
    expect(idsOf(kind("platform"), kind("class"))).toEqual(["hub", "town", "portal"]);
    expect(idsOf(kind("class"), { name: "layer", value: "education" })).toEqual(["hub"]);
  });

  test("leave the figures as they are, and keep no link to what is not looked at", () => {
    const part = narrowed(impact, [kind("platform")]);
    expect(part.totals).toBe(impact.totals);
    expect(part.figures).toBe(impact.figures);
    expect(part.linkDetails.map(({ kind: linkKind }) => linkKind)).toEqual(["DEPENDS_ON"]);
    expect(narrowed(impact, [])).toBe(impact);
  });

  test("tell how many would remain, before they are chosen", () => {
    expect(countsOf("kind")).toEqual({ platform: 1, institution: 2, class: 1 });
    for (const { name, value, count } of filterOptions(impact, []))
      expect(idsOf({ name, value }), `${name} ${value}`).toHaveLength(1 + count);
  });

  test("count beside what the others ask, and not beside their own kind", () => {
    expect(countsOf("kind", kind("platform"))).toEqual({ platform: 1, institution: 2, class: 1 });
    expect(countsOf("kind", { name: "known", value: "2024" })).toEqual({
      platform: 0,
      institution: 1,
      class: 0,
    });
  });

  test("are chosen and given up by the same press", () => {
    expect(toggled([], kind("platform"))).toEqual([kind("platform")]);
    expect(toggled([kind("platform"), kind("class")], kind("platform"))).toEqual([kind("class")]);
  });
});
