/** Texts into a folder: whole or not at all, and never over files that are no dataset's. */
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InvalidDataError } from "../graph/errors.ts";
import { DATASET_FILES } from "./files.ts";

/**
 * Writes every file under another name first, then gives each its name, then removes files of the folder that
 * the dataset no longer has.
 * @throws InvalidDataError when the folder holds something else than a dataset
 */
export async function writeFolder(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const earlier = await datasetFilesIn(folder);
  await mkdir(folder, { recursive: true });
  const unfinished = (name: string) => join(folder, `${name}.${process.pid}.part`);
  try {
    for (const [name, text] of texts) await writeFile(unfinished(name), text);
  } catch (error) {
    for (const name of texts.keys()) await rm(unfinished(name), { force: true });
    throw error;
  }
  for (const name of texts.keys()) await rename(unfinished(name), join(folder, name));
  for (const name of earlier) if (!texts.has(name)) await rm(join(folder, name));
}

async function datasetFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new InvalidDataError([
      { place: folder, problem: "is not a folder that can be written.", cure: "Name a new or empty folder." },
    ]);
  });
  const strange = names.filter((name) => !DATASET_FILES.includes(name) && !name.startsWith("."));
  if (strange.length === 0) return names.filter((name) => DATASET_FILES.includes(name));
  throw new InvalidDataError([
    {
      place: folder,
      problem: `holds what is no dataset's (${strange.slice(0, 3).join(", ")}), and would be overwritten.`,
      cure: "Name a new or empty folder, or one that holds a dataset.",
    },
  ]);
}
