/** `ricochet explain` on a graph file: what it prints, and that no database is asked. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, expect, test } from "vitest";
import { absenceSchema } from "../../graph/contract.ts";
import { addExplain } from "../../server/cli/commands/explain.ts";
import type { Session } from "../../server/cli/session.ts";
import { graphDataOf, node, uses } from "../support/graphBuilder.ts";

let folder = "";
let file = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ricochet-explain-"));
  file = join(folder, "graph.json");
  const data = graphDataOf(uses("caf", "hub", { grade: "claimed" }), node("institution:dgs"));
  await writeFile(file, JSON.stringify(data));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function explained(id: string, ...options: string[]): Promise<string> {
  let printed = "";
  const program = new Command().exitOverride();
  addExplain(program, {
    print: async (text: string) => {
      printed += text;
    },
    loadGraph: () => Promise.reject(new Error("The database was asked.")),
  } as unknown as Session);
  const asked = ["explain", id, "--from", "platform:hub", "--graph", file, ...options];
  await program.parseAsync(asked, { from: "user" });
  return printed;
}

test("says over which links a node is reached", async () => {
  const out = await explained("institution:caf");
  expect(out).toContain("on claimed evidence");
  expect(out).toContain("USES · claimed · uses:caf--hub");
});

test("says why a node is not reached, and how it would be", async () => {
  const out = await explained("institution:caf", "--floor", "reported");
  expect(out).toContain("is not reached in this scenario:\n   the evidence on the way there is weaker");
  expect(out).toContain("In the way:\n     USES · claimed · uses:caf--hub");
  expect(out).toContain("Without that: institution:caf, on claimed evidence");
});

test("says it to programs in the shape of the API", async () => {
  const out = await explained("institution:dgs", "--json");
  const { paths, absence } = JSON.parse(out);
  expect(paths).toEqual([]);
  expect(absenceSchema.parse(absence)).toEqual({ reasons: ["no-link"], path: null, links: [] });
});
