/** Reach of all nodes at once, against one plain search a node, and of all platforms against the engine. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createGraph } from "../../../graph/model/graph.ts";
import { EFFECTS, GRADES } from "../../../graph/model/vocabulary.ts";
import { buildAdjacency } from "../../../graph/propagation/adjacency.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import { stronglyConnected } from "../../../graph/propagation/components.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import {
  batchesOf,
  planReach,
  ReachCounter,
  type ReachQuestion,
} from "../../../graph/propagation/reachCounts.ts";
import { institutionCounts, ungatedReach } from "../../../graph/propagation/ungated.ts";
import { dependsOn, graphDataOf, scenarioOf, uses } from "../../support/graphBuilder.ts";
import { anyCase } from "../../support/randomGraph.ts";

type Pair = readonly [number, number];

/** @param shares how many counters the batches are dealt out to */
function countsOf(question: ReachQuestion, shares = 1): Int32Array {
  const plan = planReach(question);
  const counters = Array.from({ length: shares }, () => new ReachCounter(plan));
  for (let batch = 0; batch < batchesOf(plan); batch++) counters[batch % shares]?.addBatch(batch);
  const counts = counters.map((counter) => counter.counts());
  return (counts[0] as Int32Array).map((_, cell) =>
    counts.reduce((sum, share) => sum + (share[cell] as number), 0),
  );
}

function adjacencyOf(nodes: number, pairs: readonly Pair[]) {
  return buildAdjacency(nodes, { sources: pairs.map(([from]) => from), targets: pairs.map(([, to]) => to) });
}

/** Each node is a target that it reaches by itself, in one of three groups. */
function everyNode(nodes: number, pairs: readonly Pair[]): ReachQuestion {
  const all = Int32Array.from({ length: nodes }, (_, node) => node);
  return {
    nodes,
    ways: adjacencyOf(nodes, pairs),
    hits: buildAdjacency(nodes, { sources: all, targets: all }),
    groupOf: Uint8Array.from(all, (node) => node % 3),
    groups: 3,
    starts: all,
  };
}

function countByOne(nodes: number, pairs: readonly Pair[]): number[] {
  return Array.from({ length: nodes }, (_, start) => {
    const reached = new Set([start]);
    for (const node of reached) for (const [from, to] of pairs) if (from === node) reached.add(to);
    return [0, 1, 2].map((group) => [...reached].filter((node) => node % 3 === group).length);
  }).flat();
}

test("counts what a plain search from each node counts, on random graphs (seed 30)", () => {
  const graph = fc
    .integer({ min: 1, max: 40 })
    .chain((nodes) =>
      fc.tuple(
        fc.constant(nodes),
        fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 2 * nodes }),
      ),
    );
  const property = fc.property(graph, ([nodes, pairs]) => {
    expect([...countsOf(everyNode(nodes, pairs))]).toEqual(countByOne(nodes, pairs));
  });
  fc.assert(property, { seed: 30, numRuns: 1000 });
});

test("counts the same however its batches are shared out", () => {
  const nodes = 2000;
  const chain = Array.from({ length: nodes - 1 }, (_, at): Pair => [at, at + 1]);
  const question = everyNode(nodes, chain);
  expect(batchesOf(planReach(question))).toBeGreaterThan(4);
  const counts = countsOf(question);
  expect(countsOf(question, 3)).toEqual(counts);
  const sums = Array.from({ length: nodes }, (_, node) =>
    counts.subarray(node * 3, node * 3 + 3).reduce((a, b) => a + b),
  );
  expect(sums).toEqual(Array.from({ length: nodes }, (_, at) => nodes - at));
});

test("a cycle of a hundred thousand nodes is one component, without a deep stack", () => {
  const nodes = 100_000;
  const cycle = Array.from({ length: nodes }, (_, at): Pair => [at, (at + 1) % nodes]);
  expect([...stronglyConnected(nodes, adjacencyOf(nodes, cycle)).sizes]).toEqual([nodes]);
});

test("[A4] what logins open, however many, lies open to its users and not to its guests", () => {
  const data = graphDataOf(
    dependsOn("tax", "connect", { mode: "authentication" }),
    dependsOn("desk", "tax", { mode: "authentication" }),
    dependsOn("guest", "desk", { mode: "hosting" }),
    uses("caf", "desk"),
    uses("dgs", "guest"),
  );
  const compiled = compile(createGraph(data));
  const connect = Int32Array.of(compiled.nodes.ids.numberOf("platform:connect") as number);
  const counts = countsOf(ungatedReach(compiled, { effect: "access", floor: "documented" }, connect));
  expect(institutionCounts(counts, 0).institutions).toBe(1);
});

test("no gate closes when every category is named: all platforms at once reach what each reaches (seed 31)", () => {
  const property = fc.property(
    anyCase,
    fc.constantFrom(...EFFECTS),
    fc.constantFrom(...GRADES),
    ({ data }, effect, floor) => {
      const compiled = compile(createGraph(data));
      const ids = data.nodes.filter(({ kind }) => kind === "Platform").map(({ id }) => id);
      const numbers = Int32Array.from(ids, (id) => compiled.nodes.ids.numberOf(id) as number);
      const counts = countsOf(ungatedReach(compiled, { effect, floor }, numbers));
      for (const [at, id] of ids.entries()) {
        const { totals } = propagate(compiled, scenarioOf(id, { effect, floor }));
        expect(totals).toMatchObject(institutionCounts(counts, at));
        expect(totals.byLayer).toEqual(institutionCounts(counts, at).byLayer);
      }
    },
  );
  fc.assert(property, { seed: 31, numRuns: 1000 });
});
