/** The graph that a command asks about: the database's, or that of a file, which then needs no database. */
import { type Command, Option } from "commander";
import { createGraph, type Graph } from "../../graph/model/graph.ts";
import { parseGraph } from "../../graph/model/parse.ts";
import { type CompiledGraph, compile } from "../../graph/propagation/compile.ts";
import { contentVersion } from "../../seed/version.ts";
import { readJsonFile } from "./jsonFile.ts";
import type { Session } from "./session.ts";

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

/** @throws InvalidDataError with every problem of the graph */
export function graphFrom(value: unknown): AskedGraph {
  const data = parseGraph(value);
  const graph = createGraph(data);
  return { graph, compiled: compile(graph), version: contentVersion(data) };
}
