/** ricochet explain: why a node is reached, path by path, link by link, with grades and sources. */
import type { Command } from "commander";
import type { ExplainingPath } from "../../../graph/contract.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import { explain } from "../../../graph/propagation/explain.ts";
import { addGraphOption, askedGraph, type GraphOptions } from "../graphSource.ts";
import { nameOfNode, suggestingNodes } from "../names.ts";
import { positiveInteger } from "../numbers.ts";
import { addScenarioOptions, askedScenario, type ScenarioOptions } from "../scenarioOptions.ts";
import type { Session } from "../session.ts";
import { plain } from "../table.ts";

interface ExplainOptions extends ScenarioOptions, GraphOptions {
  readonly from?: string[];
  readonly limit: number;
  readonly json?: true;
}

export function addExplain(program: Command, session: Session): Command {
  const command = program
    .command("explain")
    .description("why a node is reached")
    .argument("<node>", "whom to explain, such as institution:dila")
    .option("--from <origin...>", "what is breached, such as platform:hubee");
  addScenarioOptions(command);
  addGraphOption(command);
  return command
    .option("--limit <n>", "how many paths", positiveInteger(50), 3)
    .option("--json", "for programs: the paths as JSON")
    .action(async (node: string, { from = [], limit, json, ...options }: ExplainOptions) => {
      const scenario = await askedScenario(from, options);
      const { graph, compiled } = await askedGraph(options, session);
      const paths = suggestingNodes(graph, () => explain(compiled, scenario, node, limit));
      await session.print(
        json ? `${JSON.stringify({ scenario, node, paths })}\n` : formatPaths(graph, node, paths),
      );
    });
}

function formatPaths(graph: Graph, node: string, paths: readonly ExplainingPath[]): string {
  const name = plain(nameOfNode(graph, node));
  if (paths.length === 0) return `${name} is not reached in this scenario.\n`;
  return paths.map((path, at) => formatPath(graph, path, `${at + 1}. ${name}`)).join("\n");
}

function formatPath(graph: Graph, path: ExplainingPath, title: string): string {
  const data = [...path.categories, ...(path.unknownCategories ? ["and what is unknown"] : [])].join(", ");
  const steps = path.links.flatMap((id, at) => {
    const link = graph.linkById.get(id);
    const next = path.nodes[at + 1] ?? "";
    return [
      `   → ${nameOfNode(graph, next)} (${next})`,
      `     ${link?.kind ?? ""} · ${link?.grade ?? "ungraded"} · ${id}`,
      ...(link?.sources ?? []).map((source) => `     ${describeSource(graph, source)}`),
    ];
  });
  const origin = path.nodes[0] ?? "";
  return [
    `${title}, on ${path.grade} evidence${data === "" ? "" : `: ${data}`}`,
    `   ${nameOfNode(graph, origin)} (${origin})`,
    ...steps,
  ]
    .map((line) => `${plain(line)}\n`)
    .join("");
}

function describeSource({ nodeById }: Graph, id: string): string {
  const source = nodeById.get(id);
  if (source?.kind !== "Source") return id;
  return [source.title, source.publisher, source.date, source.url].filter((part) => part !== null).join(", ");
}
