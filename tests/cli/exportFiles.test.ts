/** `ricochet export` into files for other programs, without the database that the graph comes from. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addExport } from "../../server/cli/commands/export.ts";
import { graphFrom } from "../../server/cli/graphSource.ts";
import type { Session } from "../../server/cli/session.ts";
import { graphDataOf, node, uses } from "../support/graphBuilder.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ricochet-export-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LOADED = graphFrom(
  graphDataOf(uses("caf", "hub"), node("institution:quiet", { audience: "partners" }), uses("quiet", "hub")),
);

async function exported(...args: string[]) {
  let out = "";
  const notes: string[] = [];
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addExport(program, {
    print: async (text: string) => {
      out += text;
    },
    loadGraph: async () => LOADED,
    progress: { note: (text: string) => notes.push(text) },
  } as unknown as Session).exitOverride();
  await program.parseAsync(["export", ...args], { from: "user" });
  return { out, notes };
}

test("is public unless another audience is named, and says what it left out", async () => {
  const { out, notes } = await exported("--format", "graphml");
  expect(out).toContain('<node id="institution:caf">');
  expect(out).not.toContain("quiet");
  expect(notes).toEqual(['2 nodes, 1 links; left out for "public": 1 nodes, 1 links.']);
  expect((await exported("--format", "graphml", "--audience", "partners")).out).toContain(
    "institution:quiet",
  );
});

test("has the same bytes at the same time, which can be given", async () => {
  const made = ["--made", "2026-11-25T15:00:00Z"];
  const { out } = await exported("--format", "gexf", ...made);
  expect(out).toContain('lastmodifieddate="2026-11-25"');
  expect((await exported("--format", "gexf", ...made)).out).toBe(out);
});

test("takes some nodes and the links among them", async () => {
  const { notes } = await exported("--format", "cypher", "--only", "institution:caf", "platform:hub");
  expect(notes).toEqual(['2 nodes, 1 links; left out for "public": 0 nodes, 0 links.']);
});

test("writes two tables into a folder", async () => {
  const out = join(folder, "tables");
  await exported("--format", "csv-pair", "--out", out);
  expect(readdirSync(out)).toEqual(["links.csv", "nodes.csv"]);
  expect(readFileSync(join(out, "nodes.csv"), "utf8")).toContain("institution:caf");
});

test.each([
  ["two files without a folder", ["--format", "csv-pair"], /--out: is missing: it is more than one file/],
  [
    "an audience for a whole export",
    ["--format", "json", "--audience", "public"],
    /--audience: is not for this format/,
  ],
  [
    "an audience that is none",
    ["--format", "stix", "--audience", "all"],
    /Allowed choices are public, partners, internal/,
  ],
  ["a time that is none", ["--format", "stix", "--made", "soon"], /Write it as 2026-/],
  ["a node that is not there", ["--format", "stix", "--only", "platform:none"], /no node "platform:none"/],
  ["a folder that is not there", ["--format", "stix", "--out", "no/such/file"], /cannot be written there/],
])("refuses %s", async (_, args, words) => {
  await expect(exported(...args)).rejects.toThrow(words);
});
