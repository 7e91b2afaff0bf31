/** The back-test as the API shows it, computed once per graph and question. */
import { BACKTEST, type Backtest, backtest } from "../../graph/analytics/backtest/backtest.ts";
import { expectedHits } from "../../graph/analytics/backtest/hypergeometric.ts";
import { presentNodes } from "../../graph/answers/nodes.ts";
import type { Graph } from "../../graph/model/graph.ts";
import type { Effect, Grade } from "../../graph/model/vocabulary.ts";
import { inSlices } from "../inSlices.ts";
import { oncePerGraph } from "../oncePerGraph.ts";

export interface BacktestQuery {
  readonly effect: Effect;
  readonly floor: Grade;
  readonly claims: "with" | "without";
}

const testsOf = oncePerGraph((_graph: Graph) => new Map<string, Promise<Backtest>>());

/** Asked again while it is still being computed, it is the same work. */
export function backtestOnce(graph: Graph, query: BacktestQuery): Promise<Backtest> {
  const tests = testsOf(graph);
  const key = Object.values(query).join(" ");
  const known = tests.get(key) ?? inSlices(backtest(graph, query));
  tests.set(key, known);
  return known;
}

export function presentBacktest(
  graph: Graph,
  datasetVersion: string,
  { effect, floor, claims }: BacktestQuery,
  { rows, overall, whereLinksWereKnown, hasSufficientData }: Backtest,
) {
  return {
    datasetVersion,
    measure: BACKTEST,
    effect,
    floor,
    claims,
    rows: rows.map(({ cascade: { incident, origins, day, setAside }, random, ...row }) => ({
      incident,
      origins,
      day,
      setAside,
      ...row,
      expectedAtRandom: expectedHits(random),
    })),
    overall,
    whereLinksWereKnown,
    hasSufficientData,
    nodes: presentNodes(
      graph,
      rows.flatMap(({ cascade, victims, notYetDisclosed }) => [
        cascade.incident,
        ...cascade.origins,
        ...victims.map(({ id }) => id),
        ...Object.values(cascade.setAside).flat(),
        ...notYetDisclosed,
      ]),
    ),
  };
}
