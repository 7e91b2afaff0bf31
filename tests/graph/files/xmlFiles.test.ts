/** GraphML and GEXF, read back by readers that are not ours. */
import Graph, { type MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { flatRow, textOfValue } from "../../../graph/files/flatRow.ts";
import { gexf } from "../../../graph/files/gexf.ts";
import { graphml } from "../../../graph/files/graphml.ts";
import { subset } from "../../../graph/files/subset.ts";
import type { GraphData } from "../../../graph/model/parse.ts";
import type { GraphLink, GraphNode } from "../../../graph/model/schema.ts";
import { hostileGraph } from "../../support/hostileGraph.ts";
import { ownGraph } from "../../support/ownImpact.ts";
import { ABOUT } from "./about.ts";

const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What XML has no way to write is left out, and only that. */
const writable = (text: string) => text.replaceAll(ILLEGAL, "");

const FORMATS = [
  {
    name: "GraphML",
    write: graphml,
    read: (text: string) => parseGraphml(Graph, text, { addMissingNodes: false }),
  },
  { name: "GEXF", write: gexf, read: (text: string) => parseGexf(Graph, text, { addMissingNodes: false }) },
];

describe.each(FORMATS)("$name", ({ name, write, read }) => {
  const compare = (data: GraphData) => {
    const text = write(data, ABOUT);
    expect(text.match(ILLEGAL)).toBeNull();
    const graph = read(text) as MultiDirectedGraph;
    expect([graph.order, graph.size]).toEqual([data.nodes.length, data.links.length]);
    for (const node of data.nodes) expectSame(graph.getNodeAttributes(node.id), node);
    for (const link of data.links) {
      expect(graph.extremities(link.id)).toEqual([link.from, link.to]);
      expectSame(graph.getEdgeAttributes(link.id), link);
    }
  };

  test("holds every property of every row, whatever its text", () => compare(hostileGraph()));
  test("holds real rows", async () => {
    const { graph } = await ownGraph();
    const some = graph.nodes.filter((_, at) => at % 4 === 0).map(({ id }) => id);
    compare(subset(graph, some));
  });
  test("is the same for rows in another order", () => {
    const { nodes, links } = hostileGraph();
    const turned = { nodes: nodes.toReversed(), links: links.toReversed() };
    expect(write(turned, ABOUT)).toBe(write({ nodes, links }, ABOUT));
  });
  test("says what it is", () => {
    expect(write({ nodes: [], links: [] }, ABOUT)).toContain(
      `dataset version: ${ABOUT.datasetVersion}; made: ${ABOUT.made}`,
    );
    expect(name).toMatch(/^G/);
  });
});

function expectSame(read: Readonly<Record<string, unknown>>, row: GraphNode | GraphLink): void {
  expect(read.kind).toBe(row.kind);
  for (const [key, value] of Object.entries(flatRow(row))) {
    if (key === "id") continue;
    const back = read[key];
    if (typeof back === "string") expect([key, back]).toEqual([key, writable(textOfValue(value))]);
    else expect([key, back]).toEqual([key, value]);
  }
}
