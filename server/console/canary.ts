/** Before the first query: a write in a transaction that only reads must fail, or no query is taken. */
import { Neo4jError } from "neo4j-driver";
import { DatabaseUnavailableError } from "../neo4j/errors.ts";
import type { Lane } from "./lane.ts";

const REFUSAL = "Neo.ClientError.Statement.AccessMode";

/**
 * @returns whether the database refused the write
 * @throws DatabaseUnavailableError where it did not answer
 */
export async function refusesWrites(lane: Lane): Promise<boolean> {
  return lane.withSession(async (session) => {
    const transaction = session.beginTransaction({ timeout: 5000 });
    try {
      await transaction.run("CREATE (:RicochetCanary)");
      return false;
    } catch (error) {
      if (error instanceof Neo4jError && error.code === REFUSAL) return true;
      throw new DatabaseUnavailableError({ cause: error });
    } finally {
      await transaction.rollback().catch(() => {});
    }
  });
}
