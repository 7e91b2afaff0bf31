/** ricochet export: the whole graph as a graph file, which `--graph` takes again. */
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Command, Option } from "commander";
import { InvalidDataError } from "../../../graph/errors.ts";
import type { GraphData } from "../../../graph/model/parse.ts";
import { fromFileSystem } from "../../failure.ts";
import type { Session } from "../session.ts";

interface ExportOptions {
  readonly out?: string;
}

export function addExport(program: Command, session: Session): Command {
  return program
    .command("export")
    .description("the graph that the database holds, as a file")
    .addOption(new Option("--format <format>", "json: a graph file").choices(["json"]).default("json"))
    .option("--out <file>", "write to this file in place of standard output")
    .action(async ({ out }: ExportOptions) => {
      const { graph } = await session.loadGraph();
      if (out === undefined) {
        for (const chunk of graphFile(graph)) await session.print(chunk);
        return;
      }
      await writeWhole(out, [...graphFile(graph)].join(""));
      session.progress.note(`${out}: ${graph.nodes.length} nodes, ${graph.links.length} links.`);
    });
}

/** One row a line, so that two versions can be compared line by line. */
function* graphFile({ nodes, links }: GraphData): Generator<string> {
  yield `{"nodes": [\n${nodes.map((node) => JSON.stringify(node)).join(",\n")}\n],\n`;
  yield `"links": [\n${links.map((link) => JSON.stringify(link)).join(",\n")}\n]}\n`;
}

/** Under another name until it is whole: an interrupted export never looks like a finished one. */
async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes(String((error as NodeJS.ErrnoException).code))) {
      throw new InvalidDataError([
        { place: file, problem: "cannot be written there.", cure: "Name a file in a folder that exists." },
      ]);
    }
    throw fromFileSystem(error, dirname(file));
  }
}
