/** Fifty slow queries at the console at once: who is turned away, and what everything else feels of it. */
import { setTimeout as sleep } from "node:timers/promises";
import { openMarkedTransactions } from "../server/console/marked.ts";
import type { Row } from "./measure.ts";
import type { Setting } from "./setting.ts";

const AT_ONCE = 50;
const STRAIN_MS = 4000;
/** Rows enough to last beyond any limit, each cheap, so that the database can stop between them. */
const SLOW = `MATCH (a:Source), (b:Source), (c:Source) WHERE size(a.id) + size(b.id) < size(c.id) - 1000
RETURN count(*) AS n`;

export async function benchStrain({ url, access }: Setting): Promise<Row[]> {
  const post = (path: string, body: unknown, signal?: AbortSignal) =>
    fetch(`${url}/api${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    });
  const taken = async (ask: () => Promise<Response>) => {
    const start = performance.now();
    const response = await ask();
    await response.arrayBuffer();
    return { status: response.status, milliseconds: performance.now() - start };
  };
  const health = () => taken(() => fetch(`${url}/api/health`));
  const impact = () => taken(() => post("/impacts", { origins: ["platform:hubee"] }));
  const console = (signal?: AbortSignal) => taken(() => post("/console", { query: SLOW }, signal));

  for (let round = 0; round < 20; round++) await Promise.all([health(), impact()]);
  await taken(() => post("/console", { query: "RETURN 1 AS one" }));
  const atRest = await memory();

  const leave = new AbortController();
  const asked = Array.from({ length: AT_ONCE }, () => console(leave.signal).catch(() => null));
  const meanwhile = { health: [] as number[], impacts: [] as number[] };
  let mostMemory = 0;
  const end = performance.now() + STRAIN_MS;
  while (performance.now() < end) {
    meanwhile.health.push((await health()).milliseconds);
    meanwhile.impacts.push((await impact()).milliseconds);
    mostMemory = Math.max(mostMemory, process.memoryUsage.rss());
    await sleep(50);
  }
  leave.abort();
  const refused = (await Promise.all(asked)).filter((each) => each?.status === 503);
  const left = performance.now();
  const transactions = openMarkedTransactions(access);
  while ((await transactions.count(null)) > 0) await sleep(20);
  const gone = performance.now() - left;
  await transactions.close();

  const slowest = (times: readonly number[]) => Math.max(...times);
  const row = (measure: string, value: number, limit: number): Row => ({
    part: "strain",
    measure,
    value,
    unit: "ms",
    limit,
  });
  return [
    row(
      `the 503 of ${refused.length} of ${AT_ONCE} slow queries, slowest`,
      slowest(refused.map((each) => each?.milliseconds ?? 0)),
      1000,
    ),
    row(`GET /api/health meanwhile, slowest of ${meanwhile.health.length}`, slowest(meanwhile.health), 250),
    row(
      `POST /api/impacts meanwhile, slowest of ${meanwhile.impacts.length}`,
      slowest(meanwhile.impacts),
      250,
    ),
    row("from the last caller's leaving to no transaction", gone, 1000),
    {
      part: "strain",
      measure: "memory above that at rest, most",
      value: Math.max(0, mostMemory - atRest) / 1e6,
      unit: "MB",
      limit: 150,
    },
  ];
}

/** Of the process that serves, which is this one. */
async function memory(): Promise<number> {
  await sleep(1000);
  return process.memoryUsage.rss();
}
