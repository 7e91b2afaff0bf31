/** The back-test as a table for a paper: one row a cascade, the whole below, then what it is held against. */
import type { Backtest } from "../../graph/analytics/backtest/backtest.ts";
import { expectedHits } from "../../graph/analytics/backtest/hypergeometric.ts";
import { MISS_REASONS } from "../../graph/analytics/backtest/misses.ts";
import { type BacktestSummary, type Recall, recall } from "../../graph/analytics/backtest/summary.ts";
import type { Scores, TestedCascade, TestedVictim } from "../../graph/analytics/backtest/testCascade.ts";
import type { Graph } from "../../graph/model/graph.ts";
import { nameOfNode } from "./names.ts";
import { type Column, formatTable } from "./table.ts";

const DOUBTS = {
  "disclosure-unknown": "insufficient data: no date",
  "fewer-than-two-victims": "insufficient data: fewer than two victims",
  "no-link-known-before": "no link known before",
} as const;

export function formatBacktest(
  graph: Graph,
  { rows, overall, whereLinksWereKnown, hasSufficientData }: Backtest,
) {
  const columns: Column<TestedCascade>[] = [
    { title: "cascade", text: ({ cascade }) => nameOfNode(graph, cascade.incident) },
    { title: "public since", text: ({ cascade }) => cascade.day ?? "unknown" },
    { title: "recall", align: "right", text: (row) => recallOf(row, "main") },
    { title: "dated links", align: "right", text: (row) => recallOf(row, "datedOnly") },
    { title: "disclosed data", align: "right", text: (row) => recallOf(row, "disclosedCategories") },
    { title: "any-time users", align: "right", text: (row) => recallOf(row, "usersAtAnyTime") },
    { title: "at random", align: "right", text: ({ random }) => expectedHits(random).toFixed(1) },
    { title: "not (yet) disclosed", align: "right", text: (row) => String(row.notYetDisclosed.length) },
    { title: "note", text: ({ doubt }) => (doubt === null ? "" : DOUBTS[doubt]) },
  ];
  return [
    formatTable(columns, rows),
    describeSummary("All cascades that can be dated and have two victims or more", overall),
    describeSummary("Of these, where any link was known the day before", whereLinksWereKnown),
    hasSufficientData ? "" : "Insufficient data: too few victims for these shares to mean much.\n",
  ].join("\n");
}

export function formatVictims(graph: Graph, { rows }: Backtest): string {
  const victims = rows.flatMap((row) => row.victims.map((victim) => ({ ...victim, cascade: row.cascade })));
  const columns: Column<(typeof victims)[number]>[] = [
    { title: "cascade", text: ({ cascade }) => nameOfNode(graph, cascade.incident) },
    { title: "victim", text: ({ id }) => nameOfNode(graph, id) },
    { title: "predicted", text: describeOutcome },
    { title: "disclosed", text: ({ disclosed }) => disclosed ?? "unknown" },
    { title: "days after", align: "right", text: describeLag },
  ];
  return `\n${formatTable(columns, victims)}`;
}

function describeOutcome({ predicted, missedBecause }: TestedVictim): string {
  if (predicted !== null) return `yes: wave ${predicted.wave}, ${predicted.grade}`;
  return missedBecause === null ? "not tested" : `no: ${missedBecause}`;
}

function describeLag({ lag }: TestedVictim): string {
  if (lag === null) return "unknown";
  return lag.least === lag.most ? String(lag.least) : `${lag.least} to ${lag.most}`;
}

function recallOf({ scores, victims }: TestedCascade, which: keyof Scores): string {
  return scores === null || victims.length < 2 ? "–" : `${scores[which].hits}/${victims.length}`;
}

function describeSummary(title: string, summary: BacktestSummary): string {
  const { recall: recalls, interval, random, lag, misses } = summary;
  const range =
    interval === null ? "" : ` (95 % interval ${percent(interval.low)} to ${percent(interval.high)})`;
  const guess = recall(random.expectedHits, summary.victims).share;
  const reasons = MISS_REASONS.filter((reason) => misses[reason] > 0).map(
    (reason) => `${reason} ${misses[reason]}`,
  );
  return `${[
    `${title}: ${summary.cascades} cascades, ${summary.victims} disclosed victims`,
    `  recall                     ${describeRecall(recalls.main)}${range}; mean of cascades ${percent(summary.meanRecall)}`,
    `  without undated links      ${describeRecall(recalls.datedOnly)}`,
    `  with the disclosed data    ${describeRecall(recalls.disclosedCategories)}`,
    `  baseline: any-time users   ${describeRecall(recalls.usersAtAnyTime)}`,
    `  baseline: random, layers   ${random.expectedHits.toFixed(1)} of ${summary.victims} expected (${percent(guess)}); as many or more by chance: ${random.chanceOfAsMany.toPrecision(2)}`,
    `  predicted                  ${summary.predicted}, of which ${summary.notYetDisclosed} not (yet) disclosed`,
    `  days from the first disclosure to a hit's own: ${lag.median === null ? "unknown" : `median ${lag.median}, longest ${lag.longest} (${lag.hits} hits with a date)`}`,
    `  misses                     ${reasons.length === 0 ? "none" : reasons.join(", ")}`,
  ].join("\n")}\n`;
}

function describeRecall({ hits, victims, share }: Recall): string {
  return `${hits} of ${victims} (${percent(share)})`;
}

function percent(share: number | null): string {
  return share === null ? "no victims" : `${(share * 100).toFixed(0)} %`;
}
