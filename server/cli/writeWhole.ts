/** A file that is whole or not there. */
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { InvalidDataError } from "../../graph/errors.ts";
import { fromFileSystem } from "../failure.ts";

/** Under another name until it is whole: an interrupted export never looks like a finished one. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await writeFile(unfinished, content);
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
