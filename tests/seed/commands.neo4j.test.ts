import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ricochet } from "../support/commandLine.ts";
import { changeRow, otherDataset, writeDataset } from "../support/datasetFolder.ts";

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ricochet-commands-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe("ricochet import", () => {
  test("--dry-run lists every problem of every file, and ends with 1", async () => {
    const folder = writeDataset({
      "platforms.json": changeRow("platforms.json", 1, { type: "spaceship" }),
      "hit.json": "[",
      "uses.json": null,
      "uses.csv": "id;from\nuses:a;institution:cnil;more\n",
    });
    const { code, out, err } = await ricochet("import", folder, "--dry-run");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^platforms\.json:3:\d+ type: .*expected one of/m);
    expect(err).toMatch(/^hit\.json:1:\d+: is not JSON/m);
    expect(err).toMatch(/^uses\.csv:2:3: has 3 cells where the header names 2\. Look for/m);
  });

  test("--dry-run of a sound folder says what it holds, and touches no database", async () => {
    const { code, out, err } = await ricochet("import", writeDataset(), "--dry-run");
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^Nothing is wrong with it: 13 nodes, 14 links, version [0-9a-f]{16}\.\n$/),
    });
    expect(err).not.toContain("Neo4j");
  });

  test("loads, loads again without a change, refuses another dataset, and takes it by choice", async () => {
    const small = writeDataset();
    expect((await ricochet("import", small, "--alone")).code).toBe(0);
    const again = await ricochet("import", small, "--json");
    expect(JSON.parse(again.out)).toMatchObject({ dataset: "small", changed: false, nodes: 13, links: 14 });
    const refused = await ricochet("import", otherDataset());
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: "" });
    expect(refused.err).toMatch(/"small".*another dataset than "other".*--beside.*--alone/);
    const both = await ricochet("import", otherDataset(), "--beside", "--alone");
    expect(both).toMatchObject({ code: 1, err: expect.stringContaining("cannot be used with") });
    const beside = await ricochet("import", otherDataset(), "--beside");
    expect(beside).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Rows added: 3.* Beside it: "small"\.\n$/),
    });
  }, 90_000);
});

describe("ricochet export", () => {
  test("gives a folder that import finds nothing to do with, as JSON and as CSV", async () => {
    expect((await ricochet("import", writeDataset(), "--alone")).code).toBe(0);
    for (const format of ["folder", "csv"]) {
      const folder = emptyFolder();
      expect(await ricochet("export", "--format", format, "--out", folder)).toMatchObject({ code: 0 });
      expect(readdirSync(folder)).toContain(format === "csv" ? "platforms.csv" : "platforms.json");
      expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
      expect((await ricochet("import", folder)).out).toMatch(/^Unchanged/);
    }
  }, 90_000);

  test("asks for the folder, and for the dataset where there are several", async () => {
    expect(await ricochet("export", "--format", "folder")).toMatchObject({
      code: 1,
      err: expect.stringContaining("--out FOLDER"),
    });
    expect((await ricochet("import", writeDataset(), "--alone")).code).toBe(0);
    expect((await ricochet("import", otherDataset(), "--beside")).code).toBe(0);
    const folder = emptyFolder();
    expect(await ricochet("export", "--format", "folder", "--out", folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining("--dataset other, --dataset small"),
    });
    expect(
      await ricochet("export", "--format", "folder", "--out", folder, "--dataset", "other"),
    ).toMatchObject({
      code: 0,
    });
    expect(readFileSync(join(folder, "dataset.json"), "utf8")).toContain('"id": "other"');
  }, 90_000);
});

test("ricochet tidy rewrites a folder, which --check then accepts", async () => {
  const folder = writeDataset({
    "platforms.json": JSON.stringify(changeRow("platforms.json", 0, {}), null, 4),
  });
  expect(await ricochet("tidy", folder, "--check")).toMatchObject({
    code: 1,
    err: expect.stringContaining(
      "platforms.json: is not in the canonical form. Run: npm run ricochet -- tidy",
    ),
  });
  expect(await ricochet("tidy", folder)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Rewritten: /),
  });
  expect(await ricochet("tidy", folder, "--check")).toMatchObject({ code: 0 });
  expect(await ricochet("import", folder, "--dry-run")).toMatchObject({ code: 0 });
});
