/** Finding nodes by name: in both languages, by acronym, whole or in part, best first. */

import { fold } from "../../graph/model/fold.ts";
import type { Graph } from "../../graph/model/graph.ts";
import type { GraphNode } from "../../graph/model/schema.ts";
import { NODE_KINDS, type NodeKind } from "../../graph/model/vocabulary.ts";

/** How well a node answers: lower is better. */
const EXACT = 0;
const PREFIX = 1;
const WORD_PREFIX = 2;
const SUBSTRING = 3;
const EVERY_WORD = 4;
const NO_MATCH = 5;

interface Entry {
  readonly node: GraphNode;
  /** Folded names, acronym and id. */
  readonly texts: readonly string[];
  readonly sortKey: string;
}

export interface SearchIndex {
  /**
   * Nodes that answer the query, best first; an empty query lists all, by kind and name.
   * Ties go to the kind that people ask for first, then to the shorter name.
   */
  find(query: string): readonly GraphNode[];
}

export function createSearchIndex({ nodes }: Graph): SearchIndex {
  const entries = nodes.map(toEntry).sort(compareEntries);
  return {
    find(query) {
      const folded = fold(query);
      if (folded === "") return query.trim() === "" ? entries.map(({ node }) => node) : [];
      return (
        entries
          .map((entry) => ({ entry, rank: rankOf(entry, folded) }))
          .filter(({ rank }) => rank < NO_MATCH)
          // Sorting is stable, so equals keep the order of `entries`.
          .sort((a, b) => a.rank - b.rank)
          .map(({ entry }) => entry.node)
      );
    },
  };
}

function toEntry(node: GraphNode): Entry {
  const texts = textsOf(node).map(fold);
  return { node, texts: [...new Set(texts)], sortKey: texts[0] ?? "" };
}

/** What a node is found by; the name comes first. */
function textsOf(node: GraphNode): string[] {
  const idWords = node.id.slice(node.id.indexOf(":") + 1);
  if (node.kind === "Source") return [node.title, node.publisher, idWords];
  if (node.kind === "Claim") return [node.statement.fr, node.statement.en, node.who.fr, node.who.en, idWords];
  const names = node.name === null ? [] : [node.name.fr, node.name.en];
  const others = node.kind === "Institution" || node.kind === "Platform" ? node.otherNames : [];
  return [...names, ...(node.acronym === null ? [] : [node.acronym]), ...others, idWords];
}

function rankOf({ texts }: Entry, query: string): number {
  const words = query.split(" ");
  let best = NO_MATCH;
  for (const text of texts) {
    if (text === query) return EXACT;
    if (text.startsWith(query)) best = Math.min(best, PREFIX);
    else if (` ${text}`.includes(` ${query}`)) best = Math.min(best, WORD_PREFIX);
    else if (text.includes(query)) best = Math.min(best, SUBSTRING);
    else if (words.every((word) => ` ${text}`.includes(` ${word}`))) best = Math.min(best, EVERY_WORD);
  }
  return best;
}

function compareEntries(a: Entry, b: Entry): number {
  return (
    KIND_ORDER[a.node.kind] - KIND_ORDER[b.node.kind] ||
    a.sortKey.length - b.sortKey.length ||
    (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : a.node.id < b.node.id ? -1 : 1)
  );
}

/** Platforms and institutions are what people look for; claims and sources are found through them. */
const KIND_ORDER = Object.fromEntries(
  [...new Set<NodeKind>(["Platform", "Institution", "Incident", ...NODE_KINDS])].map((kind, at) => [
    kind,
    at,
  ]),
) as Record<NodeKind, number>;
