/** Neo4j's own Browser beside Ricochet: for those who ask for it, and from this machine only. */
import { mkdtempSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endAll, type Run, run, start } from "./ricochet.ts";

let home: string;
const runs: Run[] = [];
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "ricochet-browser-"));
});
afterAll(async () => {
  await endAll(runs);
  rmSync(home, { recursive: true, force: true });
});

test("is served on loopback when it is asked for, and nothing else of Neo4j's over HTTP", async () => {
  const asked = start({ RICOCHET_HOME: home, RICOCHET_NEO4J_BROWSER: "on" });
  runs.push(asked);
  expect(await (await fetch(await asked.address())).text()).toContain("<title>Ricochet</title>");
  const [, origin = ""] =
    /Neo4j Browser is at (http:\/\/127\.0\.0\.1:\d+)\/browser\/ /.exec(asked.stderr()) ?? [];
  expect(await (await fetch(`${origin}/browser/`)).text()).toContain("<title>Neo4j Browser</title>");
  const statement = {
    method: "POST",
    body: '{"statements": []}',
    headers: { "content-type": "application/json" },
  };
  expect((await fetch(`${origin}/db/neo4j/tx/commit`, statement)).status).toBe(404);
  const { port } = new URL(origin);
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === "IPv4" && !internal);
  if (outside !== undefined)
    await expect(fetch(`http://${outside.address}:${port}/browser/`)).rejects.toThrow();
  const doctor = run(["scripts/ricochet.mjs", "doctor"], { RICOCHET_HOME: home });
  expect(await doctor.ended).toBe(0);
  expect(doctor.stdout()).toContain(`Neo4j Browser is at ${origin}/browser/`);
});

test("is refused beside a database that is not ours", async () => {
  const refused = start({
    NEO4J_URI: "bolt://localhost:1",
    NEO4J_PASSWORD: "x",
    RICOCHET_NEO4J_BROWSER: "on",
  });
  expect(await refused.ended).toBe(1);
  expect(refused.stderr()).toContain("Unset one of the two.");
});
