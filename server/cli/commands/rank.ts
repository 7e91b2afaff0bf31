/** ricochet rank: every platform by what its breach reaches, or pairs of platforms. */
import type { Command } from "commander";
import {
  type PlatformCounts,
  type RankingQuestion,
  rankPlatforms,
} from "../../../graph/analytics/criticality.ts";
import { type PairRanking, type PlatformPair, rankPairs } from "../../../graph/analytics/pairs.ts";
import type { Ranked } from "../../../graph/analytics/ranks.ts";
import { InvalidDataError } from "../../../graph/errors.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import { isLarge, rankAllAtOnce } from "../../threads/rankAllAtOnce.ts";
import { type AskedColumns, addGraphOption, askedColumns, type GraphOptions } from "../graphSource.ts";
import { runWithProgress, withProgress } from "../longWork.ts";
import { nameOfNode } from "../names.ts";
import { positiveInteger } from "../numbers.ts";
import { jsonLine, printPieces } from "../pieces.ts";
import { addQuestionOptions, type QuestionOptions } from "../questionOptions.ts";
import type { Session } from "../session.ts";
import { type Column, tableLines } from "../table.ts";

interface RankOptions extends GraphOptions, QuestionOptions {
  readonly top?: number;
  readonly most?: number;
  readonly pairs?: true;
  readonly json?: true;
}

const PAIRS_SHOWN = 20;
const NAME = "Ranking platforms";

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
    .action(async ({ top, most, pairs, json, effect, floor, ...options }: RankOptions) => {
      const asked = await askedColumns(options, session);
      const question = { effect, floor };
      const answer = pairs
        ? await rankedPairs(session, asked, question, { top, most })
        : await rankedPlatforms(session, asked, question, { top, most });
      const head = { datasetVersion: asked.version, ...question };
      await printPieces(session, json ? jsonLine({ ...head, ...answer.json }) : answer.lines());
    });
}

interface Bounds {
  readonly top: number | undefined;
  readonly most: number | undefined;
}

async function rankedPlatforms(
  session: Session,
  { graph, compiled }: AskedColumns,
  question: RankingQuestion,
  { top, most }: Bounds,
) {
  const ranking = isLarge(compiled)
    ? await withProgress(session, NAME, "batches of institutions", (options) =>
        rankAllAtOnce(compiled, question, most, options),
      )
    : await runWithProgress(session, NAME, "platforms", rankPlatforms(compiled, question, most));
  const shown = { ...ranking, items: ranking.items.slice(0, top) };
  return {
    json: shown,
    *lines() {
      yield* tableLines(platformColumns(graph), shown.items);
      yield describePlatforms(shown, ranking.items.length);
    },
  };
}

async function rankedPairs(
  session: Session,
  { graph, compiled }: AskedColumns,
  question: RankingQuestion,
  { top, most }: Bounds,
) {
  if (isLarge(compiled) && most === undefined) {
    const cure = "Say of how many, those with most links first: --most 500.";
    const problem = "pairs of all platforms of a graph this large would take days.";
    throw new InvalidDataError([{ place: "--pairs", problem, cure }]);
  }
  const steps = rankPlatforms(compiled, question, most);
  const { items, computed, total } = await runWithProgress(session, NAME, "platforms", steps);
  const pairs = rankPairs(compiled, items, top ?? PAIRS_SHOWN);
  return {
    json: { ...pairs, platformsLeftOut: total - computed },
    *lines() {
      yield* tableLines(pairColumns(graph), pairs.items);
      yield describePairs(pairs, { computed, total });
    },
  };
}

function platformColumns(graph: Graph | null): Column<Ranked<PlatformCounts>>[] {
  return [
    { title: "rank", align: "right", text: rankOf },
    { title: "institutions", align: "right", text: ({ institutions }) => String(institutions) },
    { title: "no opt-out", align: "right", text: (row) => String(row.mandatoryInstitutions) },
    { title: "classes", align: "right", text: ({ classes }) => String(classes) },
    { title: "platform", text: ({ id }) => nameOfNode(graph, id) },
    { title: "id", text: ({ id }) => id },
  ];
}

function pairColumns(graph: Graph | null): Column<Ranked<PlatformPair>>[] {
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

interface Work {
  readonly computed: number;
  readonly total: number;
}

function describePlatforms({ items, ...work }: Work & { items: readonly unknown[] }, ranked: number): string {
  const shown = items.length < ranked ? `${items.length} of ${ranked} platforms shown.\n` : "";
  return shown + describeLeftOut(work);
}

function describePairs({ tiedBeyondList, total, items }: PairRanking, work: Work): string {
  const tied = tiedBeyondList > 0 ? ` ${tiedBeyondList} more share the last rank.` : "";
  return `${items.length} of ${total} pairs shown.${tied}\n${describeLeftOut(work)}`;
}

function describeLeftOut({ computed, total }: Work): string {
  if (computed === total) return "";
  return `${computed} of ${total} platforms computed: one left out may reach further than these.\n`;
}
