import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { InvalidDataError } from "../../graph/errors.ts";
import { parseJson, readJsonFile } from "../../server/cli/jsonFile.ts";

/** The problems of a refusal; fails when nothing is refused. */
function problemsOf(task: () => unknown) {
  try {
    task();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidDataError);
    return (error as InvalidDataError).problems;
  }
  throw new Error("Nothing was refused.");
}

describe("JSON from outside", () => {
  test("is read with or without a byte order mark", () => {
    expect(parseJson('\uFEFF{"a": [1]}', "x")).toEqual({ a: [1] });
  });

  test("that is none is refused with line and column", () => {
    expect(problemsOf(() => parseJson('{"a": 1,\n "b": NaN}', "graph.json"))).toMatchObject([
      { place: "graph.json:2:7", problem: "is not JSON." },
    ]);
    expect(problemsOf(() => parseJson("", "line 3"))).toMatchObject([{ place: "line 3:1:1" }]);
  });

  test("nested ten million deep is refused, not followed", () => {
    const problems = problemsOf(() => parseJson("[".repeat(10_000_000), "deep.json"));
    expect(problems).toMatchObject([{ place: "deep.json", problem: expect.stringContaining("100 levels") }]);
  });

  test("may hold any number of brackets inside its texts", () => {
    const text = `${"[{".repeat(500)}\\"${"[".repeat(500)}`;
    expect(parseJson(`{"a": "${text}"}`, "x")).toEqual({ a: `${"[{".repeat(500)}"${"[".repeat(500)}` });
  });
});

describe("a JSON file", () => {
  const folder = mkdtempSync(join(tmpdir(), "ricochet-json-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("that is missing or a folder is refused by its name", async () => {
    const missing = join(folder, "missing.json");
    await expect(readJsonFile(missing)).rejects.toThrow(`${missing}: does not exist.`);
    await expect(readJsonFile(folder)).rejects.toThrow(`${folder}: is a folder; a file is expected.`);
  });

  test("is read whole", async () => {
    const file = join(folder, "ok.json");
    writeFileSync(file, '{"nodes": []}');
    expect(await readJsonFile(file)).toEqual({ nodes: [] });
  });
});
