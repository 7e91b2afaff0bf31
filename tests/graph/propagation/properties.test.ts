/** What must hold on every graph. Each failure shrinks to a small case. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Impact, Scenario } from "../../../graph/contract.ts";
import { createGraph } from "../../../graph/model/graph.ts";
import type { GraphData } from "../../../graph/model/parse.ts";
import { GRADES } from "../../../graph/model/vocabulary.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import { explain } from "../../../graph/propagation/explain.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import { naiveImpact } from "../../support/naivePropagation.ts";
import { anyCase, type Case } from "../../support/randomGraph.ts";

const RUNS = 1500;

function impactOf(data: GraphData, scenario: Scenario): Impact {
  return propagate(compile(createGraph(data)), scenario);
}

function check(seed: number, holds: (each: Case) => void, numRuns = RUNS): void {
  const found = fc.check(fc.property(anyCase, holds), { seed, numRuns });
  if (!found.failed) return;
  const [{ data, scenario }] = found.counterexample as [Case];
  const kept = JSON.stringify({ why: "", ...data, scenario });
  throw new Error(`${fc.defaultReportMessage(found)}\nTo be kept as keptCases/NAME.json:\n${kept}`, {
    cause: found.errorInstance,
  });
}

/** Everything that can only grow: nodes, their categories and marks, conducting links. */
function isWithin(smaller: Impact, larger: Impact): void {
  const byId = new Map(larger.reached.map((node) => [node.id, node]));
  for (const node of smaller.reached) {
    const same = byId.get(node.id);
    expect(same?.id).toBe(node.id);
    expect(same?.categories).toEqual(expect.arrayContaining(node.categories));
    if (node.unknownCategories) expect(same?.unknownCategories).toBe(true);
  }
  expect(larger.links).toEqual(expect.arrayContaining(smaller.links));
}

