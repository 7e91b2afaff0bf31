/** ricochet export: what the database holds, as a graph file or as the dataset folder that `import` takes. */
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Command, Option } from "commander";
import { InvalidDataError } from "../../../graph/errors.ts";
import { sortedById } from "../../../graph/model/canonical.ts";
import type { GraphData } from "../../../graph/model/parse.ts";
import type { FileFormat } from "../../../seed/files.ts";
import { folderTexts } from "../../../seed/folderText.ts";
import { writeFolder } from "../../../seed/writeFolder.ts";
import { fromFileSystem } from "../../failure.ts";
import { oneDataset } from "../../neo4j/oneDataset.ts";
import { readGraph } from "../../neo4j/readGraph.ts";
import type { Session } from "../session.ts";

interface ExportOptions {
  readonly format: "json" | "folder" | "csv";
  readonly out?: string;
  readonly dataset?: string;
}

export function addExport(program: Command, session: Session): Command {
  return program
    .command("export")
    .description("what the database holds: the graph as a file, or a dataset as a folder")
    .addOption(
      new Option(
        "--format <format>",
        "json: one graph file of everything; folder: a dataset as JSON files; csv: a dataset as CSV files",
      )
        .choices(["json", "folder", "csv"])
        .default("json"),
    )
    .option("--out <path>", "the file to write in place of standard output, or the folder")
    .option("--dataset <id>", "which dataset, where the database holds several")
    .action(async ({ format, out, dataset }: ExportOptions) => {
      if (format === "json") return exportGraph(session, out);
      if (out === undefined) {
        const cure = "Name the folder: --out FOLDER.";
        throw new InvalidDataError([{ place: "--out", problem: "is missing.", cure }]);
      }
      await exportFolder(session, out, dataset ?? null, format === "csv" ? "csv" : "json");
    });
}

async function exportGraph(session: Session, out: string | undefined): Promise<void> {
  const { graph } = await session.loadGraph();
  if (out === undefined) {
    for (const chunk of graphFile(graph)) await session.print(chunk);
    return;
  }
  await writeWhole(out, [...graphFile(graph)].join(""));
  session.progress.note(`${out}: ${graph.nodes.length} nodes, ${graph.links.length} links.`);
}

async function exportFolder(session: Session, folder: string, id: string | null, format: FileFormat) {
  const { driver, access } = await session.openDatabase();
  session.progress.step("Reading the dataset");
  const { meta, data } = oneDataset(await readGraph(driver, access.database), id);
  session.progress.step(`Writing ${folder}`);
  await writeFolder(
    folder,
    folderTexts(meta, data, () => format),
  ).catch((error: unknown) => {
    throw fromFileSystem(error, folder);
  });
  session.progress.note(`"${meta.id}": ${data.nodes.length} nodes, ${data.links.length} links.`);
}

/** One row a line in the order of ids, so that two versions can be compared line by line. */
function* graphFile({ nodes, links }: GraphData): Generator<string> {
  const lines = (rows: GraphData["nodes"] | GraphData["links"]) =>
    sortedById<GraphData["nodes"][number] | GraphData["links"][number]>(rows)
      .map((row) => JSON.stringify(row))
      .join(",\n");
  yield `{"nodes": [\n${lines(nodes)}\n],\n`;
  yield `"links": [\n${lines(links)}\n]}\n`;
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
