/** The graph that a command asks about: the database's, or that of a file, which then needs no database. */
import { statSync } from "node:fs";
import { type Command, Option } from "commander";
import { createGraph, type Graph } from "../../graph/model/graph.ts";
import { parseGraph } from "../../graph/model/parse.ts";
import {
  type CompiledColumns,
  type CompiledGraph,
  compile,
  compileColumns,
} from "../../graph/propagation/compile.ts";
import { contentVersion } from "../../seed/version.ts";
import { readColumnsFile } from "../columnsFile.ts";
import { readJsonFile } from "./jsonFile.ts";
import type { Session } from "./session.ts";

/** Beyond this, reading rows with all that is said of them takes long, and soon more memory than Node takes. */
const LARGE_FILE_BYTES = 50_000_000;

export interface AskedGraph {
  readonly graph: Graph;
  readonly compiled: CompiledGraph;
  /** A hash of its content. */
  readonly version: string;
}

export interface GraphOptions {
  readonly graph?: string;
}

export function addGraphOption(command: Command): Command {
  return command.addOption(
    new Option(
      "--graph <file>",
      "ask the graph of this file (JSON, as `export` writes it); no database is used",
    ),
  );
}

/** @throws InvalidDataError, and what opening the database throws */
export async function askedGraph({ graph: file }: GraphOptions, session: Session): Promise<AskedGraph> {
  if (file === undefined) return session.loadGraph();
  return graphFrom(await readJsonFile(file));
}

/** A graph whose names and sources may have been left on the disk: `null` where they were. */
export interface AskedColumns {
  readonly graph: Graph | null;
  readonly compiled: CompiledColumns;
  /** `null` where hashing the content would need all of it in memory. */
  readonly version: string | null;
}

/** As `askedGraph`; of a file too large for that, what the engine needs is taken while it is read. */
export async function askedColumns(options: GraphOptions, session: Session): Promise<AskedColumns> {
  const { graph: file } = options;
  if (file === undefined || !isLarge(file)) return askedGraph(options, session);
  session.progress.step(`Reading ${file}`);
  const columns = await readColumnsFile(file, session.progress);
  session.progress.step("Indexing the graph");
  const compiled = compileColumns(columns);
  session.progress.finish();
  return { graph: null, compiled, version: null };
}

function isLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGE_FILE_BYTES;
}

/** @throws InvalidDataError with every problem of the graph */
export function graphFrom(value: unknown): AskedGraph {
  const data = parseGraph(value);
  const graph = createGraph(data);
  return { graph, compiled: compile(graph), version: contentVersion(data) };
}
