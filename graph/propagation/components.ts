/** Strongly connected components: nodes that reach each other, and so reach the same. */
import type { Adjacency } from "./adjacency.ts";

export interface Components {
  /** By node, the number of its component. Whatever a component leads to has a smaller number. */
  readonly of: Int32Array;
  readonly sizes: Int32Array;
}

/** Tarjan, "Depth-first search and linear graph algorithms" (1972), with a stack of its own: no depth limit. */
export function stronglyConnected(nodes: number, { offsets, targets }: Adjacency): Components {
  const of = new Int32Array(nodes).fill(-1);
  const indexes = new Int32Array(nodes).fill(-1);
  const lows = new Int32Array(nodes);
  const cursors = new Int32Array(nodes);
  const open = new Int32Array(nodes);
  const path = new Int32Array(nodes);
  const sizes: number[] = [];
  let index = 0;
  let opened = 0;
  for (let start = 0; start < nodes; start++) {
    if (indexes[start] !== -1) continue;
    let depth = 0;
    enter(start);
    while (depth > 0) {
      const node = path[depth - 1] as number;
      const cursor = cursors[node] as number;
      if (cursor < (offsets[node * 4 + 4] as number)) {
        cursors[node] = cursor + 1;
        const target = targets[cursor] as number;
        if (indexes[target] === -1) enter(target);
        else if (of[target] === -1) lows[node] = Math.min(lows[node] as number, indexes[target] as number);
        continue;
      }
      depth--;
      if (lows[node] === indexes[node]) close(node);
      if (depth === 0) continue;
      const parent = path[depth - 1] as number;
      lows[parent] = Math.min(lows[parent] as number, lows[node] as number);
    }

    function enter(node: number): void {
      indexes[node] = index;
      lows[node] = index++;
      cursors[node] = offsets[node * 4] as number;
      open[opened++] = node;
      path[depth++] = node;
    }
  }
  return { of, sizes: Int32Array.from(sizes) };

  function close(root: number): void {
    let size = 0;
    let node: number;
    do {
      node = open[--opened] as number;
      of[node] = sizes.length;
      size++;
    } while (node !== root);
    sizes.push(size);
  }
}
