/** An impact over HTTP on the real dataset, beside the smallest answer that the same server gives. */
import { type Row, timeBoth } from "./measure.ts";
import type { Setting } from "./setting.ts";

export async function benchApi({ url, compiled }: Setting): Promise<Row[]> {
  const platforms = compiled.graph.nodesOfKind("Platform").map(({ id }) => id);
  const ask = (origin: string) =>
    fetch(`${url}/api/impacts`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ origins: [origin] }),
    }).then((response) => response.json());
  const health = () => fetch(`${url}/api/health`).then((response) => response.json());

  const [one, floor] = await timeBoth(() => ask("platform:hubee"), health, { rounds: 200, warmUp: 30 });
  const [every, sameFloor] = await timeBoth(
    (round) => ask(platforms[round % platforms.length] ?? ""),
    health,
    {
      rounds: platforms.length,
      warmUp: 10,
    },
  );
  const beside = (value: number) => ({ what: "GET /api/health", value });
  return [
    {
      part: "api",
      measure: "POST /api/impacts, HubEE, median",
      value: one.median,
      unit: "ms",
      beside: beside(floor.median),
      limit: 25,
    },
    {
      part: "api",
      measure: "POST /api/impacts, every platform, median",
      value: every.median,
      unit: "ms",
      beside: beside(sameFloor.median),
      limit: 25,
    },
    {
      part: "api",
      measure: "POST /api/impacts, every platform, 95th percentile",
      value: every.p95,
      unit: "ms",
      beside: beside(sameFloor.p95),
    },
  ];
}
