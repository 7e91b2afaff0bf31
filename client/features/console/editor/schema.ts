/** What the server tells of the database -> what the language's check and completion take. Pure. */
import type { DbSchema } from "@neo4j-cypher/language-support";
import type { ConsoleSchema } from "../../../../graph/consoleSchema.ts";

/** The version of Cypher that the database reads when a query names none. */
const LANGUAGE = "CYPHER 5";

export function toDbSchema(schema: ConsoleSchema): DbSchema {
  const { labels, relationshipTypes, propertyKeys, patterns, functions, procedures } = schema;
  return {
    labels,
    relationshipTypes,
    propertyKeys,
    graphSchema: patterns.map(({ from, type, to }) => ({ from, to, relType: type })),
    defaultLanguage: LANGUAGE,
    functions: {
      [LANGUAGE]: byName(functions, ({ category, returns, aggregating, ...callable }) => ({
        ...shared(callable),
        category,
        isBuiltIn: true,
        returnDescription: returns,
        aggregating,
        isDeprecated: callable.deprecatedBy !== null,
      })),
    },
    procedures: {
      [LANGUAGE]: byName(procedures, ({ returns, ...callable }) => ({
        ...shared(callable),
        mode: "READ" as const,
        worksOnSystem: false,
        returnDescription: returns.map((each) => ({ ...each, isDeprecated: false })),
        admin: false,
        option: { deprecated: callable.deprecatedBy !== null },
      })),
    },
  };
}

type Callable = Omit<ConsoleSchema["procedures"][number], "returns">;

function shared({ name, description, signature, arguments: taken, deprecatedBy }: Callable) {
  return {
    name,
    description,
    signature,
    argumentDescription: taken.map((each) => ({ ...each, isDeprecated: false })),
    ...(deprecatedBy === null ? {} : { deprecatedBy }),
  };
}

function byName<T extends { readonly name: string }, R>(items: readonly T[], make: (item: T) => R) {
  return Object.fromEntries(items.map((item) => [item.name, make(item)]));
}
