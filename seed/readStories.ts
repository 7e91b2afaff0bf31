/** The stories of this checkout: one file each, read again when somebody edits them. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvalidDataError } from "../graph/errors.ts";
import { toProblems } from "../graph/model/parse.ts";
import { type Story, storySchema } from "../graph/stories/contract.ts";

/** In the order of their file names. @throws InvalidDataError with every problem of every file */
export async function readStories(folder: string): Promise<Story[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const read = await Promise.all(
    names.map(async (name) => parseStory(name, await readFile(join(folder, name), "utf8"))),
  );
  const problems = read.flatMap((each) => ("problems" in each ? each.problems : []));
  if (problems.length > 0) throw new InvalidDataError(problems);
  return read.flatMap((each) => ("story" in each ? [each.story] : []));
}

function parseStory(name: string, text: string) {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [{ place: name, problem: `is no JSON: ${(error as Error).message}` }] };
  }
  const { data, error } = storySchema.safeParse(value);
  return error === undefined ? { story: data } : { problems: toProblems(error, name) };
}
