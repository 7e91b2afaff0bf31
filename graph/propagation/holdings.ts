/** [X0] What each node holds: a property of the graph, whatever the scenario; only [I5] changes it. */
import type { Adjacency } from "./adjacency.ts";
import { allCategories, type Words } from "./bits.ts";
import { maskLinks, Spread } from "./spread.ts";

/**
 * What lies on a host is held there too: the least fixpoint is a spread of categories from dependents to
 * hosts, where a node takes all but what it no longer holds.
 *
 * @param own what each node holds by its own links
 * @param dropped [I5] by node, the categories of which retention is shortened there
 */
export function gatherHoldings(
  nodes: number,
  words: number,
  own: Words,
  carrying: Adjacency,
  dropped: ReadonlyMap<number, Words> | null,
): Words {
  const all = allCategories(words);
  const needs = new Int32Array(nodes * words);
  for (let node = 0; node < nodes; node++) needs.set(all, node * words);
  for (const [node, shed] of dropped ?? []) {
    for (let word = 0; word < words; word++) {
      needs[node * words + word] = (needs[node * words + word] as number) & ~(shed[word] as number);
    }
  }
  const links = maskLinks(nodes, words, carrying, (_row, cells, at) => cells.set(all, at));
  const spread = new Spread(links);
  spread.run(links, {
    needs,
    starts: {
      nodes: Int32Array.from({ length: nodes }, (_, node) => node),
      waves: new Int32Array(nodes),
      bits: own.map((word, at) => word & (needs[at] as number)),
    },
    floor: 3,
  });
  return spread.bits();
}
