/** What the database itself takes a query for, without running it. */
import { type Driver, Neo4jError } from "neo4j-driver";
import { toDriverValue } from "../../../server/console/cells.ts";
import type { Query } from "../../support/queryMutations.ts";

/** The database's type of the query (`r` reads), or the code of its refusal. */
export async function kindOf(driver: Driver, { query, parameters = {} }: Query): Promise<string> {
  const session = driver.session({ defaultAccessMode: "READ" });
  const transaction = session.beginTransaction({ timeout: 10_000 });
  try {
    const values = toDriverValue(parameters) as Record<string, unknown>;
    return (await transaction.run(`EXPLAIN\n${query}`, values)).summary.queryType ?? "none";
  } catch (error) {
    if (error instanceof Neo4jError) return error.code;
    throw error;
  } finally {
    await transaction.rollback().catch(() => {});
    await session.close();
  }
}

/** Names of every function and procedure, whoever may call them. */
export async function listCallable(driver: Driver): Promise<string[]> {
  const functions = await driver.executeQuery("SHOW FUNCTIONS YIELD name");
  const procedures = await driver.executeQuery("SHOW PROCEDURES YIELD name");
  return [...functions.records, ...procedures.records].map((record) => String(record.get("name")));
}
