import { describe, expect, test } from "vitest";
import { graphOf, MOST_DRAWN } from "../../../client/features/console/results/answerGraph.ts";
import { placeGraph } from "../../../client/features/console/results/graphLayout.ts";

const node = (key: string) => ({ key, labels: ["Platform"], properties: { id: `platform:${key}` } });
const link = (from: string, to: string) => ({ key: `${from}-${to}`, type: "USES", from, to, properties: {} });

describe("the graph of an answer", () => {
  test("has every node and link once, wherever they stand", () => {
    const rows = [
      [{ $node: node("a") }, [{ $node: node("b") }, { $link: link("a", "b") }]],
      [
        { inside: { $path: { nodes: [node("b"), node("c")], links: [link("b", "c")] } } },
        { $node: node("a") },
      ],
    ];
    const graph = graphOf({ rows });
    expect(graph.nodes.map(({ key }) => key)).toEqual(["a", "b", "c"]);
    expect(graph.links.map(({ key }) => key)).toEqual(["a-b", "b-c"]);
    expect(graph.totals).toEqual({ nodes: 3, links: 2 });
  });

  test("draws no link to nowhere, and counts it all the same", () => {
    const graph = graphOf({ rows: [[{ $node: node("a") }, { $link: link("a", "elsewhere") }]] });
    expect(graph.links).toEqual([]);
    expect(graph.totals.links).toBe(1);
  });

  test("draws as many as one can read, and counts all", () => {
    const rows = Array.from({ length: MOST_DRAWN + 50 }, (_, at) => [{ $node: node(`n${at}`) }]);
    const graph = graphOf({ rows });
    expect(graph.nodes).toHaveLength(MOST_DRAWN);
    expect(graph.totals.nodes).toBe(MOST_DRAWN + 50);
  });
});

describe("the places of an answer's graph", () => {
  const nodes = ["a", "b", "c", "d", "e"].map(node);
  const links = [link("a", "b"), link("b", "c"), link("c", "a")];

  test("are the same each time, and one for each node", () => {
    const first = placeGraph({ nodes, links });
    expect(placeGraph({ nodes, links })).toEqual(first);
    expect([...first.places.keys()].sort()).toEqual(["a", "b", "c", "d", "e"]);
    const spots = [...first.places.values()].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
    expect(new Set(spots).size).toBe(5);
  });

  test("keep what has no link below what has", () => {
    const { places, height } = placeGraph({ nodes, links });
    const y = (key: string) => places.get(key)?.y ?? Number.NaN;
    for (const single of ["d", "e"])
      for (const joined of ["a", "b", "c"]) expect(y(single)).toBeGreaterThan(y(joined));
    for (const { y: down } of places.values()) expect(down).toBeLessThan(height);
  });
});
