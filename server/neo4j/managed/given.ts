/** A Neo4j that the user named: looked at before anything is built on it. */
import neo4j from "neo4j-driver";
import { DependencyFailure } from "../../failure.ts";

export interface GivenDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | null;
}

/** @throws DependencyFailure when it cannot be reached, or refuses the password or the database */
export async function verifyGivenDatabase({ uri, user, password, database }: GivenDatabase): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 8000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery("RETURN 1", {}, database === null ? {} : { database });
  } catch (error) {
    throw new DependencyFailure(explain((error as { code?: unknown } | null)?.code, { uri, database }));
  } finally {
    await driver.close();
  }
}

function explain(code: unknown, { uri, database }: Pick<GivenDatabase, "uri" | "database">): string {
  if (code === "Neo.ClientError.Security.Unauthorized") {
    return `The Neo4j at ${uri} refuses the user or the password. Correct NEO4J_USER and NEO4J_PASSWORD.`;
  }
  if (code === "Neo.ClientError.Security.AuthenticationRateLimit") {
    return `The Neo4j at ${uri} was given a wrong password too often. Wait a minute, correct NEO4J_USER and NEO4J_PASSWORD, and start again.`;
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return `The Neo4j at ${uri} has no database "${database}". Correct NEO4J_DATABASE, or leave it empty for the default one.`;
  }
  return `No Neo4j answers at ${uri}. Start it or correct NEO4J_URI; without NEO4J_URI, Ricochet brings its own.`;
}
