/**
 * What a view showed when its link was made, in few letters: a later reader is told what has changed since.
 * Each id leaves four letters of its hash (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/); that two of a
 * few thousand ids leave the same is unlikely, and would only keep a change from being told.
 */

/** Ids of the nodes and links that a view shows. */
export interface Contents {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

export interface Changes {
  /** In the view now, and not when the link was made. */
  readonly newNodes: readonly string[];
  readonly newLinks: readonly string[];
  /** In the view then, and only elsewhere in the data now. */
  readonly leftNodes: readonly string[];
  /** In the view then, and no longer in it or nowhere in the data: all that is known of them is how many. */
  readonly goneNodes: number;
  readonly goneLinks: number;
}

/** An address of more would be refused on its way. */
const MOST_IDS = 1500;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const WORD = 4;

/** `null` for more than an address can carry. */
export function heldOf({ nodes, links }: Contents): string | null {
  if (nodes.length + links.length > MOST_IDS) return null;
  return [nodes, links].map((ids) => ids.map(wordOf).sort().join("")).join(".");
}

/** @param everywhere ids of all nodes of the data, for the names of those that left the view */
export function changesSince(held: string, now: Contents, everywhere: Iterable<string>): Changes {
  const [nodeText = "", linkText = ""] = held.split(".");
  const [nodesThen, linksThen] = [new Set(wordsIn(nodeText)), new Set(wordsIn(linkText))];
  const nodesNow = new Set(now.nodes.map(wordOf));
  const linksNow = new Set(now.links.map(wordOf));
  const left = [...everywhere].filter((id) => {
    const word = wordOf(id);
    return nodesThen.has(word) && !nodesNow.has(word);
  });
  const gone = [...nodesThen].filter((word) => !nodesNow.has(word)).length;
  return {
    newNodes: now.nodes.filter((id) => !nodesThen.has(wordOf(id))),
    newLinks: now.links.filter((id) => !linksThen.has(wordOf(id))),
    leftNodes: left,
    goneNodes: gone - left.length,
    goneLinks: [...linksThen].filter((word) => !linksNow.has(word)).length,
  };
}

export function hasChanged(changes: Changes): boolean {
  const { newNodes, newLinks, leftNodes, goneNodes, goneLinks } = changes;
  return newNodes.length + newLinks.length + leftNodes.length + goneNodes + goneLinks > 0;
}

function wordsIn(text: string): string[] {
  return text.match(/.{4}/g) ?? [];
}

function wordOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  // The upper bits are folded into the lower ones, as the hash's authors advise for fewer than 32.
  hash = (hash >>> 24) ^ (hash & 0xffffff);
  return Array.from({ length: WORD }, (_, at) => LETTERS[(hash >>> (6 * at)) & 63]).join("");
}
