/** A graph file read chunk by chunk gives what the whole file gives, and refuses what it refuses. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidDataError } from "../../../graph/errors.ts";
import { createGraph } from "../../../graph/model/graph.ts";
import type { GraphLink, GraphNode, Institution } from "../../../graph/model/schema.ts";
import { columnsOf, type GraphColumns } from "../../../graph/propagation/columns.ts";
import { ColumnsReader } from "../../../graph/propagation/columnsReader.ts";
import { compile, compileColumns } from "../../../graph/propagation/compile.ts";
import type { Ids } from "../../../graph/propagation/ids.ts";
import { propagate } from "../../../graph/propagation/propagate.ts";
import { graphDataOf, scenarioOf, uses } from "../../support/graphBuilder.ts";
import { anyCase } from "../../support/randomGraph.ts";

function read(text: string, chunk = 1_000_000) {
  const reader = new ColumnsReader();
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.subarray(at, at + chunk));
  return reader.finish();
}

/** Columns with their ids as lists, whatever they are kept in. */
function spelt({ nodes, links, otherNodes, otherLinks, ...rest }: GraphColumns) {
  const spell = (ids: Ids) => Array.from({ length: ids.length }, (_, number) => ids.at(number));
  return {
    nodes: { ...nodes, ids: spell(nodes.ids) },
    links: { ...links, ids: spell(links.ids) },
    otherNodes: spell(otherNodes),
    otherLinks: spell(otherLinks),
    ...rest,
  };
}

/** What is unknown may be left out as well as be null. */
function withoutUnknown(link: GraphLink) {
  return Object.fromEntries(Object.entries(link).filter(([, value]) => value !== null));
}

/** A node with no more said of it than what a breach or a reader's eye needs. */
function briefNode({ id, kind, ...node }: GraphNode, at: number) {
  const name = [{ name: { en: "A name", fr: "Un nom é" } }, { name: null }, {}][at % 3];
  if (kind !== "Institution") return { id, kind, ...name };
  const { class: isClass, mandatory, type } = node as Institution;
  return { kind, id, class: isClass, mandatory, type, ...name };
}

function problemOf(text: string): { place: string; problem: string } {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InvalidDataError) return error.problems[0] as { place: string; problem: string };
    throw error;
  }
  throw new Error("It was not refused.");
}

test("gives the columns of the whole graph, wherever chunks end (seed 40)", () => {
  const property = fc.property(
    anyCase,
    fc.integer({ min: 1, max: 90 }),
    fc.boolean(),
    fc.boolean(),
    ({ data }, chunk, isWide, isBrief) => {
      const file = {
        title: 'a "graph" {with} [brackets] \\',
        nodes: isBrief ? data.nodes.map(briefNode) : data.nodes,
        more: { a: [1, "]"] },
        links: isBrief ? data.links.map(withoutUnknown) : data.links,
      };
      expect(spelt(read(JSON.stringify(file, null, isWide ? 2 : 0), chunk))).toEqual(spelt(columnsOf(data)));
    },
  );
  fc.assert(property, { seed: 40, numRuns: 300 });
});

test("an impact on the columns is that on the graph (seed 41)", () => {
  const property = fc.property(anyCase, ({ data, scenario }) => {
    const streamed = compileColumns(read(JSON.stringify({ nodes: data.nodes, links: data.links }), 1000));
    expect(propagate(streamed, scenario)).toEqual(propagate(compile(createGraph(data)), scenario));
  });
  fc.assert(property, { seed: 41, numRuns: 300 });
});

describe("a file is refused", () => {
  const node = '{"id":"platform:hub","kind":"Platform"},{"id":"institution:caf","kind":"Institution"}';
  const link = (change: Record<string, unknown>) => JSON.stringify({ ...uses("caf", "hub"), ...change });
  const graph = (links: string, nodes = node) => `{"nodes":[${nodes}],"links":[${links}]}`;

  test.each([
    ["that is no object", "[]", { place: "graph" }],
    ["that is empty", "", { place: "graph" }],
    ["without links", `{"nodes":[${node}]}`, { problem: expect.stringContaining("`links`") }],
    ["that ends early", graph(link({})).slice(0, -5), { problem: expect.stringContaining("ends before") }],
    ["that is no JSON", graph('{"id":NaN}'), { problem: expect.stringContaining("not JSON") }],
    ["whose lists stand twice", `{"nodes":[],"nodes":[],"links":[]}`, { place: "graph" }],
    [
      "with 10 MB of nesting",
      graph("[".repeat(10_000_000)),
      { problem: expect.stringContaining("100 levels") },
    ],
    [
      "with nesting in what is skipped",
      `{"x":${"[".repeat(10_000_000)}`,
      { problem: expect.stringContaining("100 levels") },
    ],
    ["with a dangling end", graph(link({ to: "platform:gone" })), { place: "links[0].to" }],
    ["with an id used twice", graph(`${link({})},${link({})}`), { place: "links[1].id" }],
    [
      "with a node given twice",
      graph("", `${node},{"id":"platform:hub","kind":"Platform"}`),
      { place: "nodes[2].id" },
    ],
    ["with an end of the wrong kind", graph(link({ to: "institution:caf" })), { place: "links[0].to" }],
    [
      "with an impossible date",
      graph(`${link({ validFrom: "2021" })},${link({ id: "b", validFrom: "2021-02-30" })}`),
      { place: "links[1].validFrom" },
    ],
    [
      "with a date where a category belongs",
      graph(`${link({ validFrom: "2021-02" })},${link({ id: "b", categories: [7] })}`),
      { place: "links[1].categories[0]" },
    ],
    [
      "with a value that JSON lacks",
      graph('{"id":"x","note":NaN}'),
      { problem: expect.stringContaining("not JSON") },
    ],
    [
      "with a control character in a text",
      graph(link({}).replace("caf--hub", "caf\n")),
      { problem: expect.stringContaining("not JSON") },
    ],
    [
      "with two rows and no comma",
      graph(`${link({})} ${link({ id: "b" })}`),
      { problem: expect.stringContaining("not JSON") },
    ],
    ["with a comma and no row", graph(`${link({})},`), { problem: expect.stringContaining("not JSON") }],
    [
      "with a name that is empty",
      graph("", '{"id":"platform:hub","kind":"Platform","name":{"fr":"","en":"x"}}'),
      { place: "nodes[0].name.fr" },
    ],
    [
      "with a type of the other kind",
      graph("", '{"id":"platform:hub","kind":"Platform","type":"ministry"}'),
      { place: "nodes[0].type" },
    ],
    ["with a list that is none", graph(link({ sources: "a" })), { place: "links[0].sources" }],
    ["with a grade that is none", graph(link({ grade: "sure" })), { place: "links[0].grade" }],
    ["with a link that is no object", graph("3"), { place: "links[0]" }],
    [
      "whose nodes come after its links",
      `{"links":[{"id":"x","kind":"HOLDS","from":"platform:hub","to":"category:a"}],"nodes":[${node}]}`,
      {},
    ],
  ])("%s", (_what, text, expected) => {
    expect(problemOf(text)).toMatchObject(expected);
  });
});

test("what a row has beyond the model does not matter, nor does the order of its fields", () => {
  const data = graphDataOf(uses("caf", "hub", { categories: ["tax"] }));
  const links = data.links.map((each) => ({ note: { deep: [1] }, ...each }));
  const impact = propagate(
    compileColumns(read(JSON.stringify({ nodes: data.nodes, links }))),
    scenarioOf("platform:hub"),
  );
  expect(impact.totals.institutions).toBe(1);
});
