/** Constraints and indexes of the database, as this version of Ricochet wants them. */
import { type Driver, Neo4jError, type Session } from "neo4j-driver";
import { CONSTRAINTS, DROP_OUTDATED_INDEX, FIND_OUTDATED_INDEX, INDEXES } from "../graph/cypher/storage.ts";

const FORBIDDEN = "Neo.ClientError.Security.Forbidden";

/** Safe to run again; an index that an earlier version left and that covers something else is made anew. */
export async function provideSchema(session: Session): Promise<void> {
  // Alone in its transaction: the name is free again only once the old index is gone.
  if (await isOutdated(session)) await session.run(DROP_OUTDATED_INDEX);
  await session.executeWrite(async (transaction) => {
    for (const statement of [...CONSTRAINTS, ...INDEXES]) await transaction.run(statement);
  });
}

/**
 * For a database that was loaded by an earlier version. Whoever may only read it goes on with the index that is
 * there.
 * @param database `null` for the server's default one
 */
export async function upgradeSchema(driver: Driver, database: string | null): Promise<void> {
  const session = driver.session(database === null ? {} : { database });
  try {
    if (await isOutdated(session)) await provideSchema(session);
  } catch (error) {
    if (!(error instanceof Neo4jError && error.code === FORBIDDEN)) throw error;
  } finally {
    await session.close();
  }
}

async function isOutdated(session: Session): Promise<boolean> {
  const { text, params } = FIND_OUTDATED_INDEX;
  return (await session.run(text, params)).records.length > 0;
}
