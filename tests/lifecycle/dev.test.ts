/** npm run dev: the page and the API at one address under the policy of production, nothing left behind. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { endAll, processesOf, type Run, run } from "./ricochet.ts";

const home = mkdtempSync(join(tmpdir(), "ricochet-dev-"));
const runs: Run[] = [];
afterAll(async () => {
  await endAll(runs);
  rmSync(home, { recursive: true, force: true });
});

test("serves sources and data at one address, marks what Vite adds, and stops with its API", async () => {
  const dev = run(["scripts/start.mjs", "--dev"], { RICOCHET_HOME: home });
  runs.push(dev);
  const address = await dev.address();

  const page = await fetch(address, { headers: { Accept: "text/html" } });
  const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(
    page.headers.get("content-security-policy") ?? "",
  )?.[1];
  const scripts = (await page.text()).match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(1);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  // A module of the client whose name begins like the API's address.
  expect((await fetch(`${address}/api.ts`)).status).toBe(200);
  expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ status: "ok" });

  const api = processesOf("apiProcess.mjs").filter((line) => line.includes(process.cwd()));
  expect(api.length).toBeGreaterThanOrEqual(1);
  dev.child.kill("SIGTERM");
  expect(await dev.ended).toBe(143);
  expect(processesOf(home)).toEqual([]);
});
