/** The command line as its own process, where it needs no database: answers, refusals, exit codes. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./ricochet.ts";

const PLATFORMS = 400;

describe("a command on a graph file", () => {
  let folder: string;
  let file: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ricochet-command-"));
    file = join(folder, "graph.json");
    const platforms = Array.from({ length: PLATFORMS }, (_, at) => `platform:p${at}`);
    const nodes = platforms.map((id) => ({
      id,
      kind: "Platform",
      name: { fr: `${id} (fr)`, en: `Called ${id}` },
    }));
    const links = platforms.slice(1).map((id) => ({
      id: `depends-on:${id}`,
      kind: "DEPENDS_ON",
      from: id,
      to: "platform:p0",
      mode: "hosting",
      grade: "reported",
    }));
    writeFileSync(file, JSON.stringify({ nodes, links }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Neither Java nor a database can be found by it. */
  const command = (...args: readonly string[]) =>
    run(["scripts/ricochet.mjs", ...args], { PATH: "/nowhere", RICOCHET_HOME: join(folder, "home") });

  async function outcome(...args: readonly string[]) {
    const started = command(...args);
    const exitCode = await started.ended;
    expect(started.stderr()).not.toMatch(/^\s+at /m);
    return { exitCode, stdout: started.stdout(), stderr: started.stderr() };
  }

  test("answers without a database, in a table or as JSON", async () => {
    const table = await outcome("impact", "platform:p0", "--effect", "outage", "--graph", file);
    expect(table).toMatchObject({ exitCode: 0, stderr: "" });
    expect(table.stdout).toContain(`Platforms reached     ${PLATFORMS - 1}`);
    expect(table.stdout).toMatch(/ {3}1 {2}down +reported +Called platform:p1 +platform:p1\n/);
    const json = await outcome("impact", "platform:p0", "--effect", "outage", "--graph", file, "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      totals: { platforms: PLATFORMS - 1 },
      waves: [["platform:p0"], {}],
    });
    expect(existsSync(join(folder, "home"))).toBe(false);
  });

  test("refuses what it cannot answer by a sentence and exit code 1", async () => {
    const unknown = await outcome("impact", "platform:p", "--graph", file);
    expect(unknown).toMatchObject({ exitCode: 1, stdout: "" });
    expect(unknown.stderr).toMatch(
      /^There is no node "platform:p" in the graph\. Did you mean platform:p\d+/,
    );
    for (const args of [
      ["impact"],
      ["impact", "platform:p0", "--effect", "magic"],
      ["nonsense"],
      ["explain"],
    ]) {
      expect(await outcome(...args)).toMatchObject({ exitCode: 1, stdout: "" });
    }
    const deep = join(folder, "deep.json");
    writeFileSync(deep, `{"nodes":${"[".repeat(10_000_000)}`);
    expect((await outcome("impact", "platform:p0", "--graph", deep)).stderr).toContain("levels deep");
  });

  test("ends quietly when nobody reads on", async () => {
    const started = command("impact", "platform:p0", "--effect", "outage", "--graph", file, "--json");
    started.child.stdout?.destroy();
    expect(await started.ended).toBe(0);
    expect(started.stderr()).toBe("");
  });

  test("doctor names what is missing, with its cure and exit code 2", async () => {
    const { exitCode, stdout } = await outcome("doctor", "--json");
    expect(exitCode).toBe(2);
    const { findings } = JSON.parse(stdout) as {
      findings: { subject: string; status: string; cure: string }[];
    };
    expect(findings.find(({ subject }) => subject === "Java")).toMatchObject({
      status: "problem",
      cure: expect.stringContaining("apt-get install maven"),
    });
    expect(findings.find(({ subject }) => subject === "store")).toMatchObject({ status: "ok", cure: null });
    expect(existsSync(join(folder, "home"))).toBe(false);
  });
});
