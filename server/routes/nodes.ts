/** GET /nodes, /nodes/{id}, /nodes/{id}/links: finding nodes and reading what is known of one. */
import { z } from "zod";
import { presentLink } from "../../graph/answers/links.ts";
import { presentNodeInFull } from "../../graph/answers/node.ts";
import { descriptionOf, presentNode, presentNodes } from "../../graph/answers/nodes.ts";
import { UnknownNodeError } from "../../graph/errors.ts";
import type { Graph } from "../../graph/model/graph.ts";
import type { GraphNode } from "../../graph/model/schema.ts";
import { LINK_KINDS, NODE_KINDS } from "../../graph/model/vocabulary.ts";
import { linksResponseSchema, nodeResponseSchema, searchResponseSchema } from "../../graph/responses.ts";
import { cursor, limitOf, listOf, nodePath, pageOf } from "../http/parameters.ts";
import { route } from "../http/route.ts";
import { oncePerGraph } from "../oncePerGraph.ts";
import { createSearchIndex } from "../search/searchIndex.ts";

const searchIndexOf = oncePerGraph(createSearchIndex);

export const searchRoute = route({
  method: "get",
  path: "/nodes",
  summary: "Search by name or acronym, in both languages, without regard to case and accents; best first",
  query: z.strictObject({
    q: z.string().max(200).default(""),
    kind: listOf(NODE_KINDS),
    limit: limitOf(20, 200),
    cursor,
  }),
  response: searchResponseSchema,
  async handle({ query: { q, kind, limit, cursor } }, { store }) {
    const { graph, version } = await store.current();
    const found = searchIndexOf(graph).find(q);
    const wanted = kind === undefined ? found : found.filter((node) => kind.includes(node.kind));
    const { items, total, nextCursor } = pageOf(wanted, { limit, cursor, version });
    return {
      items: items.map((node) => ({ ...presentNode(node), description: descriptionOf(node) })),
      total,
      byKind: Object.fromEntries(
        NODE_KINDS.map((each) => [each, found.filter((node) => node.kind === each).length]),
      ),
      nextCursor,
    };
  },
});

export const nodeRoute = route({
  method: "get",
  path: "/nodes/{id}",
  summary: "Everything about one node",
  params: nodePath,
  response: nodeResponseSchema,
  refusals: [404],
  async handle({ params: { id } }, { store }) {
    const { graph, ownersOf } = await store.current();
    return presentNodeInFull(graph, nodeOf(graph, id), ownersOf(id));
  },
});

export const linksRoute = route({
  method: "get",
  path: "/nodes/{id}/links",
  summary: "The links of one node, paged",
  params: nodePath,
  query: z.strictObject({
    kind: listOf(LINK_KINDS),
    direction: z.enum(["in", "out"]).optional(),
    limit: limitOf(50, 500),
    cursor,
  }),
  response: linksResponseSchema,
  refusals: [404],
  async handle({ params: { id }, query: { kind, direction, limit, cursor } }, { store }) {
    const { graph, version } = await store.current();
    nodeOf(graph, id);
    const all = [
      ...(direction === "in" ? [] : graph.linksFrom(id)),
      // A link from a node to itself is one link.
      ...(direction === "out"
        ? []
        : graph.linksTo(id).filter(({ from }) => direction === "in" || from !== id)),
    ];
    const wanted = kind === undefined ? all : all.filter((link) => kind.includes(link.kind));
    const { items, total, nextCursor } = pageOf(wanted, { limit, cursor, version });
    return {
      items: items.map(presentLink),
      nodes: presentNodes(
        graph,
        items.flatMap(({ from, to }) => [from, to]),
      ),
      total,
      nextCursor,
    };
  },
});

function nodeOf({ nodeById }: Graph, id: string): GraphNode {
  const node = nodeById.get(id);
  if (node === undefined) throw new UnknownNodeError(id);
  return node;
}
