/** The console's transactions as the database lists them: each carries the mark of its run. */
import type { Driver } from "neo4j-driver";
import { type DatabaseAccess, openDriver } from "../neo4j/driver.ts";

const MARK = "ricochetConsole";

/** What a transaction of a run is marked with, where it begins. */
export function markOf(runId: string): Record<string, string> {
  return { [MARK]: runId };
}

const COUNT = `SHOW TRANSACTIONS YIELD metaData, transactionId
WHERE metaData.${MARK} IS NOT NULL AND ($runId IS NULL OR metaData.${MARK} = $runId)
RETURN count(*) AS count`;

const TERMINATE = `SHOW TRANSACTIONS YIELD metaData, transactionId
WHERE metaData.${MARK} = $runId
TERMINATE TRANSACTIONS transactionId YIELD message RETURN message`;

export interface MarkedTransactions {
  /** How many are listed; of one run, or of any where `runId` is `null`. */
  count(runId: string | null): Promise<number>;
  /** Asks the database to end those of a run. */
  terminate(runId: string): Promise<void>;
  close(): Promise<void>;
}

export function openMarkedTransactions(access: DatabaseAccess): MarkedTransactions {
  const driver: Driver = openDriver(access, { maxConnectionPoolSize: 2 });
  const ask = async (text: string, runId: string | null) => {
    const session = driver.session();
    try {
      return (await session.run(text, { runId }, { timeout: 2000 })).records;
    } finally {
      await session.close();
    }
  };
  return {
    async count(runId) {
      return Number((await ask(COUNT, runId))[0]?.get("count"));
    },
    async terminate(runId) {
      await ask(TERMINATE, runId);
    },
    close: () => driver.close(),
  };
}
