/** A graph file of a million nodes, written from a seed: read, indexed, and asked for an impact and a ranking. */

import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainScenario } from "../graph/analytics/plainScenario.ts";
import { GRADES } from "../graph/model/vocabulary.ts";
import { type CompiledColumns, compileColumns } from "../graph/propagation/compile.ts";
import { propagate } from "../graph/propagation/propagate.ts";
import { readColumnsFile } from "../server/columnsFile.ts";
import { rankAllAtOnce } from "../server/threads/rankAllAtOnce.ts";
import { seededNumbers } from "./largeGraph.ts";
import type { Row } from "./measure.ts";

export async function measureFile(nodes: number, links: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "ricochet-large-"));
  const file = join(folder, "graph.json");
  try {
    await writeGraphFile(file, nodes, links);
    const start = performance.now();
    const compiled = compileColumns(await readColumnsFile(file));
    const value = performance.now() - start;
    if (compiled.links.kinds.length !== links) throw new Error("Not every link was read.");
    return [
      {
        part: "scale",
        measure: "a graph file read and indexed, 1 M nodes, 5 M links",
        value,
        unit: "ms",
        limit: 30_000,
      },
      measureImpact(compiled),
      await measureRanking(compiled),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The whole answer: at every floor, each node with its grades and the links by which it was reached. */
function measureImpact(compiled: CompiledColumns): Row {
  const scenario = plainScenario(["platform:p0"], { effect: "exposure", floor: "inferred" });
  const start = performance.now();
  const { reached } = propagate(compiled, scenario);
  const value = performance.now() - start;
  if (reached.length < compiled.nodes.ids.length / 2) throw new Error("It is to reach most of the graph.");
  const measure = `a whole Impact of that file: ${reached.length} nodes reached, four floors`;
  return { part: "scale", measure, value, unit: "ms" };
}

async function measureRanking(compiled: CompiledColumns): Promise<Row> {
  const start = performance.now();
  const { items } = await rankAllAtOnce(compiled, { effect: "exposure", floor: "inferred" });
  const value = performance.now() - start;
  return { part: "scale", measure: `all ${items.length} platforms of that file ranked`, value, unit: "ms" };
}

/** A fifth of the nodes are platforms; of the links a fifth join platforms, the rest institutions to them. */
async function writeGraphFile(file: string, nodes: number, links: number): Promise<void> {
  const draw = seededNumbers(99);
  const platforms = Math.floor(nodes / 5);
  const out = createWriteStream(file);
  const write = async (lines: Iterable<string>) => {
    let text = "";
    for (const line of lines) {
      text += line;
      if (text.length < 1_000_000) continue;
      if (!out.write(text)) await once(out, "drain");
      text = "";
    }
    out.write(text);
  };
  const idOf = (node: number) => (node < platforms ? `platform:p${node}` : `institution:i${node}`);
  await write(
    (function* () {
      yield '{"nodes":[\n';
      for (let node = 0; node < nodes; node++) {
        const kind = node < platforms ? "Platform" : "Institution";
        yield `${node === 0 ? "" : ",\n"}${JSON.stringify({ id: idOf(node), kind })}`;
      }
      yield '\n],"links":[\n';
      for (let link = 0; link < links; link++) {
        const to = idOf(draw() % platforms);
        const isDependency = draw() % 5 === 0;
        const categories = Array.from({ length: 3 + (draw() % 3) }, () => `c${draw() % 40}`);
        const row = isDependency
          ? { id: `l${link}`, kind: "DEPENDS_ON", from: idOf(draw() % platforms), to, mode: "hosting" }
          : {
              id: `l${link}`,
              kind: "USES",
              from: idOf(platforms + (draw() % (nodes - platforms))),
              to,
              categories,
            };
        yield `${link === 0 ? "" : ",\n"}${JSON.stringify({ ...row, grade: GRADES[draw() % 4], validFrom: "2021" })}`;
      }
      yield "\n]}\n";
    })(),
  );
  out.end();
  await once(out, "finish");
}
