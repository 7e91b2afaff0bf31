/** Why a node is not reached, and that lifting the reasons given is what it takes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Absence, Scenario, ScenarioInput } from "../../../graph/contract.ts";
import { UnknownNodeError } from "../../../graph/errors.ts";
import { createGraph } from "../../../graph/model/graph.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import { explainAbsence } from "../../../graph/propagation/explainAbsence.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import { dependsOn, graphOf, holds, node, type Rows, scenarioOf, uses } from "../../support/graphBuilder.ts";
import { anyCase } from "../../support/randomGraph.ts";

function absenceOf(
  rows: Rows,
  id: string,
  rest: Omit<Partial<ScenarioInput>, "origins"> = {},
): Absence | null {
  return explainAbsence(compile(graphOf(...rows)), scenarioOf("platform:hub", rest), id);
}

const CAF = "institution:caf";

describe("a node is not reached", () => {
  test("because its evidence is weaker than the floor [E2]", () => {
    const rows: Rows = [uses("caf", "hub", { grade: "claimed" })];
    expect(absenceOf(rows, CAF, { floor: "reported" })).toMatchObject({
      reasons: ["floor"],
      path: { nodes: ["platform:hub", CAF], grade: "claimed" },
      links: ["uses:caf--hub"],
    });
  });

  test("because a link was not true then [T1], or not known by then [T2]", () => {
    const rows: Rows = [uses("caf", "hub", { validFrom: "2024", knownFrom: "2025" })];
    expect(absenceOf(rows, CAF, { asOf: "2023" })?.reasons).toEqual(["not-true-then"]);
    expect(absenceOf(rows, CAF, { knownBy: "2024" })?.reasons).toEqual(["not-known-then"]);
    expect(absenceOf(rows, CAF, { asOf: "2023", knownBy: "2024" })?.reasons.sort()).toEqual([
      "not-known-then",
      "not-true-then",
    ]);
  });

  test("because of an intervention [I1, A5]", () => {
    const rows: Rows = [uses("caf", "hub"), dependsOn("portal", "hub", { mode: "administration" })];
    const cut = absenceOf(rows, CAF, { interventions: [{ kind: "cut", link: "uses:caf--hub" }] });
    expect(cut).toMatchObject({ reasons: ["interventions"], links: ["uses:caf--hub"] });
    const hardened = absenceOf(rows, "platform:portal", {
      effect: "access",
      interventions: [{ kind: "harden", node: "platform:portal" }],
    });
    expect(hardened?.reasons).toEqual(["interventions"]);
  });

  test("because the scenario does not name what flows there [X1]", () => {
    const rows: Rows = [uses("caf", "hub", { categories: ["tax"] }), holds("platform:hub", "identity")];
    expect(absenceOf(rows, CAF, { categories: ["identity"] })?.reasons).toEqual(["categories-not-named"]);
  });

  test("because nothing crosses the link that leads there [X3, X4, X5]", () => {
    const rows: Rows = [
      uses("caf", "hub", { categories: [] }),
      dependsOn("portal", "hub", { mode: "data" }),
      uses("dgs", "portal"),
    ];
    const nothing = { reasons: ["nothing-crosses"], path: null };
    expect(absenceOf(rows, CAF)).toEqual({ ...nothing, links: ["uses:caf--hub"] });
    expect(absenceOf(rows, "institution:dgs")).toEqual({ ...nothing, links: ["depends-on:portal--hub"] });
  });

  test("because no link leads there", () => {
    const rows: Rows = [uses("caf", "portal"), node("platform:hub"), node("category:tax")];
    const none = { reasons: ["no-link"], path: null, links: [] };
    expect(absenceOf(rows, CAF)).toEqual(none);
    expect(absenceOf(rows, "category:tax")).toEqual(none);
  });
});

test("a node that is reached has no absence to explain, and an unknown one is refused", () => {
  expect(absenceOf([uses("caf", "hub")], CAF)).toBeNull();
  expect(() => absenceOf([uses("caf", "hub")], "institution:nobody")).toThrow(UnknownNodeError);
});

test("on random graphs, lifting the reasons reaches the node, and leaving any one in force does not (seed 20)", () => {
  const LIFTS: Record<string, Partial<Scenario>> = {
    floor: { floor: "inferred" },
    "not-true-then": { asOf: null },
    "not-known-then": { knownBy: null },
    interventions: { interventions: [] },
    "categories-not-named": { categories: null },
  };
  const property = fc.property(anyCase, ({ data, scenario }) => {
    const compiled = compile(createGraph(data));
    const reaches = (id: string, reasons: readonly string[]) => {
      const lifted: Scenario = Object.assign({}, scenario, ...reasons.map((reason) => LIFTS[reason]));
      return propagate(compiled, lifted).reached.some((each) => each.id === id);
    };
    for (const { id, kind } of data.nodes) {
      if (kind === "DataCategory") continue;
      const absence = explainAbsence(compiled, scenario, id);
      expect(absence === null).toBe(reaches(id, []));
      if (absence === null) continue;
      if (absence.path === null) {
        expect(reaches(id, Object.keys(LIFTS))).toBe(false);
        continue;
      }
      expect(reaches(id, absence.reasons)).toBe(true);
      for (const kept of absence.reasons) {
        expect(
          reaches(
            id,
            absence.reasons.filter((each) => each !== kept),
          ),
        ).toBe(false);
      }
    }
  });
  fc.assert(property, { seed: 20, numRuns: 400 });
});
