/** What the gate adds to a query of the library, beside the database's own look at it, and beside its answer. */
import neo4j from "neo4j-driver";
import { examplesOf, LIBRARY } from "../graph/queries/index.ts";
import { toDriverValue } from "../server/console/cells.ts";
import { checkQuery } from "../server/console/gate/checkQuery.ts";
import { type Row, time, timeBoth } from "./measure.ts";
import type { Setting } from "./setting.ts";

const ROUNDS = { rounds: LIBRARY.length * 6, warmUp: LIBRARY.length * 2 };

export async function benchGate({ driver, database }: Setting): Promise<Row[]> {
  const asked = LIBRARY.map((query) => ({ text: query.text, parameters: examplesOf(query) }));
  const of = (round: number) => asked[round % asked.length] ?? { text: "", parameters: {} };
  const gate = (round: number) => {
    const { text, parameters } = of(round);
    if (!checkQuery(text, parameters).allowed) throw new Error(`The gate refuses: ${text}`);
  };
  const run = async (prefix: string, round: number) => {
    const { text, parameters } = of(round);
    const session = driver.session({
      ...(database === null ? {} : { database }),
      defaultAccessMode: neo4j.session.READ,
    });
    try {
      await session.run(prefix + text, toDriverValue(parameters) as Record<string, unknown>);
    } finally {
      await session.close();
    }
  };
  const [looked, explained] = await timeBoth(gate, (round) => run("EXPLAIN\n", round), ROUNDS);
  const answered = await time((round) => run("", round), ROUNDS);
  const measure = `the gate on each of ${LIBRARY.length} queries of the library`;
  const beside = { what: "EXPLAIN by the database", value: explained.median };
  return [
    { part: "gate", measure: `${measure}, median`, value: looked.median, unit: "ms", beside, limit: 10 },
    {
      part: "gate",
      measure: `${measure}, 95th percentile`,
      value: looked.p95,
      unit: "ms",
      beside: { what: "the query's rows from the database", value: answered.p95 },
    },
  ];
}
