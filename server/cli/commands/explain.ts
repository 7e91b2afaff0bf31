/** ricochet explain: why a node is reached, path by path with grades and sources, or why it is not. */
import type { Command } from "commander";
import { explain } from "../../../graph/propagation/explain.ts";
import { explainAbsence } from "../../../graph/propagation/explainAbsence.ts";
import { formatAbsence, formatPaths } from "../explanationText.ts";
import { addGraphOption, askedColumns, type GraphOptions } from "../graphSource.ts";
import { suggestingNodes } from "../names.ts";
import { positiveInteger } from "../numbers.ts";
import { addScenarioOptions, askedScenario, type ScenarioOptions } from "../scenarioOptions.ts";
import type { Session } from "../session.ts";

interface ExplainOptions extends ScenarioOptions, GraphOptions {
  readonly from?: string[];
  readonly limit: number;
  readonly json?: true;
}

export function addExplain(program: Command, session: Session): Command {
  const command = program
    .command("explain")
    .description("why a node is reached, or why it is not")
    .argument("<node>", "whom to explain, such as institution:dila")
    .option("--from <origin...>", "what is breached, such as platform:hubee");
  addScenarioOptions(command);
  addGraphOption(command);
  return command
    .option("--limit <n>", "how many paths", positiveInteger(50), 3)
    .option("--json", "for programs: the paths, or the reasons, as JSON")
    .action(async (node: string, { from = [], limit, json, ...options }: ExplainOptions) => {
      const scenarioOn = await askedScenario(from, options);
      const { graph, compiled } = await askedColumns(options, session);
      const scenario = suggestingNodes(graph, () => scenarioOn(graph));
      const paths = suggestingNodes(graph, () => explain(compiled, scenario, node, limit));
      const absence = paths.length === 0 ? explainAbsence(compiled, scenario, node) : null;
      const text = () =>
        absence === null
          ? formatPaths({ graph, compiled }, node, paths)
          : formatAbsence({ graph, compiled }, node, absence);
      await session.print(json ? `${JSON.stringify({ scenario, node, paths, absence })}\n` : text());
    });
}
