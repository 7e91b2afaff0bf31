/** What the real check of the language says, as it is told to the person who types. */
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { describe, expect, test } from "vitest";
import {
  nearest,
  PROBLEM_KINDS,
  type Problem,
  refusedWords,
  secondStatement,
  toProblem,
  withoutConsequences,
} from "../../../client/features/console/editor/problems.ts";
import { toDbSchema } from "../../../client/features/console/editor/schema.ts";
import { en } from "../../../client/i18n/en.ts";
import type { ConsoleSchema } from "../../../graph/consoleSchema.ts";

const schema: ConsoleSchema = {
  labels: ["Institution", "Platform"],
  relationshipTypes: ["USES", "FEEDS"],
  propertyKeys: ["id", "nameFr"],
  patterns: [{ from: "Institution", type: "USES", to: "Platform" }],
  functions: [
    {
      name: "count",
      signature: "count(input :: ANY) :: INTEGER",
      description: "",
      category: "Aggregating",
      arguments: [{ name: "input", type: "ANY", description: "" }],
      returns: "INTEGER",
      aggregating: true,
      deprecatedBy: null,
    },
  ],
  procedures: [
    {
      name: "db.labels",
      signature: "db.labels() :: (label :: STRING)",
      description: "",
      arguments: [],
      returns: [{ name: "label", type: "STRING", description: "" }],
      deprecatedBy: null,
    },
  ],
};

function problemsOf(text: string): Problem[] {
  const { diagnostics } = lintCypherQuery(text, toDbSchema(schema), { consoleCommandsEnabled: false });
  return withoutConsequences(
    diagnostics.flatMap(({ message, ...rest }) =>
      typeof message === "string" ? (toProblem(text, { ...rest, message }, schema) ?? []) : [],
    ),
  );
}

const brief = (problems: readonly Problem[]) =>
  problems.map(({ kind, word, suggestion }) => [kind, word, suggestion]);

describe("a problem", () => {
  test.each<[string, [string, string, string | null]]>([
    ["MATCH (n:Institutio) RETURN n", ["unknownLabel", "Institutio", "Institution"]],
    ["MATCH (:Institution)-[r:USE]->() RETURN r", ["unknownType", "USE", "USES"]],
    ["MATCH (n:Platform) WHERE n.namefr = '' RETURN n", ["unknownProperty", "namefr", "nameFr"]],
    ["MATCH (n) RETURN cont(n)", ["unknownFunction", "cont", "count"]],
    ["CALL db.lables() YIELD label RETURN label", ["unknownProcedure", "db.lables", "db.labels"]],
    ["MATCH (n) RETURN m", ["unknownVariable", "m", null]],
    ["MATCH (n) RETRUN n", ["unexpected", "RETRUN", "RETURN"]],
    ["MATCH (a), (b) RETURN a, b", ["product", "MATCH (a), (b) RETURN a, b", null]],
    ["MATCH (:Platform)-[:USES]->(n:Institution) RETURN n", ["noSuchPattern", "(:Platform)", null]],
  ])("of %j is told", (text, problem) => {
    const told = brief(problemsOf(text));
    expect(told.map(([kind]) => kind)).toContain(problem[0]);
    if (problem[0] !== "noSuchPattern") expect(told).toContainEqual(problem);
  });

  test("is not made of a parameter that has a field", () => {
    expect(problemsOf("MATCH (n:Platform {id: $platform}) RETURN n")).toEqual([]);
  });

  test("is not told twice: a pattern with an unknown name is not also one that nothing fits", () => {
    const kinds = problemsOf("MATCH (n:Institutio)-[:USES]->(p:Platform) RETURN n, p").map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["unknownLabel"]);
  });

  test("of an honest query there is none", () => {
    expect(problemsOf("MATCH (i:Institution)-[:USES]->(p:Platform) RETURN p.id, count(i) AS users")).toEqual(
      [],
    );
  });

  test("has a sentence for every kind", () => {
    for (const kind of PROBLEM_KINDS) expect(en.queryProblem[kind]).toBeTypeOf("string");
  });
});

describe("what the gate would refuse", () => {
  const keyword = (text: string, word: string) => ({
    from: text.indexOf(word),
    to: text.indexOf(word) + word.length,
  });

  test("is told at the word that begins it", () => {
    const text = "MATCH (n) SET n.x = 1 RETURN n";
    const told = refusedWords(text, [keyword(text, "MATCH"), keyword(text, "SET"), keyword(text, "RETURN")]);
    expect(brief(told)).toEqual([["writes", "SET", null]]);
    expect(brief(refusedWords("show users", [keyword("show users", "show")]))).toEqual([
      ["command", "SHOW", null],
    ]);
  });

  test("is a second statement, but not a semicolon at the end or a comment after it", () => {
    const semicolon = (text: string) => [keyword(text, ";")];
    expect(secondStatement("RETURN 1; RETURN 2", semicolon("RETURN 1; RETURN 2"))?.from).toBe(10);
    for (const text of ["RETURN 1;", "RETURN 1; // done", "RETURN 1; /* a\nb */ "])
      expect(secondStatement(text, semicolon(text)), text).toBeNull();
  });
});

describe("the nearest name", () => {
  test("is one that may have been meant, in the spelling of the database", () => {
    expect(nearest("uses", ["USES", "FEEDS"])).toBe("USES");
    expect(nearest("xyz", ["USES", "FEEDS"])).toBeNull();
    expect(nearest("", ["USES"])).toBeNull();
  });
});
