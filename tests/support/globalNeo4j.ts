/** One real Neo4j for a whole test run, in a folder of its own; jars come from the user's cache. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import type { TestProject } from "vitest/node";
import { loadDotEnv, readConfig } from "../../server/config.ts";
import { type ProvidedDatabase, provideDatabase } from "../../server/neo4j/managed/index.ts";
import { createProgress } from "../../server/progress.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | null;
}

declare module "vitest" {
  export interface ProvidedContext {
    database: TestDatabase;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  loadDotEnv(ROOT);
  const home = mkdtempSync(join(tmpdir(), "ricochet-test-"));
  const config = readConfig(process.env, ROOT).database;
  const database = await provideDatabase({ ...config, home }, createProgress(process.stderr));
  if (!database.managed) await refuseForeignData(database);
  const { uri, user, password, database: name } = database;
  project.provide("database", { uri, user, password, database: name });
  return async () => {
    await database.release();
    rmSync(home, { recursive: true, force: true });
  };
}

/** The tests write and delete: a given database must hold nothing, or only what earlier tests left. */
async function refuseForeignData({ uri, user, password, database }: ProvidedDatabase): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const where = database === null ? {} : { database };
  try {
    const marked = await driver.executeQuery(
      "MATCH (m:RicochetTestDatabase) RETURN count(m) AS n",
      {},
      where,
    );
    const nodes = await driver.executeQuery("MATCH (n) RETURN count(n) AS n", {}, where);
    const isOurs = Number(marked.records[0]?.get("n")) > 0;
    if (!isOurs && Number(nodes.records[0]?.get("n")) > 0) {
      throw new Error(
        `The Neo4j at ${uri} holds data, and the tests would delete it. Give them an empty database by NEO4J_URI and NEO4J_DATABASE, or unset NEO4J_URI.`,
      );
    }
    await driver.executeQuery("MERGE (:RicochetTestDatabase)", {}, where);
  } finally {
    await driver.close();
  }
}
