/** A graph written in a format for other programs, for one audience, with a look at the finished bytes. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { InvalidDataError } from "../../graph/errors.ts";
import { forAudience, withheldIn } from "../../graph/files/audience.ts";
import { GRAPH_FORMATS, type GraphFile, type GraphFormatName } from "../../graph/files/formats.ts";
import { subset } from "../../graph/files/subset.ts";
import type { Audience } from "../../graph/model/vocabulary.ts";
import type { LoadedGraph } from "../neo4j/graphStore.ts";
import type { Session } from "./session.ts";
import { writeWhole } from "./writeWhole.ts";

export interface FilesWanted {
  readonly format: GraphFormatName;
  readonly audience: Audience;
  /** Ids of the nodes to take; absent: all. */
  readonly only?: readonly string[];
  readonly out?: string;
  /** Written into the file, so that a later export can have the same bytes. */
  readonly made: string;
}

/** @throws InvalidDataError, UnknownNodeError */
export async function exportFiles(
  { graph, version }: Pick<LoadedGraph, "graph" | "version">,
  { format, audience, only, out, made }: FilesWanted,
  session: Pick<Session, "print" | "progress">,
): Promise<void> {
  const part = only === undefined ? graph : subset(graph, only);
  const { data, leftOut, withheld } = forAudience(part, audience);
  const about = { title: titleOf(only), datasetVersion: version, made, audience, leftOut };
  const files: readonly GraphFile[] = GRAPH_FORMATS[format].write(data, about);
  for (const { name, text } of files) {
    const [id] = withheldIn(text, withheld);
    if (id === undefined) continue;
    const cure = "A text of another row names it: reword that, or mark it too.";
    throw new InvalidDataError([
      { place: name, problem: `would hold "${id}", which is not for "${audience}".`, cure },
    ]);
  }
  const [first, second] = files;
  if (second !== undefined && out === undefined) {
    const cure = "Name a folder: --out FOLDER.";
    throw new InvalidDataError([{ place: "--out", problem: "is missing: it is more than one file.", cure }]);
  }
  if (out === undefined) await session.print(first?.text ?? "");
  else if (second === undefined) await writeWhole(out, first?.text ?? "");
  else {
    await mkdir(out, { recursive: true });
    for (const { name, text } of files) await writeWhole(join(out, name), text);
  }
  for (const { omission } of files) if (omission !== undefined) session.progress.note(omission);
  session.progress.note(
    `${data.nodes.length} nodes, ${data.links.length} links; left out for "${audience}": ${leftOut.nodes} nodes, ${leftOut.links} links.`,
  );
}

const titleOf = (only: readonly string[] | undefined) =>
  only === undefined
    ? "Ricochet: the whole graph"
    : `Ricochet: ${only.length} nodes and the links among them`;
