/** ricochet tidy: a dataset folder in the canonical form, so that a diff shows what was meant and nothing else. */
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Command } from "commander";
import { InvalidDataError } from "../../../graph/errors.ts";
import { readDataset } from "../../../seed/dataset.ts";
import { folderTexts } from "../../../seed/folderText.ts";
import { writeFolder } from "../../../seed/writeFolder.ts";
import type { Session } from "../session.ts";

export function addTidy(program: Command, session: Session): Command {
  return program
    .command("tidy")
    .description("check a dataset folder and rewrite it in its canonical form: sorted, one row a line")
    .argument("<folder>", "one file per kind, such as seed/data")
    .option("--check", "change nothing; refuse a folder that is not in this form")
    .action(async (folder: string, { check }: { check?: true }) => {
      session.progress.step(`Checking ${relative(process.cwd(), folder) || folder}`);
      const { meta, data, formatOf } = await readDataset(folder);
      const texts = folderTexts(meta, data, formatOf);
      const untidy = await filesThatDiffer(folder, texts);
      if (untidy.length === 0) return session.print("It is in its canonical form already.\n");
      if (check) {
        const cure = `Run: npm run ricochet -- tidy ${folder}`;
        throw new InvalidDataError(
          untidy.map((place) => ({ place, problem: "is not in the canonical form.", cure })),
        );
      }
      await writeFolder(folder, texts);
      await session.print(`Rewritten: ${untidy.join(", ")}.\n`);
    });
}

async function filesThatDiffer(folder: string, texts: ReadonlyMap<string, string>): Promise<string[]> {
  const differing: string[] = [];
  for (const [name, text] of texts) {
    const present = await readFile(join(folder, name), "utf8").catch(() => null);
    if (present !== text) differing.push(name);
  }
  return differing;
}
