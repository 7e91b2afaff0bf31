/** `ricochet query`, as a person runs it, on a real database. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consoleAnswerSchema } from "../../graph/consoleContract.ts";
import { ricochet } from "../support/commandLine.ts";
import { fillFolder } from "../support/datasetFolder.ts";

const folder = mkdtempSync(join(tmpdir(), "ricochet-query-"));
beforeAll(async () => {
  fillFolder(folder);
  expect((await ricochet("import", folder, "--alone")).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PEOPLE =
  "MATCH (i:Institution) WHERE i.id IN $ids RETURN i.id AS id, i.peopleServed AS people ORDER BY id";
const IDS = 'ids=["institution:cnil", "institution:prefectures"]';

describe("ricochet query", () => {
  test("shows rows as a table, and says how many beside it", async () => {
    const { code, out, err } = await ricochet("query", PEOPLE, "--param", IDS);
    expect({ code, out }).toEqual({
      code: 0,
      out: "id                         people\ninstitution:cnil\ninstitution:prefectures  68000000\n",
    });
    expect(err).toMatch(/2 rows in \d+ ms\.\n$/);
  });

  test("gives programs the answer as the API gives it, and spreadsheets guarded cells", async () => {
    const json = await ricochet("query", PEOPLE, "--param", IDS, "--json");
    const answer = consoleAnswerSchema.parse(JSON.parse(json.out));
    expect(answer.rows).toEqual([
      ["institution:cnil", null],
      ["institution:prefectures", 68_000_000],
    ]);
    const text = "RETURN $formula AS text, -1 AS number, [1, null] AS list";
    const csv = await ricochet("query", text, "--param", "formula==1+1", "--csv");
    expect(csv.out).toBe(`\ufefftext,number,list\r\n'=1+1,-1,"[1, ]"\r\n`);
  });

  test("runs a query of the library by its name, and of a file", async () => {
    const named = await ricochet("query", "--name", "users-of-platform", "--param", "platform=platform:hub");
    expect(named).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^institution +link .*\ninstitution:\S+ +USES /),
    });
    const file = join(folder, "own.cypher");
    writeFileSync(file, "// How many?\nMATCH (p:Platform)\nRETURN count(p) AS platforms\n");
    expect((await ricochet("query", "--file", file)).out).toBe("platforms\n        3\n");
    writeFileSync(file, "MATCH (p)\nDELETE p");
    const refused = await ricochet("query", "--file", file);
    expect(refused.err).toContain(`${file}:2:1: refused (write). `);
  });

  test("refuses what the database refuses with 1, the place and the cure", async () => {
    const { code, out, err } = await ricochet("query", "MATCH (n) RETURN m");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^query:1:18: refused \(not_defined\)\. Nothing is called `m` here\./m);
  });
});
