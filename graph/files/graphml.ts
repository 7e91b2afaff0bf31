/** GraphML (http://graphml.graphdrawing.org): every property as a typed key, for yEd, Cytoscape, igraph, NetworkX. */
import { sortedById } from "../model/canonical.ts";
import type { GraphData } from "../model/parse.ts";
import { type About, aboutText } from "./about.ts";
import { type Column, columnsOf } from "./columnsOf.ts";
import { type FlatRow, flatRow, textOfValue } from "./flatRow.ts";
import { element, XML_HEAD, xmlText } from "./xml.ts";

const NAMESPACE = {
  xmlns: "http://graphml.graphdrawing.org/xmlns",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation":
    "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
};

export function graphml({ nodes, links }: GraphData, about: About): string {
  const nodeRows = sortedById(nodes).map((node) => ({ node, row: { ...flatRow(node), kind: node.kind } }));
  const linkRows = sortedById(links).map((link) => ({ link, row: { ...flatRow(link), kind: link.kind } }));
  const nodeColumns = columnsOf(nodeRows.map(({ row }) => row));
  const linkColumns = columnsOf(linkRows.map(({ row }) => row));
  const lines = [
    element("desc", {}, xmlText(aboutText(about))),
    ...nodeColumns.map((column) => keyOf("node", column)),
    ...linkColumns.map((column) => keyOf("edge", column)),
    '<graph id="ricochet" edgedefault="directed">',
    ...nodeRows.map(({ node, row }) => element("node", { id: node.id }, dataOf("node", nodeColumns, row))),
    ...linkRows.map(({ link: { id, from, to }, row }) =>
      element("edge", { id, source: from, target: to }, dataOf("edge", linkColumns, row)),
    ),
    "</graph>",
  ];
  return `${XML_HEAD}${element("graphml", NAMESPACE, `\n${lines.join("\n")}\n`)}\n`;
}

const idOf = (domain: "node" | "edge", name: string) => `${domain}.${name}`;

function keyOf(domain: "node" | "edge", { name, type }: Column): string {
  return element("key", {
    id: idOf(domain, name),
    for: domain,
    "attr.name": name,
    "attr.type": type,
  });
}

function dataOf(domain: "node" | "edge", columns: readonly Column[], row: FlatRow): string {
  return columns
    .flatMap(({ name }) => {
      const value = row[name];
      return value === undefined
        ? []
        : [element("data", { key: idOf(domain, name) }, xmlText(textOfValue(value)))];
    })
    .join("");
}
