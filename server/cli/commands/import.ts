/** ricochet import: a dataset folder checked, and made what the database holds. */
import type { Command } from "commander";
import { readDataset } from "../../../seed/dataset.ts";
import { loadDataset } from "../../../seed/load.ts";
import type { Session } from "../session.ts";

interface ImportOptions {
  readonly dryRun?: true;
  readonly json?: true;
}

export function addImport(program: Command, session: Session): Command {
  return program
    .command("import")
    .description("check a dataset folder and load it into the database, whole or not at all")
    .argument("<folder>", "one file per kind, such as seed/data")
    .option("--dry-run", "check only; every problem is listed, and no database is used")
    .option("--json", "for programs: what was done as JSON")
    .action(async (folder: string, { dryRun, json }: ImportOptions) => {
      session.progress.step(`Checking ${folder}`);
      const dataset = await readDataset(folder);
      const { nodes, links } = dataset.data;
      const content = { version: dataset.version, nodes: nodes.length, links: links.length };
      const size = `${nodes.length} nodes, ${links.length} links, version ${dataset.version}`;
      if (dryRun) {
        const answer = { ...content, changed: null };
        return session.print(json ? `${JSON.stringify(answer)}\n` : `Nothing is wrong with it: ${size}.\n`);
      }
      const { driver, access } = await session.openDatabase();
      const { changed } = await loadDataset(driver, access.database, dataset, session.progress);
      const sentence = changed ? `Loaded: ${size}.` : `Unchanged: the database held it already (${size}).`;
      await session.print(json ? `${JSON.stringify({ ...content, changed })}\n` : `${sentence}\n`);
    });
}
