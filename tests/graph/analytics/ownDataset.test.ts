/** The measures on the dataset of this repository: what must hold whatever its rows are. */
import { beforeAll, describe, expect, test } from "vitest";
import { backtest } from "../../../graph/analytics/backtest/backtest.ts";
import { rankPlatforms } from "../../../graph/analytics/criticality.ts";
import { peopleOfIncident } from "../../../graph/analytics/people/ofIncident.ts";
import { runToEnd } from "../../../graph/analytics/steps.ts";
import { createGraph, type Graph } from "../../../graph/model/graph.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import { readDataset } from "../../../seed/dataset.ts";
import { OWN_DATASET } from "../../support/rewrittenDataset.ts";

let graph: Graph;
beforeAll(async () => {
  graph = createGraph((await readDataset(OWN_DATASET)).data);
});

describe("on our own dataset", () => {
  test("a bound is never upside down, and a confirmed low is a figure that somebody gave", () => {
    for (const { id } of graph.nodesOfKind("Incident")) {
      for (const { low, high } of peopleOfIncident(graph, id)) {
        if (low !== null && high !== null) expect(high, id).toBeGreaterThanOrEqual(low);
        if (low === null) continue;
        const given = graph.linksFrom(id).map(({ to }) => graph.nodeById.get(to));
        expect(given.some((node) => node?.kind === "Claim" && node.quantity === low)).toBe(true);
      }
    }
  });

  test("no prediction of the past uses a link that the incident revealed", () => {
    const { rows } = runToEnd(backtest(graph, { effect: "exposure", floor: "inferred", claims: "without" }));
    expect(rows.length).toBeGreaterThan(5);
    for (const { cascade, victims } of rows) {
      const onlyRevealed = victims.filter(({ id }) => {
        const links = graph.linksFrom(id).filter((link) => link.kind === "USES" || link.kind === "FEEDS");
        return links.length > 0 && links.every(({ learntFrom }) => learntFrom === cascade.incident);
      });
      expect(onlyRevealed.filter(({ predicted }) => predicted !== null)).toEqual([]);
    }
  });

  test("every platform is ranked", () => {
    const { items } = runToEnd(rankPlatforms(compile(graph), { effect: "access", floor: "inferred" }));
    expect(items.length).toBe(graph.nodesOfKind("Platform").length);
  });
});
