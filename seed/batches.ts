/** A load's changes as `UNWIND` batches: few large statements instead of thousands of small ones. */
import {
  DATASETS_PROPERTY,
  linkToProperties,
  nodeToProperties,
  type Properties,
} from "../graph/model/properties.ts";
import type { GraphLink, GraphNode } from "../graph/model/schema.ts";
import {
  ID_PREFIX,
  LINK_KINDS,
  LINK_RULES,
  type LinkKind,
  NODE_KINDS,
  type NodeKind,
} from "../graph/model/vocabulary.ts";
import type { LoadPlan } from "./plan.ts";

const ROWS_PER_BATCH = 2000;

export interface Batch {
  readonly text: string;
  readonly rows: readonly unknown[];
}

/** In an order that never breaks a constraint: what goes first, links after the nodes that they join. */
export function batchesOf(plan: LoadPlan, dataset: string): Batch[] {
  const marked = (properties: Properties) => withIntegers({ ...properties, [DATASETS_PROPERTY]: [dataset] });
  return [
    ...inBatches(
      "UNWIND $rows AS element MATCH ()-[r]->() WHERE elementId(r) = element DELETE r",
      plan.removeLinks,
    ),
    ...inBatches(
      "UNWIND $rows AS element MATCH (n) WHERE elementId(n) = element DETACH DELETE n",
      plan.removeNodes,
    ),
    ...inBatches(
      "UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element SET n = row.properties",
      plan.rewriteNodes.map(({ element, node }) => ({ element, properties: marked(nodeToProperties(node)) })),
    ),
    ...inBatches(
      `UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element SET n.${DATASETS_PROPERTY} = row.datasets`,
      plan.remarkNodes,
    ),
    ...inBatches(
      `UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.element SET r.${DATASETS_PROPERTY} = row.datasets`,
      plan.remarkLinks,
    ),
    ...newNodes(plan.createNodes, marked),
    ...newLinks(plan.createLinks, marked),
  ];
}

type Mark = (properties: Properties) => Record<string, unknown>;

function newNodes(nodes: readonly GraphNode[], marked: Mark): Batch[] {
  return NODE_KINDS.flatMap((kind) =>
    inBatches(
      `UNWIND $rows AS row CREATE (n:${kind}) SET n = row`,
      nodes.filter((node) => node.kind === kind).map((node) => marked(nodeToProperties(node))),
    ),
  );
}

/** A batch per pair of labels, since looking an end up by its id needs the label whose index is used. */
function newLinks(links: readonly GraphLink[], marked: Mark): Batch[] {
  return LINK_KINDS.flatMap((kind) =>
    labelPairs(kind).flatMap(([from, to]) =>
      inBatches(
        `UNWIND $rows AS row
         MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
         CREATE (a)-[r:${kind}]->(b) SET r = row.properties`,
        links
          .filter((link) => link.kind === kind && isOfKind(link.from, from) && isOfKind(link.to, to))
          .map((link) => ({ from: link.from, to: link.to, properties: marked(linkToProperties(link)) })),
      ),
    ),
  );
}

function labelPairs(kind: LinkKind): [NodeKind, NodeKind][] {
  const rule: { from: readonly NodeKind[]; to: readonly NodeKind[] } = LINK_RULES[kind];
  return rule.from.flatMap((from) => rule.to.map((to): [NodeKind, NodeKind] => [from, to]));
}

function isOfKind(id: string, kind: NodeKind): boolean {
  return id.startsWith(`${ID_PREFIX[kind]}:`);
}

/** The driver sends a number as a float; what is whole shall be an integer in the database too. */
function withIntegers(properties: Properties): Record<string, unknown> {
  const convert = (value: unknown) => (Number.isSafeInteger(value) ? BigInt(value as number) : value);
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      // A list in the database has one type: it is of integers only when all of it is.
      Array.isArray(value)
        ? value.every(Number.isSafeInteger)
          ? value.map(convert)
          : value
        : convert(value),
    ]),
  );
}

function inBatches(text: string, rows: readonly unknown[]): Batch[] {
  const batches: Batch[] = [];
  for (let start = 0; start < rows.length; start += ROWS_PER_BATCH) {
    batches.push({ text, rows: rows.slice(start, start + ROWS_PER_BATCH) });
  }
  return batches;
}
