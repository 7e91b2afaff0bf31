/** ricochet rank: every platform by what its breach reaches, or pairs of platforms. */
import type { Command } from "commander";
import { type PlatformReach, rankPlatforms } from "../../../graph/analytics/criticality.ts";
import { type PlatformPair, rankPairs } from "../../../graph/analytics/pairs.ts";
import type { Ranked } from "../../../graph/analytics/ranks.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import { addGraphOption, askedGraph, type GraphOptions } from "../graphSource.ts";
import { runWithProgress } from "../longWork.ts";
import { nameOfNode } from "../names.ts";
import { positiveInteger } from "../numbers.ts";
import { addQuestionOptions, type QuestionOptions } from "../questionOptions.ts";
import type { Session } from "../session.ts";
import { type Column, formatTable } from "../table.ts";

interface RankOptions extends GraphOptions, QuestionOptions {
  readonly top?: number;
  readonly most?: number;
  readonly pairs?: true;
  readonly json?: true;
}

const PAIRS_SHOWN = 20;

export function addRank(program: Command, session: Session): Command {
  const command = program.command("rank").description("every platform by what its breach reaches");
  addQuestionOptions(command)
    .option("--pairs", "pairs of platforms, by what they reach beyond the further-reaching of the two")
    .option("--top <n>", "only the first n", positiveInteger(1_000_000))
    .option(
      "--most <n>",
      "compute only n platforms, those with most links first (for very large graphs)",
      positiveInteger(1_000_000),
    );
  return addGraphOption(command)
    .option("--json", "for programs: the ranking as JSON")
    .action(async ({ effect, floor, top, most, pairs, json, ...options }: RankOptions) => {
      const { graph, compiled, version } = await askedGraph(options, session);
      const question = { effect, floor };
      const steps = rankPlatforms(compiled, question, most);
      const ranking = await runWithProgress(session, "Ranking platforms", "platforms", steps);
      const answer = pairs
        ? rankPairs(graph, ranking.items, top ?? PAIRS_SHOWN)
        : { ...ranking, items: ranking.items.slice(0, top) };
      if (json) {
        return session.print(`${JSON.stringify({ datasetVersion: version, ...question, ...answer })}\n`);
      }
      await session.print(
        "compared" in answer
          ? formatTable(pairColumns(graph), answer.items) + describePairs(answer)
          : formatTable(platformColumns(graph), answer.items) +
              describePlatforms(answer, ranking.items.length),
      );
    });
}

function platformColumns(graph: Graph): Column<Ranked<PlatformReach>>[] {
  return [
    { title: "rank", align: "right", text: rankOf },
    { title: "institutions", align: "right", text: ({ institutions }) => String(institutions) },
    { title: "no opt-out", align: "right", text: (row) => String(row.mandatoryInstitutions) },
    { title: "classes", align: "right", text: ({ classes }) => String(classes) },
    { title: "platform", text: ({ id }) => nameOfNode(graph, id) },
    { title: "id", text: ({ id }) => id },
  ];
}

function pairColumns(graph: Graph): Column<Ranked<PlatformPair>>[] {
  return [
    { title: "rank", align: "right", text: rankOf },
    { title: "beyond", align: "right", text: ({ beyond }) => String(beyond) },
    { title: "together", align: "right", text: ({ joint }) => String(joint) },
    { title: "alone", align: "right", text: ({ alone }) => alone.join(" and ") },
    {
      title: "platforms",
      text: ({ platforms }) => platforms.map((id) => nameOfNode(graph, id)).join(" and "),
    },
  ];
}

/** Ties are marked, so that nobody reads an order into them. */
function rankOf({ rank, tiedWith }: Ranked<object>): string {
  return tiedWith > 0 ? `=${rank}` : String(rank);
}

function describePlatforms(
  { items, computed, total }: { items: readonly unknown[]; computed: number; total: number },
  ranked: number,
): string {
  const shown = items.length < ranked ? `${items.length} of ${ranked} platforms shown.\n` : "";
  return computed < total
    ? `${shown}${computed} of ${total} platforms computed: one left out may reach further than these.\n`
    : shown;
}

function describePairs({ tiedBeyondList, total, items }: ReturnType<typeof rankPairs>): string {
  const tied = tiedBeyondList > 0 ? ` ${tiedBeyondList} more share the last rank.` : "";
  return `${items.length} of ${total} pairs shown.${tied}\n`;
}
