/** What the editor completes from: the names of the real database, and of what may be called. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consoleSchemaSchema } from "../../../graph/consoleSchema.ts";
import { LINK_KINDS, NODE_KINDS } from "../../../graph/model/vocabulary.ts";
import { ALLOWED_PROCEDURES, FUNCTION_NAMES } from "../../../server/console/gate/names.ts";
import { type Explorer, startExplorer } from "../../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const readSchema = async () =>
  consoleSchemaSchema.parse(await (await fetch(`${explorer.url}/api/console/schema`)).json());

describe("the schema of the console", () => {
  test("names the labels, the types of relationships and the properties that the database has", async () => {
    const { labels, relationshipTypes, propertyKeys, patterns } = await readSchema();
    expect(labels).toEqual(expect.arrayContaining([...NODE_KINDS]));
    expect(relationshipTypes).toEqual(expect.arrayContaining([...LINK_KINDS]));
    expect(propertyKeys).toEqual(expect.arrayContaining(["id", "nameFr", "grade", "categories"]));
    expect(patterns).toContainEqual({ from: "Institution", type: "USES", to: "Platform" });
    expect(patterns).not.toContainEqual({ from: "Platform", type: "USES", to: "Institution" });
  });

  test("describes every function and procedure that may be called, and no other", async () => {
    const { functions, procedures } = await readSchema();
    const allowed = new Set(FUNCTION_NAMES.map((name) => name.toLowerCase()));
    expect(functions.filter(({ name }) => !allowed.has(name.toLowerCase()))).toEqual([]);
    expect(procedures.map(({ name }) => name).sort()).toEqual([...ALLOWED_PROCEDURES].sort());
    const count = functions.find(({ name }) => name === "count");
    expect(count).toMatchObject({ aggregating: true, arguments: [{ name: "input" }] });
  });

  test("answers everybody who asks at once, over one connection", async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, readSchema));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});
