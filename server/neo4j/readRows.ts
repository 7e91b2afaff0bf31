/** Rows that a query of our own answers, as plain data. */
import neo4j, { type Driver } from "neo4j-driver";
import { plainValue } from "../../graph/cypher/plainValue.ts";

const TIMEOUT_MS = 10_000;

export type PlainRow = Readonly<Record<string, unknown>>;

export async function readRows(
  driver: Driver,
  database: string | null,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<PlainRow[]> {
  const session = driver.session({
    ...(database === null ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    const { records } = await session.executeRead(
      (transaction) => transaction.run(text, wholeNumbers(parameters)),
      {
        timeout: TIMEOUT_MS,
      },
    );
    return records.map((record) => plainValue(record.toObject()) as PlainRow);
  } finally {
    await session.close();
  }
}

/** Whole numbers are sent as such: the driver sends every number of JavaScript as a fraction, which LIMIT refuses. */
function wholeNumbers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "number" && Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}