describe("on random graphs", () => {
  test("the engine and a naive recomputation agree on every node, wave, grade, category and link (seed 1)", () => {
    check(
      1,
      ({ data, scenario }) => {
        const { reached, links } = impactOf(data, scenario);
        const naive = naiveImpact(data, scenario);
        expect(reached.map(({ kind: _kind, ...rest }) => rest)).toEqual(naive.reached);
        expect(links).toEqual(naive.links);
      },
      6000,
    );
  });

  test("[E2] a looser floor never takes anything away (seed 2)", () => {
    check(2, ({ data, scenario }) => {
      const compiled = compile(createGraph(data));
      const impacts = GRADES.map((floor) => propagate(compiled, { ...scenario, floor }));
      for (const [at, impact] of impacts.slice(1).entries()) isWithin(impacts[at] as Impact, impact);
    });
  });

  test("[X1] naming more categories never takes anything away (seed 3)", () => {
    check(3, ({ data, scenario }) => {
      if (scenario.categories === null) return;
      const compiled = compile(createGraph(data));
      const fewer = { ...scenario, categories: scenario.categories.slice(1) };
      isWithin(propagate(compiled, fewer), propagate(compiled, scenario));
      isWithin(propagate(compiled, scenario), propagate(compiled, { ...scenario, categories: null }));
    });
  });

  test("[T1] asking for no date in particular never takes anything away, nor does a longer span (seed 4)", () => {
    check(4, ({ data, scenario }) => {
      if (scenario.asOf === null) return;
      const compiled = compile(createGraph(data));
      const [year, month] = scenario.asOf.split("-");
      const spans = [scenario.asOf, month === undefined ? null : `${year}-${month}`, year ?? null, null];
      const impacts = spans
        .filter((asOf, at) => at === 3 || asOf !== null)
        .map((asOf) => propagate(compiled, { ...scenario, asOf }));
      for (const [at, impact] of impacts.slice(1).entries()) isWithin(impacts[at] as Impact, impact);
    });
  });

  test("[T2] knowing later never takes anything away (seed 5)", () => {
    check(5, ({ data, scenario }) => {
      const compiled = compile(createGraph(data));
      const impacts = ["2019", "2021-06", "2023-02", "2025", null].map((knownBy) =>
        propagate(compiled, { ...scenario, knownBy }),
      );
      for (const [at, impact] of impacts.slice(1).entries()) isWithin(impacts[at] as Impact, impact);
    });
  });

  test("[I1] no intervention ever adds anything (seed 6)", () => {
    check(6, ({ data, scenario }) => {
      const compiled = compile(createGraph(data));
      const without = { ...scenario, interventions: scenario.interventions.slice(1) };
      // Minimising a link of unknown categories makes what arrives known: less, though it has a name now.
      if (scenario.interventions.some(({ kind }) => kind === "minimise")) return;
      isWithin(propagate(compiled, scenario), propagate(compiled, without));
    });
  });

  test("the order of nodes, links, origins and interventions makes no difference (seed 7)", () => {
    check(7, ({ data, scenario }) => {
      const turned = {
        nodes: [...data.nodes].reverse(),
        links: [...data.links].reverse(),
      };
      const asked = {
        ...scenario,
        origins: [...scenario.origins].reverse(),
        interventions: [...scenario.interventions].reverse(),
      };
      const { scenario: _one, ...first } = impactOf(data, scenario);
      const { scenario: _other, ...second } = impactOf(turned, asked);
      expect(second).toEqual(first);
    });
  });

  test("nobody is counted twice (seed 8)", () => {
    check(8, ({ data, scenario }) => {
      const { reached, waves, links } = impactOf(data, scenario);
      const ids = reached.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(waves.flat().sort()).toEqual([...ids].sort());
      expect(new Set(links).size).toBe(links.length);
    });
  });

  test("[X3] data that is named nowhere reaches nobody (seed 9)", () => {
    check(9, ({ data, scenario }) => {
      const nothing: Scenario = { ...scenario, effect: "exposure", categories: [] };
      const { reached } = impactOf(data, nothing);
      expect(reached.map(({ id }) => id).sort()).toEqual([...new Set(scenario.origins)].sort());
      const links = data.links.map((each) =>
        each.kind === "USES" || each.kind === "FEEDS" ? { ...each, categories: [] } : each,
      );
      const carryingNothing = impactOf(
        { nodes: data.nodes, links },
        { ...scenario, effect: "exposure", interventions: [] },
      );
      const hit = carryingNothing.reached.filter(({ kind, wave }) => kind === "Institution" && wave > 0);
      expect(hit).toEqual([]);
    });
  });

  test("cutting a link that conducts nothing changes nothing (seed 10)", () => {
    check(10, ({ data, scenario }) => {
      const compiled = compile(createGraph(data));
      const before = propagate(compiled, scenario);
      const idle = data.links.filter(({ id }) => !before.links.includes(id)).slice(0, 3);
      const cuts = idle.map(({ id }) => ({ kind: "cut" as const, link: id }));
      const after = propagate(compiled, {
        ...scenario,
        interventions: [...scenario.interventions, ...cuts],
      });
      expect(after.reached).toEqual(before.reached);
      expect(after.links).toEqual(before.links);
    });
  });

  test("every reached node has an explaining path, each link of which conducts, as good as its grade (seed 11)", () => {
    check(11, ({ data, scenario }) => {
      const compiled = compile(createGraph(data));
      const impact = propagate(compiled, scenario);
      for (const { id, grade, wave } of impact.reached) {
        const paths = explain(compiled, scenario, id, 2);
        expect(paths[0]?.grade).toBe(grade);
        for (const { nodes, links } of paths) {
          expect(scenario.origins).toContain(nodes[0]);
          expect(nodes.at(-1)).toBe(id);
          expect(nodes).toHaveLength(links.length + 1);
          expect(impact.links).toEqual(expect.arrayContaining(links));
          if (wave === 0) expect(nodes.length).toBeGreaterThanOrEqual(1);
        }
      }
    });
  });
});
