/**
 * The engine on the graph that the peers are given: writes its links and takes its own time.
 * npx tsx bench/peers/search.ts NODES FILE, then peers.py FILE
 */
import { writeFileSync } from "node:fs";
import { gatedSearch, randomGraph, renumbered } from "../largeGraph.ts";
import { summarise } from "../measure.ts";

const nodes = Number(process.argv[2]);
const file = process.argv[3];
if (!Number.isInteger(nodes) || file === undefined)
  throw new Error("Say how many nodes, and which file to write.");
const graph = randomGraph(nodes, nodes * 5, 12345);
const links = new Int32Array(2 + graph.sources.length * 2);
links.set([nodes, graph.sources[0] as number]);
for (const [at, source] of graph.sources.entries())
  links.set([source, graph.targets[at] as number], 2 + at * 2);
writeFileSync(file, links);

const all = { words: 1, maskWord: () => -1, needWord: () => -1 };
const search = gatedSearch(nodes, renumbered(graph), all, 3);
const taken = Array.from({ length: 15 }, () => {
  const start = performance.now();
  search.run();
  return performance.now() - start;
});
process.stdout.write(`engine: ${summarise(taken).median.toFixed(2)} ms, ${search.reached()} nodes\n`);
