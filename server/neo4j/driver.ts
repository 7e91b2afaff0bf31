/** The one way to a database: how long we wait for it, and what its numbers become. */
import neo4j, { type Config, type Driver } from "neo4j-driver";

export interface DatabaseAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** `null`: the server's default database. */
  readonly database: string | null;
}

/**
 * Integers arrive as bigint, so that none is rounded; `graph/cypher/plainValue.ts` makes numbers of them.
 * Waiting is short, because a page that says "the database does not answer" beats one that hangs.
 */
export function openDriver({ uri, user, password }: DatabaseAccess, options: Config = {}): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    useBigInt: true,
    connectionTimeout: 1500,
    connectionAcquisitionTimeout: 2000,
    maxTransactionRetryTime: 2000,
    maxConnectionPoolSize: 20,
    userAgent: "ricochet",
    ...options,
  });
}
