/** ricochet import: a dataset folder checked, and made what the database holds. */
import { relative } from "node:path";
import { type Command, Option } from "commander";
import { readDataset } from "../../../seed/dataset.ts";
import { type LoadResult, loadDataset } from "../../../seed/load.ts";
import type { Session } from "../session.ts";

interface ImportOptions {
  readonly dryRun?: true;
  readonly beside?: true;
  readonly alone?: true;
  readonly json?: true;
}

export function addImport(program: Command, session: Session): Command {
  return program
    .command("import")
    .description("check a dataset folder and load it into the database, whole or not at all")
    .argument("<folder>", "one file per kind, such as seed/data")
    .option("--dry-run", "check only; every problem is listed, and no database is used")
    .addOption(new Option("--beside", "keep other datasets that the database holds").conflicts("alone"))
    .option("--alone", "remove other datasets that the database holds")
    .option("--json", "for programs: what was done as JSON")
    .action(async (folder: string, { dryRun, beside, alone, json }: ImportOptions) => {
      session.progress.step(`Checking ${relative(process.cwd(), folder) || folder}`);
      const dataset = await readDataset(folder);
      const { nodes, links } = dataset.data;
      const content = {
        dataset: dataset.meta.id,
        version: dataset.version,
        nodes: nodes.length,
        links: links.length,
      };
      const size = `${nodes.length} nodes, ${links.length} links, version ${dataset.version}`;
      if (dryRun) {
        const answer = { ...content, changed: null };
        return session.print(json ? `${JSON.stringify(answer)}\n` : `Nothing is wrong with it: ${size}.\n`);
      }
      const { driver, access } = await session.openDatabase();
      const arrangement = alone ? "alone" : beside ? "beside" : null;
      const { written, ...result } = await loadDataset(
        driver,
        access.database,
        dataset,
        session.progress,
        arrangement,
      );
      const { added, changed, removed } = result;
      const answer = {
        ...content,
        changed: written,
        rows: { added, changed, removed },
        beside: result.beside,
      };
      const sentence = written
        ? `Loaded "${dataset.meta.id}": ${size}. ${describeRows(result)}`
        : `Unchanged: the database held "${dataset.meta.id}" already (${size}).`;
      await session.print(json ? `${JSON.stringify(answer)}\n` : `${sentence}${describeBeside(result)}\n`);
    });
}

function describeRows({
  added,
  changed,
  removed,
}: Pick<LoadResult, "added" | "changed" | "removed">): string {
  return `Rows added: ${added}, changed: ${changed}, removed: ${removed}.`;
}

function describeBeside({ beside }: Pick<LoadResult, "beside">): string {
  return beside.length === 0 ? "" : ` Beside it: ${beside.map((id) => `"${id}"`).join(", ")}.`;
}
