/** npm start from the first line to the last, and what is left after each way of ending. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endAll, processesOf, type Run, start } from "./ricochet.ts";

describe("one home, from its first start to its last", () => {
  let home: string;
  const runs: Run[] = [];
  const begin = (env: Record<string, string> = {}) => {
    const run = start({ RICOCHET_HOME: home, ...env });
    runs.push(run);
    return run;
  };
  const health = async (address: string) => (await fetch(`${address}/api/health`)).json();
  const password = () => readFileSync(join(home, "neo4j", "password"), "utf8");

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "ricochet-life-"));
  });
  afterAll(async () => {
    await endAll(runs);
    rmSync(home, { recursive: true, force: true });
  });

  let first: Run;
  let second: Run;

  test("a first start names its steps and ends with the address, which serves the page and the data", async () => {
    first = begin();
    const address = await first.address();
    for (const step of [
      "Creating the database's store",
      "Starting Neo4j",
      "Loading the dataset",
      "Reading the graph",
    ]) {
      expect(first.stderr()).toContain(step);
    }
    expect(first.stdout().split("\n")).toEqual([`Ricochet is at ${address}`, ""]);
    expect(await health(address)).toMatchObject({ status: "ok", database: { managed: true } });
    expect(await (await fetch(address)).text()).toContain("<title>Ricochet</title>");
  });

  test("a second start takes the next free port and shares the database", async () => {
    second = begin();
    const address = await second.address();
    expect(address).not.toBe(await first.address());
    expect(second.stderr()).toContain("Joining the Neo4j that is already running here");
    expect(await health(address)).toEqual(await health(await first.address()));
  });

  test("what one holder leaves goes on for the other", async () => {
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(143);
    expect(processesOf(home)).toHaveLength(1);
    expect(await health(await second.address())).toMatchObject({ status: "ok" });
  });

  test("a database given by its address is used, without Java", async () => {
    const { port } = JSON.parse(readFileSync(join(home, "neo4j", "running.json"), "utf8")) as {
      port: number;
    };
    const given = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: password(), PATH: "/nowhere" };
    const third = begin(given);
    expect(await health(await third.address())).toMatchObject({ status: "ok", database: { managed: false } });
    third.child.kill("SIGTERM");
    expect(await third.ended).toBe(143);
    expect(processesOf(home)).toHaveLength(1);
  });

  test("a wrong password is told in a sentence that does not hold it", async () => {
    const { port } = JSON.parse(readFileSync(join(home, "neo4j", "running.json"), "utf8")) as {
      port: number;
    };
    const refused = begin({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: "not-the-password" });
    expect(await refused.ended).toBe(2);
    expect(refused.stderr()).toContain("Correct NEO4J_USER and NEO4J_PASSWORD.");
    expect(refused.stderr()).not.toContain("not-the-password");
    expect(refused.stdout()).toBe("");
  });

  test("a start that is killed leaves a database that the next one takes over and then stops", async () => {
    second.child.kill("SIGKILL");
    await second.ended;
    expect(processesOf(home)).toHaveLength(1);
    const next = begin({ LOG_LEVEL: "trace" });
    expect(await health(await next.address())).toMatchObject({ status: "ok" });
    expect(next.stderr()).toContain("Joining the Neo4j that is already running here");
    next.child.kill("SIGINT");
    expect(await next.ended).toBe(130);
    expect(processesOf(home)).toEqual([]);
  });

  test("nothing that was printed or logged holds the password", () => {
    for (const run of runs) expect(run.stdout() + run.stderr()).not.toContain(password());
  });

  test("a signal while Neo4j is starting leaves no process, and the store stays usable", async () => {
    const interrupted = begin();
    await interrupted.says("Starting Neo4j");
    interrupted.child.kill("SIGTERM");
    expect(await interrupted.ended).toBe(143);
    expect(processesOf(home)).toEqual([]);
  });

  test("a home deleted while running ends the start in a sentence and leaves no process", async () => {
    const orphaned = begin();
    await orphaned.address();
    rmSync(home, { recursive: true, force: true });
    expect(await orphaned.ended).toBe(2);
    expect(orphaned.stderr()).toContain("was deleted while Ricochet was running. Start it again");
    expect(processesOf(home)).toEqual([]);
  });
});
