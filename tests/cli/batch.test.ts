import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { answerBatch } from "../../server/cli/batch.ts";

const graph = {
  nodes: [
    { id: "platform:a", kind: "Platform" },
    { id: "institution:x", kind: "Institution" },
  ],
  links: [
    {
      id: "uses:x--a",
      kind: "USES",
      from: "institution:x",
      to: "platform:a",
      categories: ["identity"],
      grade: "documented",
    },
  ],
};
const scenario = { origins: ["platform:a"] };

/** The answers to lines, parsed; `print` is called once a line. */
async function answersTo(...lines: readonly unknown[]): Promise<unknown[]> {
  const printed: string[] = [];
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  await answerBatch(Readable.from([`${text}\n`]), async (answer) => {
    printed.push(answer);
  });
  for (const answer of printed) expect(answer).toMatch(/^[^\n]*\n$/);
  return printed.map((answer) => JSON.parse(answer));
}

test("each line is answered by its Impact, in order", async () => {
  const outage = { ...scenario, effect: "outage" };
  const answers = await answersTo({ graph, scenario }, { graph, scenario: outage });
  expect(answers).toMatchObject([
    {
      waves: [["platform:a"], ["institution:x"]],
      reached: [{}, { state: "exposed", categories: ["identity"] }],
    },
    { waves: [["platform:a"], ["institution:x"]], reached: [{}, { state: "down" }] },
  ]);
});

test("a refused line is answered by its error, and the next goes on", async () => {
  const twice = { ...graph, nodes: [...graph.nodes, graph.nodes[0]] };
  const dangling = { ...graph, nodes: graph.nodes.slice(0, 1) };
  const cut = { ...scenario, interventions: [{ kind: "cut", link: "uses:nobody--a" }] };
  const answers = await answersTo(
    "not JSON",
    "",
    "[]",
    "[".repeat(100_000),
    { scenario },
    { graph },
    { graph: twice, scenario },
    { graph: dangling, scenario },
    { graph, scenario: { origins: [] } },
    { graph, scenario: { ...scenario, asOf: "2026-13" } },
    { graph, scenario: { origins: ["platform:b"] } },
    { graph, scenario: { ...scenario, categories: ["unheard-of"] } },
    { graph, scenario: cut },
    { graph, scenario },
  );
  const codes = answers.map((answer) => (answer as { error?: { code: string } }).error?.code ?? "answered");
  expect(codes).toEqual([
    ...Array(5).fill("invalid_data"),
    "invalid_scenario",
    "invalid_data",
    "invalid_data",
    "invalid_scenario",
    "invalid_scenario",
    "unknown_node",
    "unknown_category",
    "unknown_link",
    "answered",
  ]);
});

test("an error names the line, the field or the node", async () => {
  const answers = await answersTo("nope", { graph, scenario: { origins: ["platform:b"], floor: "rumour" } });
  expect(answers).toMatchObject([
    { error: { message: expect.stringMatching(/^line 1:1:1: is not JSON\./) } },
    { error: { message: expect.stringContaining("The scenario's floor cannot be used:") } },
  ]);
});
