/** GEXF 1.3 (https://gexf.net), for Gephi: names as labels, every property as a typed attribute. */
import { sortedById } from "../model/canonical.ts";
import type { GraphData } from "../model/parse.ts";
import type { GraphNode } from "../model/schema.ts";
import { type About, aboutText } from "./about.ts";
import { type Column, columnsOf } from "./columnsOf.ts";
import { type FlatRow, flatRow, textOfValue } from "./flatRow.ts";
import { element, XML_HEAD, xmlText } from "./xml.ts";

const NAMESPACE = {
  xmlns: "http://gexf.net/1.3",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
  version: "1.3",
};

export function gexf({ nodes, links }: GraphData, about: About): string {
  const nodeRows = sortedById(nodes).map((node) => ({ node, row: { ...flatRow(node), kind: node.kind } }));
  const linkRows = sortedById(links).map((link) => ({ link, row: flatRow(link) }));
  const nodeColumns = columnsOf(nodeRows.map(({ row }) => row));
  const linkColumns = columnsOf(linkRows.map(({ row }) => row));
  const meta = element("creator", {}, "Ricochet") + element("description", {}, xmlText(aboutText(about)));
  const lines = [
    element("meta", { lastmodifieddate: about.made.slice(0, 10) }, meta),
    '<graph mode="static" defaultedgetype="directed">',
    attributesOf("node", nodeColumns),
    attributesOf("edge", linkColumns),
    "<nodes>",
    ...nodeRows.map(({ node, row }) =>
      element("node", { id: node.id, label: labelOf(node) }, valuesOf(nodeColumns, row)),
    ),
    "</nodes>",
    "<edges>",
    ...linkRows.map(({ link: { id, from, to, kind }, row }) =>
      element("edge", { id, source: from, target: to, kind, label: kind }, valuesOf(linkColumns, row)),
    ),
    "</edges>",
    "</graph>",
  ];
  return `${XML_HEAD}${element("gexf", NAMESPACE, `\n${lines.join("\n")}\n`)}\n`;
}

function labelOf(node: GraphNode): string {
  if (node.kind === "Source") return node.title;
  return node.kind === "Claim" ? node.statement.fr : (node.name?.fr ?? node.id);
}

function attributesOf(of: "node" | "edge", columns: readonly Column[]): string {
  const declared = columns.map(({ name, type }) => element("attribute", { id: name, title: name, type }));
  return element("attributes", { class: of }, declared.join(""));
}

function valuesOf(columns: readonly Column[], row: FlatRow): string {
  const values = columns.flatMap(({ name }) => {
    const value = row[name];
    return value === undefined ? [] : [element("attvalue", { for: name, value: textOfValue(value) })];
  });
  return element("attvalues", {}, values.join(""));
}
