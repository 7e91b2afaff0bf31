/** What the founding story needs the dataset to say, asked of the rows and of the engine. */
import { describe, expect, test } from "vitest";
import { scenarioSchema } from "../../graph/contract.ts";
import { createGraph } from "../../graph/model/graph.ts";
import { compile } from "../../graph/propagation/compile.ts";
import { propagate } from "../../graph/propagation/propagate.ts";
import { readDataset } from "../../seed/dataset.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

const { data } = await readDataset(OWN_DATASET);
const graph = createGraph(data);
const linksFrom = (incident: string, kind: string) =>
  graph.linksFrom(incident).filter((link) => link.kind === kind);

const HUBEE_VICTIMS = ["cnaf", "dgcs", "dgs", "dila"].map((slug) => `institution:${slug}`);

describe("HubEE, winter 2025-26", () => {
  test("a breach of the hub reaches the four disclosed administrations in wave 1, each by a sourced link", () => {
    const { reached } = propagate(compile(graph), scenarioSchema.parse({ origins: ["platform:hubee"] }));
    const victims = reached.filter(({ id }) => HUBEE_VICTIMS.includes(id));
    expect(victims.map(({ id, wave }) => [id, wave])).toEqual(HUBEE_VICTIMS.map((id) => [id, 1]));
    for (const { via } of victims) {
      const [link] = via.map((id) => graph.linkById.get(id));
      expect(link?.sources.length).toBeGreaterThan(0);
    }
  });

  test("the four are confirmed victims, and three were known to be tied to the hub before", () => {
    const confirmed = linksFrom("incident:hubee-2026", "AFFECTED").filter(
      (link) => link.kind === "AFFECTED" && link.status === "confirmed",
    );
    expect(confirmed.map(({ to }) => to).sort()).toEqual(HUBEE_VICTIMS);
    const learnt = graph
      .linksTo("platform:hubee")
      .filter((link) => link.kind === "FEEDS" && link.learntFrom === "incident:hubee-2026");
    expect(learnt.map(({ from }) => from)).toEqual(["institution:dgcs"]);
  });
});

describe("the Ministry of the Interior, December 2025", () => {
  test("what officials confirmed and what attackers claimed stand side by side", () => {
    const claims = linksFrom("incident:interior-ministry-2025", "HAS_CLAIM").flatMap(({ to }) => {
      const claim = graph.nodeById.get(to);
      return claim?.kind === "Claim" ? [claim] : [];
    });
    const figures = claims.filter(({ quantity }) => quantity !== null);
    expect(figures).toContainEqual(
      expect.objectContaining({ speaker: "official", quantity: 72, unit: "records", status: "confirmed" }),
    );
    expect(figures).toContainEqual(
      expect.objectContaining({
        speaker: "attacker",
        quantity: 16_400_000,
        unit: "people",
        status: "disputed",
      }),
    );
  });
});

test("ANSSI responds, and is a victim of no incident that it handled", () => {
  const handled = graph.linksFrom("institution:anssi").filter(({ kind }) => kind === "RESPONDED_TO");
  expect(handled.length).toBeGreaterThan(0);
  for (const { to: incident } of handled) {
    expect(linksFrom(incident, "AFFECTED").map(({ to }) => to)).not.toContain("institution:anssi");
  }
});

test.each([
  ["incident:hubee-2026", 4],
  ["incident:viamedis-almerys-2024", 14],
  ["incident:almerys-2026", 18],
  ["incident:alumnforce-2026", 7],
  ["incident:itelis-2025", 4],
])("%s has %i confirmed victims", (incident, count) => {
  const confirmed = linksFrom(incident, "AFFECTED").filter(
    (link) => link.kind === "AFFECTED" && link.status === "confirmed",
  );
  expect(confirmed).toHaveLength(count);
});
