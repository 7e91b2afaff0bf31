/** What cannot start says why, with the cure, and leaves nothing running. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { processesOf, start } from "./ricochet.ts";

describe("a start that cannot be", () => {
  let folder: string;
  const home = () => join(folder, "home");

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ricochet-refused-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A folder for PATH that holds only these programs. */
  function pathWith(name: string, programs: Readonly<Record<string, string>>): string {
    const path = join(folder, name);
    mkdirSync(path);
    for (const [program, target] of Object.entries(programs)) symlinkSync(target, join(path, program));
    return path;
  }

  async function refusal(env: Readonly<Record<string, string>>) {
    const run = start({ RICOCHET_HOME: home(), ...env });
    const exitCode = await run.ended;
    expect(run.stdout()).toBe("");
    expect(run.stderr()).not.toMatch(/^\s+at /m);
    expect(processesOf(folder)).toEqual([]);
    return { exitCode, stderr: run.stderr() };
  }

  test("names every wrong variable, its problem and an example", async () => {
    const { exitCode, stderr } = await refusal({
      PORT: "high",
      LOG_LEVEL: "loud",
      NEO4J_URI: "http://localhost",
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("PORT is not a number (example: 4310).");
    expect(stderr).toContain("LOG_LEVEL is not one of");
    expect(stderr).toContain("NEO4J_URI is no Neo4j address (example: neo4j://localhost:7687");
  });

  test("asks for the password that belongs to an address", async () => {
    const { exitCode, stderr } = await refusal({ NEO4J_URI: "bolt://localhost:7687" });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("NEO4J_URI is set but NEO4J_PASSWORD is not.");
  });

  test("names the three cures when there is no Java", async () => {
    const { exitCode, stderr } = await refusal({ PATH: pathWith("empty", {}) });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("no java was found");
    for (const cure of ["apt-get install maven", "NEO4J_URI", "docker compose up"])
      expect(stderr).toContain(cure);
  });

  test("names the version that a Java too old has", async () => {
    const oldJava = join(folder, "java-11");
    writeFileSync(oldJava, `#!/bin/sh\necho 'openjdk version "11.0.2" 2019-01-15' >&2\n`);
    chmodSync(oldJava, 0o755);
    const { exitCode, stderr } = await refusal({ PATH: pathWith("old", { java: oldJava, sh: "/bin/sh" }) });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("needs Java 17 or later, and java here is version 11");
  });

  test("asks for Maven only when Neo4j is still to be fetched", async () => {
    const { stdout: java } = spawnSync("sh", ["-c", "command -v java"], { encoding: "utf8" });
    const { exitCode, stderr } = await refusal({
      PATH: pathWith("no-maven", { java: java.trim() }),
      RICOCHET_CACHE: join(folder, "cache"),
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("no mvn was found");
  });

  test("says that no Neo4j answers at an address", async () => {
    const { exitCode, stderr } = await refusal({
      NEO4J_URI: "bolt://127.0.0.1:1",
      NEO4J_PASSWORD: "secret-word",
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("No Neo4j answers at bolt://127.0.0.1:1. Start it or correct NEO4J_URI");
    expect(stderr).not.toContain("secret-word");
  });

  test("says that a port set by hand is taken, before anything else is started", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const { exitCode, stderr } = await refusal({ PORT: String(port) });
    other.close();
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`Port ${port} at 127.0.0.1 is taken.`);
    expect(stderr).not.toContain("Starting Neo4j");
  });

  test("says that an address is not one of this machine", async () => {
    const { exitCode, stderr } = await refusal({ HOST: "192.0.2.1" });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("192.0.2.1 is no address of this machine.");
  });
});

/** A disk that is full needs a small one, and the right to mount it. */
describe("a full disk", () => {
  const disk = mkdtempSync(join(tmpdir(), "ricochet-full-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]);
  const cannot = mounted.status === 0 ? null : `no small disk can be mounted here: ${mounted.stderr}`.trim();
  if (cannot !== null) process.stderr.write(`Skipped, a full disk: ${cannot}\n`);
  afterAll(() => {
    if (cannot === null) spawnSync("umount", ["-l", disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  test.skipIf(cannot !== null)("is told with the cure, and no process stays", async () => {
    const run = start({ RICOCHET_HOME: join(disk, "home") });
    expect(await run.ended).toBe(2);
    expect(run.stderr()).toMatch(/The disk that holds .* is full\. Free about 1 GB there/);
    expect(processesOf(disk)).toEqual([]);
  });
});
