/** What both workers have to say of the language's own values. */
import type { ParsedCypherToken } from "@neo4j-cypher/language-support";
import type { Stretch } from "./protocol.ts";

/** Commands of a shell, such as `:help`, are no Cypher. */
export const WITHOUT_COMMANDS = { consoleCommandsEnabled: false };

export const stretchOf = ({ position: { startOffset }, length }: ParsedCypherToken): Stretch => ({
  from: startOffset,
  to: startOffset + length,
});

export function wordsOf(documentation: string | { value: string } | undefined): string | null {
  return typeof documentation === "object" ? documentation.value : (documentation ?? null);
}
