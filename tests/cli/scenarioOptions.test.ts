import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, expect, test } from "vitest";
import { addScenarioOptions, askedScenario, type ScenarioOptions } from "../../server/cli/scenarioOptions.ts";

const folder = mkdtempSync(join(tmpdir(), "ricochet-scenario-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command line asks, origins first. */
function asked(...args: readonly string[]) {
  const command = addScenarioOptions(new Command().argument("[origins...]")).exitOverride();
  command.configureOutput({ writeErr: () => {} }).parse(args, { from: "user" });
  return askedScenario(command.args, command.opts<ScenarioOptions>());
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
  expect(() => asked("platform:a", "--effect", "magic")).toThrow(
    /Allowed choices are exposure, access, outage/,
  );
});
