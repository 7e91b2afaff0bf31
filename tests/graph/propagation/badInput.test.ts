/** What the engine is asked wrongly it refuses by a typed error that names it; it neither answers nor hangs. */
import { describe, expect, test } from "vitest";
import { type ScenarioInput, scenarioSchema } from "../../../graph/contract.ts";
import {
  InvalidDataError,
  InvalidScenarioError,
  UnknownCategoryError,
  UnknownLinkError,
  UnknownNodeError,
} from "../../../graph/errors.ts";
import { parseGraph } from "../../../graph/model/parse.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import { explain } from "../../../graph/propagation/explain.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import { dependsOn, graphOf, holds, scenarioOf, uses } from "../../support/graphBuilder.ts";

const compiled = compile(
  graphOf(uses("caf", "hub"), dependsOn("portal", "hub"), holds("platform:hub", "tax")),
);

type Rest = Omit<Partial<ScenarioInput>, "origins">;

function refusalOf(task: () => unknown): unknown {
  try {
    task();
  } catch (error) {
    return error;
  }
  throw new Error("It was not refused.");
}

describe("a scenario is refused", () => {
  test.each<[string, string, Rest, new (...args: never[]) => Error, object]>([
    ["from an unknown node", "platform:gone", {}, UnknownNodeError, { id: "platform:gone" }],
    ["from what is no origin", "category:tax", {}, InvalidScenarioError, { field: "origins" }],
    [
      "of an unknown category",
      "platform:hub",
      { categories: ["moon"] },
      UnknownCategoryError,
      { category: "moon" },
    ],
    [
      "that cuts an unknown link",
      "platform:hub",
      { interventions: [{ kind: "cut", link: "uses:gone--hub" }] },
      UnknownLinkError,
      { id: "uses:gone--hub" },
    ],
    [
      "that minimises an unknown link",
      "platform:hub",
      { interventions: [{ kind: "minimise", link: "uses:gone--hub", categories: [] }] },
      UnknownLinkError,
      { id: "uses:gone--hub" },
    ],
    [
      "that minimises a link without categories",
      "platform:hub",
      { interventions: [{ kind: "minimise", link: "depends-on:portal--hub", categories: [] }] },
      InvalidScenarioError,
      { field: "interventions" },
    ],
    [
      "that minimises to an unknown category",
      "platform:hub",
      { interventions: [{ kind: "minimise", link: "uses:caf--hub", categories: ["moon"] }] },
      UnknownCategoryError,
      { category: "moon" },
    ],
    [
      "that hardens an unknown node",
      "platform:hub",
      { interventions: [{ kind: "harden", node: "platform:gone" }] },
      UnknownNodeError,
      { id: "platform:gone" },
    ],
    [
      "that gives an institution a second supplier",
      "platform:hub",
      { interventions: [{ kind: "second-supplier", node: "institution:caf" }] },
      InvalidScenarioError,
      { field: "interventions" },
    ],
  ])("%s", (_what, origin, rest, kind, fields) => {
    const refusal = refusalOf(() => propagate(compiled, scenarioOf(origin, rest)));
    expect(refusal).toBeInstanceOf(kind);
    expect(refusal).toMatchObject(fields);
    expect(String((refusal as Error).message)).toMatch(/\.$/);
  });

  test("that explains an unknown node", () => {
    const refusal = refusalOf(() => explain(compiled, scenarioOf("platform:hub"), "institution:gone", 1));
    expect(refusal).toBeInstanceOf(UnknownNodeError);
  });
});

describe("the door for scenarios names the field", () => {
  test.each<[string, unknown, string]>([
    ["without origins", { origins: [] }, "origins"],
    ["with an impossible date", { origins: ["platform:hub"], asOf: "2026-02-30" }, "asOf"],
    ["with a month that is none", { origins: ["platform:hub"], knownBy: "2026-13" }, "knownBy"],
    ["with a date that is no text", { origins: ["platform:hub"], asOf: Number.NaN }, "asOf"],
    ["with an effect that is none", { origins: ["platform:hub"], effect: "rumour" }, "effect"],
    ["with a floor that is none", { origins: ["platform:hub"], floor: "sure" }, "floor"],
    [
      "with an intervention that is none",
      { origins: ["platform:hub"], interventions: [{ kind: "pray" }] },
      "interventions",
    ],
  ])("%s", (_what, input, field) => {
    const result = scenarioSchema.safeParse(input);
    expect(result.error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});

describe("the door for graphs names the place", () => {
  const hub = { id: "platform:hub", kind: "Platform" };
  const caf = { id: "institution:caf", kind: "Institution" };
  const link = { id: "a", kind: "USES", from: caf.id, to: hub.id, grade: "documented" };

  test.each<[string, unknown, string]>([
    ["of what is no graph", [], "graph"],
    ["of a node that is no object", { nodes: [Number.NaN], links: [] }, "nodes[0]"],
    ["of a node of no kind", { nodes: [{ ...hub, kind: "Moon" }], links: [] }, "nodes[0].kind"],
    [
      "of a node whose id is that of another kind",
      { nodes: [{ ...hub, id: "institution:hub" }], links: [] },
      "nodes[0].id",
    ],
    ["of a dangling end", { nodes: [hub], links: [link] }, "links[0].from"],
    ["of an id used twice by nodes", { nodes: [hub, hub], links: [] }, "nodes[1].id"],
    ["of an id used twice by links", { nodes: [hub, caf], links: [link, link] }, "links[1].id"],
    [
      "of ends the wrong way round",
      { nodes: [hub, caf], links: [{ ...link, from: hub.id, to: caf.id }] },
      "links[0].from",
    ],
    [
      "of an impossible date",
      { nodes: [hub, caf], links: [{ ...link, validFrom: "2021-02-30" }] },
      "links[0].validFrom",
    ],
    [
      "of a category that is no text",
      { nodes: [hub, caf], links: [{ ...link, categories: [Number.NaN] }] },
      "links[0].categories[0]",
    ],
  ])("%s", (_what, input, place) => {
    const refusal = refusalOf(() => parseGraph(input));
    expect(refusal).toBeInstanceOf(InvalidDataError);
    expect((refusal as InvalidDataError).problems.map((problem) => problem.place)).toContain(place);
  });
});
