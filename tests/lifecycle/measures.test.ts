/** The measures on the command line: on a file, without any database. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ricochet-measures-"));
  file = join(folder, "graph.json");
  writeFileSync(file, JSON.stringify((await readDataset(OWN_DATASET)).data));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly answer: string;
  readonly said: string;
}

/** @param onSaid called with all that was said so far on standard error */
function ricochet(args: readonly string[], onSaid: (said: string, kill: () => void) => void = () => {}) {
  return new Promise<Ended>((resolve) => {
    const child = spawn(process.execPath, ["scripts/ricochet.mjs", ...args], { cwd: ROOT });
    let answer = "";
    let said = "";
    child.stdout.on("data", (chunk) => {
      answer += chunk;
    });
    child.stderr.on("data", (chunk) => {
      said += chunk;
      onSaid(said, () => child.kill("SIGINT"));
    });
    child.on("close", (code) => resolve({ code, answer, said }));
  });
}

describe("measures on the command line", () => {
  test("rank says how far it is on standard error, and marks ties", async () => {
    const { code, answer, said } = await ricochet(["rank", "--graph", file, "--top", "40"]);
    expect(code).toBe(0);
    expect(said).toMatch(/Ranking platforms: \d+ of \d+ platforms/);
    expect(answer).toMatch(/^rank +institutions/);
    expect(answer).toMatch(/\n *=\d+ /);
    expect(answer).toMatch(/40 of \d+ platforms shown\./);
  });

  test("a bounded ranking says what it left out", async () => {
    const { answer } = await ricochet(["rank", "--graph", file, "--most", "5", "--json"]);
    const { items, computed, total } = JSON.parse(answer);
    expect([items.length, computed]).toEqual([5, 5]);
    expect(total).toBeGreaterThan(5);
  });

  test("backtest gives a row a cascade, for people and for programs", async () => {
    const [table, json] = await Promise.all([
      ricochet(["backtest", "--graph", file, "--victims"]),
      ricochet(["backtest", "--graph", file, "--json"]),
    ]);
    expect([table.code, json.code]).toEqual([0, 0]);
    const { rows, overall } = JSON.parse(json.answer);
    expect(table.answer).toContain(`${overall.cascades} cascades, ${overall.victims} disclosed victims`);
    expect(rows.map(({ incident }: { incident: string }) => incident)).toContain("incident:hubee-2026");
  });

  test("Ctrl-C ends a back-test half-way, without an answer and without blame", async () => {
    const { code, answer, said } = await ricochet(["backtest", "--graph", file], (text, kill) => {
      if (text.includes("Predicting cascades")) kill();
    });
    expect(code).toBe(130);
    expect(answer).toBe("");
    expect(said).not.toContain("did not foresee");
  });
});
