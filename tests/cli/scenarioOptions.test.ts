import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, expect, test } from "vitest";
import { createGraph } from "../../graph/model/graph.ts";
import { parseGraph } from "../../graph/model/parse.ts";
import { addScenarioOptions, askedScenario, type ScenarioOptions } from "../../server/cli/scenarioOptions.ts";

const folder = mkdtempSync(join(tmpdir(), "ricochet-scenario-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One incident of which one kind of data was confirmed, one claimed and one only inferred to have been exposed. */
const graph = createGraph(
  parseGraph({
    nodes: [
      { id: "platform:hub", kind: "Platform" },
      { id: "incident:leak", kind: "Incident" },
      { id: "incident:nothing-hit", kind: "Incident" },
    ],
    links: [
      { id: "hit", kind: "HIT", from: "incident:leak", to: "platform:hub", grade: "documented" },
      ...["confirmed", "claimed", "inferred"].map((status) => ({
        id: status,
        kind: "EXPOSED",
        from: "incident:leak",
        to: `category:${status}-data`,
        status,
      })),
    ],
  }),
);

/** What a command line asks, origins first. */
async function asked(...args: readonly string[]) {
  const command = addScenarioOptions(new Command().argument("[origins...]")).exitOverride();
  command.configureOutput({ writeErr: () => {} }).parse(args, { from: "user" });
  return (await askedScenario(command.args, command.opts<ScenarioOptions>()))(graph);
}

test("origins alone are a whole scenario", async () => {
  expect(await asked("platform:hubee")).toEqual({
    origins: ["platform:hubee"],
    effect: "exposure",
    categories: null,
    floor: "inferred",
    asOf: null,
    knownBy: null,
    replay: null,
    interventions: [],
  });
});

test("every option finds its place", async () => {
  const options = ["--effect", "access", "--floor", "reported", "--as-of", "2026-01", "--known-by", "2026"];
  const changes = ["--without", "uses:a--b", "uses:c--d", "--harden", "platform:e"];
  expect(await asked("platform:a", ...options, "--categories", "identity, iban", ...changes)).toMatchObject({
    effect: "access",
    floor: "reported",
    asOf: "2026-01",
    knownBy: "2026",
    categories: ["identity", "iban"],
    interventions: [
      { kind: "cut", link: "uses:a--b" },
      { kind: "cut", link: "uses:c--d" },
      { kind: "harden", node: "platform:e" },
    ],
  });
});

test("each kind of intervention has an option; the last equals sign ends the id", async () => {
  const changes = ["--second-supplier", "platform:a", "--minimise", "uses:a=b--c=tax, iban", "uses:d--e="];
  expect(await asked("platform:a", ...changes, "--shorten-retention", "platform:a=tax")).toMatchObject({
    interventions: [
      { kind: "second-supplier", node: "platform:a" },
      { kind: "minimise", link: "uses:a=b--c", categories: ["tax", "iban"] },
      { kind: "minimise", link: "uses:d--e", categories: [] },
      { kind: "shorten-retention", node: "platform:a", categories: ["tax"] },
    ],
  });
  await expect(asked("platform:a", "--minimise", "uses:a--b")).rejects.toThrow(/an equals sign/);
});

test("a recorded incident gives origins and data, with what was only claimed or without", async () => {
  const confirmed = { origins: ["platform:hub"], categories: ["confirmed-data"], replay: "incident:leak" };
  expect(await asked("--replay", "incident:leak", "--effect", "access")).toMatchObject({
    ...confirmed,
    effect: "access",
  });
  expect(await asked("--replay", "incident:leak", "--with-claims")).toMatchObject({
    ...confirmed,
    categories: ["claimed-data", "confirmed-data"],
  });
});

test("a replay is refused of what is no incident, of what hit nothing, and beside what it gives", async () => {
  await expect(asked("--replay", "platform:hub")).rejects.toMatchObject({ id: "platform:hub" });
  await expect(asked("--replay", "incident:nothing-hit")).rejects.toMatchObject({ field: "replay" });
  await expect(asked("platform:hub", "--replay", "incident:leak")).rejects.toMatchObject({
    field: "origins",
  });
  const named = ["--replay", "incident:leak", "--categories", "tax"];
  await expect(asked(...named)).rejects.toMatchObject({ field: "categories" });
  await expect(asked("platform:hub", "--with-claims")).rejects.toMatchObject({ field: "withClaims" });
});

test("no categories at all is another question than all of them", async () => {
  expect(await asked("platform:a", "--categories", "")).toMatchObject({ categories: [] });
});

test("a file gives the whole scenario, and nothing beside it", async () => {
  const file = join(folder, "scenario.json");
  writeFileSync(file, JSON.stringify({ origins: ["platform:a"], effect: "outage" }));
  expect(await asked("--scenario", file)).toMatchObject({ origins: ["platform:a"], effect: "outage" });
  await expect(asked("platform:b", "--scenario", file)).rejects.toMatchObject({ field: "origins" });
  await expect(asked("--scenario", file, "--floor", "claimed")).rejects.toMatchObject({ field: "floor" });
});

test("what cannot be asked is refused with its field", async () => {
  await expect(asked()).rejects.toMatchObject({ field: "origins" });
  await expect(asked("platform:a", "--as-of", "2026-02-30")).rejects.toMatchObject({ field: "asOf" });
  await expect(asked("HubEE")).rejects.toMatchObject({ field: "origins[0]" });
  await expect(asked("platform:a", "--effect", "magic")).rejects.toThrow(
    /Allowed choices are exposure, access, outage/,
  );
});
