/** ricochet backtest: each recorded cascade, predicted from what was known the day before. */
import { type Command, Option } from "commander";
import { backtest } from "../../../graph/analytics/backtest/backtest.ts";
import { presentBacktest } from "../../presenters/backtest.ts";
import { formatBacktest, formatVictims } from "../backtestTable.ts";
import { addGraphOption, askedGraph, type GraphOptions } from "../graphSource.ts";
import { runWithProgress } from "../longWork.ts";
import { addQuestionOptions, type QuestionOptions } from "../questionOptions.ts";
import type { Session } from "../session.ts";

interface BacktestOptions extends GraphOptions, QuestionOptions {
  readonly claims: "with" | "without";
  readonly victims?: true;
  readonly json?: true;
}

export function addBacktest(program: Command, session: Session): Command {
  const command = program
    .command("backtest")
    .description("predicted against disclosed, one row a recorded cascade");
  addQuestionOptions(command)
    .addOption(
      new Option("--claims <which>", "whether what was only claimed counts as disclosed")
        .choices(["with", "without"])
        .default("without"),
    )
    .option("--victims", "also list every victim, with the reason where it was missed");
  return addGraphOption(command)
    .option("--json", "for programs: the back-test as JSON")
    .action(async ({ effect, floor, claims, victims, json, ...options }: BacktestOptions) => {
      const { graph, version } = await askedGraph(options, session);
      const question = { effect, floor, claims };
      const result = await runWithProgress(
        session,
        "Predicting cascades",
        "cascades",
        backtest(graph, question),
      );
      if (json) {
        return session.print(`${JSON.stringify(presentBacktest(graph, version, question, result))}\n`);
      }
      await session.print(formatBacktest(graph, result) + (victims ? formatVictims(graph, result) : ""));
    });
}
