/**
 * Checks Cypher beside the page: syntax, meaning and names. Neo4j's own analysis is some megabytes and takes a
 * tenth of a second, which neither whoever types nor the colours should wait for: it has a worker of its own.
 */
import { type DbSchema, highlightSyntax, lintCypherQuery } from "@neo4j-cypher/language-support";
import type { ConsoleSchema } from "../../../../graph/consoleSchema.ts";
import { refusedWords, secondStatement, toProblem, withoutConsequences } from "./problems.ts";
import { toDbSchema } from "./schema.ts";
import { serve } from "./serve.ts";
import { stretchOf, WITHOUT_COMMANDS, wordsOf } from "./tokens.ts";

let schema: ConsoleSchema | null = null;
let dbSchema: DbSchema = {};

serve({
  schema(input) {
    schema = input;
    dbSchema = toDbSchema(input);
    return null;
  },
  check(text) {
    if (text.trim() === "") return [];
    const tokens = highlightSyntax(text, WITHOUT_COMMANDS);
    const keywords = tokens.filter(({ tokenType }) => tokenType === "keyword");
    const semicolons = tokens.filter(({ token }) => token === ";");
    const second = secondStatement(text, semicolons.map(stretchOf));
    const found = lintCypherQuery(text, dbSchema, WITHOUT_COMMANDS).diagnostics.flatMap(
      ({ message, ...rest }) => toProblem(text, { ...rest, message: wordsOf(message) ?? "" }, schema) ?? [],
    );
    return [
      ...refusedWords(text, keywords.map(stretchOf)),
      ...(second === null ? [] : [second]),
      ...withoutConsequences(found),
    ];
  },
});
