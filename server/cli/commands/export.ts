/** ricochet export: what the database holds, as a graph file or as the dataset folder that `import` takes. */
import { type Command, Option } from "commander";
import { InvalidDataError } from "../../../graph/errors.ts";
import { GRAPH_FORMATS, type GraphFormatName } from "../../../graph/files/formats.ts";
import { sortedById } from "../../../graph/model/canonical.ts";
import type { GraphData } from "../../../graph/model/parse.ts";
import { AUDIENCES, type Audience } from "../../../graph/model/vocabulary.ts";
import type { FileFormat } from "../../../seed/files.ts";
import { folderTexts } from "../../../seed/folderText.ts";
import { writeFolder } from "../../../seed/writeFolder.ts";
import { fromFileSystem } from "../../failure.ts";
import { oneDataset } from "../../neo4j/oneDataset.ts";
import { readGraph } from "../../neo4j/readGraph.ts";
import { exportFiles } from "../exportFiles.ts";
import type { Session } from "../session.ts";
import { writeWhole } from "../writeWhole.ts";
import { addExportStory } from "./exportStory.ts";
import { toTime } from "./toTime.ts";

/** What `import` and `--graph` take back, whole. */
const OWN_FORMATS = {
  json: "one graph file of everything",
  folder: "a dataset as JSON files",
  csv: "a dataset as CSV files",
} as const;
type OwnFormatName = keyof typeof OWN_FORMATS;

interface ExportOptions {
  readonly format: OwnFormatName | GraphFormatName;
  readonly out?: string;
  readonly dataset?: string;
  readonly audience?: Audience;
  readonly only?: readonly string[];
  readonly made?: string;
}

export function addExport(program: Command, session: Session): Command {
  const command = program
    .command("export")
    .description("what the database holds: the graph as a file, or a dataset as a folder")
    .addOption(
      new Option("--format <format>", describeFormats())
        .choices([...Object.keys(OWN_FORMATS), ...Object.keys(GRAPH_FORMATS)])
        .default("json"),
    )
    .option("--out <path>", "the file to write in place of standard output, or the folder")
    .option("--dataset <id>", "which dataset, where the database holds several")
    .addOption(
      new Option(
        "--audience <audience>",
        "whom a file for other programs is for: rows marked for fewer are left out (default: public)",
      ).choices(AUDIENCES),
    )
    .option("--only <id...>", "of a file for other programs only these nodes, and the links among them")
    .option("--made <time>", "the time to write into such a file, such as 2026-11-25T15:00:00Z", toTime)
    .action(async ({ format, out, dataset, ...options }: ExportOptions) => {
      if (isGraphFormat(format)) {
        const { audience = "public", only, made = new Date().toISOString() } = options;
        const wanted = { format, audience, made, ...(only && { only }), ...(out && { out }) };
        return exportFiles(await session.loadGraph(), wanted, session);
      }
      refuseForOwnFormats(options);
      if (format === "json") return exportGraph(session, out);
      if (out === undefined) {
        const cure = "Name the folder: --out FOLDER.";
        throw new InvalidDataError([{ place: "--out", problem: "is missing.", cure }]);
      }
      await exportFolder(session, out, dataset ?? null, format === "csv" ? "csv" : "json");
    });
  // Both have a format and an audience: what stands behind "story" is the story's.
  command.enablePositionalOptions();
  addExportStory(command, session);
  return command;
}

const isGraphFormat = (format: string): format is GraphFormatName => Object.hasOwn(GRAPH_FORMATS, format);

function describeFormats(): string {
  const described = [
    ...Object.entries(OWN_FORMATS),
    ...Object.entries(GRAPH_FORMATS).map(([name, { title }]) => [name, title] as const),
  ];
  return described.map(([name, title]) => `${name}: ${title}`).join("; ");
}

/** They hold everything, since `import` would take what is missing for removed. */
function refuseForOwnFormats(options: Pick<ExportOptions, "audience" | "only" | "made">): void {
  const [given] = Object.keys(options);
  if (given === undefined) return;
  const cure = `Use it with one of ${Object.keys(GRAPH_FORMATS).join(", ")}.`;
  throw new InvalidDataError([
    { place: `--${given}`, problem: "is not for this format, which is whole.", cure },
  ]);
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
