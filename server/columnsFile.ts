/** A graph file too large for memory as text, read while it is parsed. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { GraphColumns } from "../graph/propagation/columns.ts";
import { ColumnsReader } from "../graph/propagation/columnsReader.ts";
import { type Progress, SILENT_PROGRESS } from "./progress.ts";

/** Large enough for few calls, small enough to stay in fast memory. */
const CHUNK_BYTES = 1024 * 1024;
const MB = 1024 * 1024;

/**
 * @throws InvalidDataError as `parseGraph`, and what reading a file throws
 */
export async function readColumnsFile(
  file: string,
  progress: Progress = SILENT_PROGRESS,
): Promise<GraphColumns> {
  const { size } = await stat(file);
  const reader = new ColumnsReader();
  const stream = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  for await (const bytes of stream) {
    reader.push(bytes as Buffer);
    progress.advance(Math.round(stream.bytesRead / MB), Math.round(size / MB), "MB");
  }
  return reader.finish();
}
