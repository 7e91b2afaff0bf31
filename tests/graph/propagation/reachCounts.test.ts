/** Reach of all nodes at once, against one plain search a node. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAdjacency } from "../../../graph/propagation/adjacency.ts";
import { stronglyConnected } from "../../../graph/propagation/components.ts";
import { reachCounts } from "../../../graph/propagation/reachCounts.ts";

type Pair = readonly [number, number];

function countByOne(nodes: number, pairs: readonly Pair[]): number[] {
  return Array.from({ length: nodes }, (_, start) => {
    const reached = new Set([start]);
    for (const node of reached) for (const [from, to] of pairs) if (from === node) reached.add(to);
    return reached.size - 1;
  });
}

function adjacencyOf(nodes: number, pairs: readonly Pair[]) {
  return buildAdjacency(nodes, { sources: pairs.map(([from]) => from), targets: pairs.map(([, to]) => to) });
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
    expect([...reachCounts(nodes, adjacencyOf(nodes, pairs))]).toEqual(countByOne(nodes, pairs));
  });
  fc.assert(property, { seed: 30, numRuns: 1000 });
});

test("takes as many passes as there are targets to ask for", () => {
  const nodes = 700;
  const chain = Array.from({ length: nodes - 1 }, (_, at): Pair => [at, at + 1]);
  const told: number[] = [];
  const counts = reachCounts(nodes, adjacencyOf(nodes, chain), (targets) => told.push(targets));
  expect([...counts]).toEqual(Array.from({ length: nodes }, (_, at) => nodes - 1 - at));
  expect(told).toEqual([256, 512, 700]);
});

test("a cycle of a hundred thousand nodes is one component, without a deep stack", () => {
  const nodes = 100_000;
  const cycle = Array.from({ length: nodes }, (_, at): Pair => [at, (at + 1) % nodes]);
  expect([...stronglyConnected(nodes, adjacencyOf(nodes, cycle)).sizes]).toEqual([nodes]);
});
