/** One cheap question to the database: are you there, who are you, and what was committed last? */
import neo4j, { type Driver } from "neo4j-driver";
import { DatabaseUnavailableError } from "./errors.ts";

const PROBE_TIMEOUT_MS = 2000;

export interface Probe {
  /** Names the last committed transaction: the same bookmark, the same data. */
  readonly bookmark: string;
  readonly product: string;
  readonly version: string;
}

/**
 * Asks in a session of its own, since a session that knows bookmarks would wait for them and never see less.
 * @throws DatabaseUnavailableError, after about two seconds at the latest
 */
export async function probeDatabase(driver: Driver, database: string | null): Promise<Probe> {
  const session = driver.session({
    ...(database === null ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    const { summary } = await within(session.run("RETURN 1", {}, { timeout: PROBE_TIMEOUT_MS }));
    const [product = "Neo4j", version = "unknown"] = (summary.server.agent ?? "").split("/");
    return { bookmark: session.lastBookmarks().join(), product, version };
  } catch (cause) {
    throw cause instanceof DatabaseUnavailableError ? cause : new DatabaseUnavailableError({ cause });
  } finally {
    // A database that froze would let even this wait.
    session.close().catch(() => {});
  }
}

async function within<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailableError()), PROBE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
