/** The reader's own queries: kept in this browser by name, and carried to another as a file. */
import { type OwnQuery, readAll, readOwnQuery } from "./shapes.ts";
import { keep } from "./store.ts";

export const ownQueries = keep("ricochet.console.queries", (value) => readAll(value, readOwnQuery));

/** A query of the same name is replaced. */
export function withQuery(queries: readonly OwnQuery[], query: OwnQuery): OwnQuery[] {
  return [...queries.filter(({ name }) => name !== query.name), query].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

const FORMAT = "ricochet-queries-1";

export function queriesFile(queries: readonly OwnQuery[]): string {
  return `${JSON.stringify({ format: FORMAT, queries }, null, 2)}\n`;
}

export interface ReadFile {
  readonly queries: readonly OwnQuery[];
  /** Rows that are no query. */
  readonly refused: number;
}

/** `null` where the text is no file of queries at all. */
export function readQueriesFile(text: string): ReadFile | null {
  try {
    const content = JSON.parse(text) as { format?: unknown; queries?: unknown } | null;
    if (content?.format !== FORMAT || !Array.isArray(content.queries)) return null;
    const queries = readAll(content.queries, readOwnQuery);
    return { queries, refused: content.queries.length - queries.length };
  } catch {
    return null;
  }
}
