/** What is told of one node: who stands over it, who responded, what was said; and what stands beside a link. */
import { expect, test } from "vitest";
import { answerExplanation } from "../../../graph/answers/explanation.ts";
import { presentNodeInFull } from "../../../graph/answers/node.ts";
import type { Graph } from "../../../graph/model/graph.ts";
import { compile } from "../../../graph/propagation/compile.ts";
import { feeds, graphOf, link, node, scenarioOf, uses } from "../../support/graphBuilder.ts";

function told(graph: Graph, id: string) {
  const found = graph.nodeById.get(id);
  if (found === undefined) throw new Error(`no node ${id}`);
  return presentNodeInFull(graph, found, []);
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test("whoever stands over a node is told nearest first, and each once where they form a ring", () => {
  const graph = graphOf(
    link("PART_OF", "institution:caf", "institution:cnaf", {}),
    link("PART_OF", "institution:cnaf", "institution:dss", {}),
    link("PART_OF", "institution:dss", "institution:cnaf", {}),
  );
  expect(idsOf(told(graph, "institution:caf").supervisors)).toEqual(["institution:cnaf", "institution:dss"]);
  expect(idsOf(told(graph, "institution:cnaf").supervisors)).toEqual(["institution:dss"]);
});

test("whoever responded to what hit or affected a node is told with the role, and nobody else", () => {
  const graph = graphOf(
    link("HIT", "incident:leak", "platform:hub", {}),
    link("AFFECTED", "incident:leak", "institution:caf", { status: "confirmed" }),
    link("RESPONDED_TO", "institution:anssi", "incident:leak", { role: "technical-response" }),
    link("RESPONDED_TO", "institution:cnil", "incident:other", { role: "data-protection-authority" }),
  );
  const responses = (id: string) =>
    told(graph, id).responders.map(({ node: responder, role, incident }) => [responder.id, role, incident]);
  const expected = [["institution:anssi", "technical-response", "incident:leak"]];
  expect(responses("platform:hub")).toEqual(expected);
  expect(responses("institution:caf")).toEqual(expected);
  expect(responses("institution:anssi")).toEqual([]);
});

test("a claim is told of the node that it names, or else of whatever its incident hit", () => {
  const said = (id: string, about: string | null, status: string) => [
    node(`claim:${id}`, {
      speaker: "attacker",
      who: { fr: "X", en: "X" },
      statement: { fr: "Tout.", en: "Everything." },
      about,
      status,
    }),
    link("HAS_CLAIM", "incident:leak", `claim:${id}`, {}),
  ];
  const graph = graphOf(
    link("HIT", "incident:leak", "platform:hub", {}),
    link("AFFECTED", "incident:leak", "institution:caf", { status: "claimed" }),
    said("whole", null, "confirmed"),
    said("rival", null, "disputed"),
    said("caf", "institution:caf", "unverified"),
  );
  expect(idsOf(told(graph, "platform:hub").claims)).toEqual(["claim:whole", "claim:rival"]);
  expect(idsOf(told(graph, "institution:caf").claims)).toEqual(["claim:caf"]);
});

test("an explanation has beside each link whatever else joins the same two, and how a link became known", () => {
  const graph = graphOf(
    node("incident:leak", { disclosed: "2026-01" }),
    uses("caf", "hub", { categories: ["identity"], id: "uses:a" }),
    feeds("caf", "hub", { categories: ["income"], grade: "claimed", id: "feeds:b" }),
    link("OPERATES", "institution:caf", "platform:hub", {}),
    { ...uses("dgs", "hub", { categories: ["identity"] }), learntFrom: "incident:leak" },
  );
  const knowledge = { graph, compiled: compile(graph), version: "v" };
  const scenario = scenarioOf("platform:hub", { floor: "documented" });
  const caf = answerExplanation(knowledge, { scenario, node: "institution:caf", limit: 3 });
  expect(caf.paths.map(({ links }) => links)).toEqual([["uses:a"]]);
  expect(idsOf(caf.linkDetails)).toEqual(["uses:a", "feeds:b"]);
  expect(caf.categories.map(({ slug }) => slug)).toEqual(["identity", "income"]);
  const dgs = answerExplanation(knowledge, { scenario, node: "institution:dgs", limit: 3 });
  expect(dgs.linkDetails[0]?.learntFrom).toBe("incident:leak");
  expect(dgs.incidents).toEqual([expect.objectContaining({ id: "incident:leak", disclosed: "2026-01" })]);
});
