/** How far each node is from one node, against the direction of conduction. */
import { buildAdjacency, endOfLinks, firstLink } from "./adjacency.ts";
import { runRules } from "./effects.ts";
import type { Run } from "./run.ts";
import { createTrail } from "./trail.ts";

/**
 * For each grade up to the floor: the links still to go from each node to `target` over links that conduct and
 * are of that grade or stricter; -1 where none lead there.
 */
export function remainingDistances(run: Run, target: number): Int32Array[] {
  const { links, nodes } = run.compiled;
  const trail = createTrail(links.kinds.length);
  runRules({ ...run, record: trail.record });
  const ends: { sources: number[]; targets: number[]; grades: number[] } = {
    sources: [],
    targets: [],
    grades: [],
  };
  trail.forEach((row, into) => {
    // Backwards: from the node that is reached to the one that it is reached from.
    const [from, to] = [links.from[row] as number, links.to[row] as number];
    ends.sources.push(into);
    ends.targets.push(into === from ? to : from);
    ends.grades.push(links.grades[row] as number);
  });
  const backwards = buildAdjacency(nodes.ids.length, ends);
  return Array.from({ length: run.floor + 1 }, (_, grade) => {
    const distances = new Int32Array(nodes.ids.length).fill(-1);
    distances[target] = 0;
    const queue = [target];
    for (const node of queue) {
      const end = endOfLinks(backwards, node, grade);
      for (let link = firstLink(backwards, node); link < end; link++) {
        const before = backwards.targets[link] as number;
        if (distances[before] !== -1) continue;
        distances[before] = (distances[node] as number) + 1;
        queue.push(before);
      }
    }
    return distances;
  });
}
