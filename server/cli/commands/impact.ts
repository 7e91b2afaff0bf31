/** ricochet impact: who a breach reaches, wave by wave, with what, on what evidence. */
import type { Command } from "commander";
import { propagate } from "../../../graph/propagation/propagate.ts";
import { answerBatch } from "../batch.ts";
import { addGraphOption, askedColumns, type GraphOptions } from "../graphSource.ts";
import { impactLines } from "../impactTable.ts";
import { suggestingNodes } from "../names.ts";
import { jsonLine, printPieces } from "../pieces.ts";
import { addScenarioOptions, askedScenario, type ScenarioOptions } from "../scenarioOptions.ts";
import type { Session } from "../session.ts";

interface ImpactOptions extends ScenarioOptions, GraphOptions {
  readonly json?: true;
  readonly batch?: true;
}

export function addImpact(program: Command, session: Session): Command {
  const command = program
    .command("impact")
    .description("who a breach reaches")
    .argument("[origins...]", "platforms or institutions that are breached, such as platform:hubee");
  addScenarioOptions(command);
  addGraphOption(command);
  return command
    .option("--json", "for programs: the Impact as JSON")
    .option(
      "--batch",
      'read lines of {"graph": …, "scenario": …} from standard input, print one Impact or error a line',
    )
    .action(async (origins: string[], options: ImpactOptions) => {
      if (options.batch) return answerBatch(process.stdin, session.print);
      const scenarioOn = await askedScenario(origins, options);
      const { graph, compiled, version } = await askedColumns(options, session);
      const scenario = suggestingNodes(graph, () => scenarioOn(graph));
      const impact = suggestingNodes(graph, () => propagate(compiled, scenario, { datasetVersion: version }));
      await printPieces(session, options.json ? jsonLine(impact) : impactLines(graph, impact));
    });
}
