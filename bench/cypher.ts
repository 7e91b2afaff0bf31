/**
 * One question on the real dataset, like for like: whom a breach exposes at one floor, platforms and institutions by
 * id. Cypher is asked in several ways, and the quickest one counts; all must agree with the engine.
 */
import type { Scenario } from "../graph/contract.ts";
import { reachedIdsQuery } from "../graph/cypher/figures.ts";
import { GRADES } from "../graph/model/vocabulary.ts";
import { runRules } from "../graph/propagation/effects.ts";
import { reachedNodes } from "../graph/propagation/facts.ts";
import { prepare } from "../graph/propagation/prepare.ts";
import { type Row, type Timing, timeBoth } from "./measure.ts";
import type { Setting } from "./setting.ts";

const CARRIES = 'link.mode IN ["hosting", "storage"] AND link.grade IN $grades';

/** How to come from the origin to all that lies there, however many steps away. */
const WAYS: Readonly<Record<string, string>> = {
  "quantified path": `MATCH ANY (origin) (()<-[link:DEPENDS_ON WHERE ${CARRIES}]-())* (platform:Platform)`,
  "shortest paths": `MATCH SHORTEST 1 (origin) (()<-[link:DEPENDS_ON WHERE ${CARRIES}]-())* (platform:Platform)`,
  "variable length": `MATCH (origin)<-[links:DEPENDS_ON*0..]-(platform:Platform)
WHERE all(link IN links WHERE ${CARRIES})`,
};

const textOf = (way: string) => `MATCH (origin:Platform {id: $origin})
${way}
WITH DISTINCT platform
OPTIONAL MATCH (platform)<-[flow:USES|FEEDS]-(institution:Institution)
WHERE flow.grade IN $grades AND (flow.categories IS NULL OR size(flow.categories) > 0)
RETURN collect(DISTINCT platform.id) + collect(DISTINCT institution.id) AS ids`;

export async function benchCypher(setting: Setting, scenario: Scenario): Promise<Row> {
  const { compiled } = setting;
  const origin = scenario.origins[0] as string;
  const floor = GRADES.indexOf(scenario.floor);
  const expected = engineIds().sort();
  const ways: [string, () => Promise<string[]>][] = [
    ...Object.entries(WAYS).map(([name, way]): [string, () => Promise<string[]>] => [
      name,
      () => ask(textOf(way), { origin, grades: GRADES.slice(0, floor + 1) }),
    ]),
    ["the explorer's own two queries", ownQueries],
  ];
  let quickest: { name: string; engine: Timing; cypher: Timing } | null = null;
  for (const [name, query] of ways) {
    const found = await query();
    if (found.sort().join() !== expected.join()) throw new Error(`Cypher by ${name} reaches others.`);
    const [engine, cypher] = await timeBoth(engineIds, query, { rounds: 40, warmUp: 10 });
    if (quickest === null || cypher.median < quickest.cypher.median) quickest = { name, engine, cypher };
  }
  const { name, engine, cypher } = quickest as { name: string; engine: Timing; cypher: Timing };
  return {
    part: "engine",
    measure: `whom a breach of ${origin} exposes at one floor: ${expected.length} ids`,
    value: engine.median,
    unit: "ms",
    beside: { what: `the quickest Cypher of ${ways.length} (${name})`, value: cypher.median },
    limit: cypher.median / 100,
  };

  function engineIds(): string[] {
    const prepared = prepare(compiled, scenario);
    const facts = runRules({ compiled, scenario: prepared, floor, record: null });
    return reachedNodes(facts, compiled.nodes.ids.length).map((node) => compiled.nodes.ids.at(node));
  }

  async function ask(text: string, params: object): Promise<string[]> {
    const config = setting.database === null ? {} : { database: setting.database };
    const { records } = await setting.driver.executeQuery(text, params, config);
    return records[0]?.get("ids") as string[];
  }

  async function ownQueries(): Promise<string[]> {
    const found: string[] = [origin];
    for (const kind of ["platforms", "institutions"] as const) {
      const { text, params } = reachedIdsQuery(scenario, kind);
      const config = setting.database === null ? {} : { database: setting.database };
      const { records } = await setting.driver.executeQuery(text, params, config);
      found.push(...records.map((record) => record.get("id") as string));
    }
    return found;
  }
}
