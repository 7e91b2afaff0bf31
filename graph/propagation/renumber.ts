/**
 * Numbers nodes in the order in which a breadth-first search meets them, so that what is reached together
 * lies together in memory: that alone makes searches of large graphs several times faster.
 */
import { buildAdjacency, type Ends, endOfLinks, firstLink } from "./adjacency.ts";

const LOOSEST = 3;

/**
 * Searches begin at the nodes with most links, the first ones first where there are as many.
 * @returns for each new number the old one
 */
export function breadthFirstOrder(nodes: number, { sources, targets }: Ends): Int32Array {
  const adjacency = buildAdjacency(nodes, { sources, targets });
  const order = new Int32Array(nodes);
  const isPlaced = new Uint8Array(nodes);
  let placed = 0;
  for (const start of byDegree(nodes, adjacency.offsets)) {
    if (isPlaced[start] === 1) continue;
    isPlaced[start] = 1;
    order[placed++] = start;
    for (let at = placed - 1; at < placed; at++) {
      const node = order[at] as number;
      const end = endOfLinks(adjacency, node, LOOSEST);
      for (let link = firstLink(adjacency, node); link < end; link++) {
        const target = adjacency.targets[link] as number;
        if (isPlaced[target] === 1) continue;
        isPlaced[target] = 1;
        order[placed++] = target;
      }
    }
  }
  return order;
}

/** From each old number to the new one. */
export function inverseOf(order: Int32Array): Int32Array {
  const numbers = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) numbers[order[at] as number] = at;
  return numbers;
}

/** Counting sort: most links first; equal ones keep their order. */
function byDegree(nodes: number, offsets: Int32Array): Int32Array {
  const degreeOf = (node: number) => (offsets[node * 4 + 4] as number) - (offsets[node * 4] as number);
  let most = 0;
  for (let node = 0; node < nodes; node++) most = Math.max(most, degreeOf(node));
  const places = new Int32Array(most + 2);
  for (let node = 0; node < nodes; node++) {
    const key = most - degreeOf(node) + 1;
    places[key] = (places[key] as number) + 1;
  }
  for (let key = 1; key < places.length; key++)
    places[key] = (places[key] as number) + (places[key - 1] as number);
  const sorted = new Int32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const key = most - degreeOf(node);
    const place = places[key] as number;
    places[key] = place + 1;
    sorted[place] = node;
  }
  return sorted;
}
