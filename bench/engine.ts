/** The engine on the real dataset: beside the best Cypher for the same question, and all platforms ranked. */
import { scenarioSchema } from "../graph/contract.ts";
import { figureQuery } from "../graph/cypher/figures.ts";
import { propagate } from "../graph/propagation/propagate.ts";
import { benchCypher } from "./cypher.ts";
import { type Row, time, timeBoth } from "./measure.ts";
import type { Setting } from "./setting.ts";

const ORIGINS = ["platform:hubee", "platform:franceconnect", "platform:api-entreprise"];

export async function benchEngine(setting: Setting): Promise<Row[]> {
  const { compiled, driver, database } = setting;
  const platforms = compiled.graph.nodesOfKind("Platform").map(({ id }) => id);
  const askAll = () => {
    for (const id of platforms) propagate(compiled, scenarioSchema.parse({ origins: [id] }));
  };
  const ranking = await time(askAll, { rounds: 10, warmUp: 2 });

  const scenario = scenarioSchema.parse({ origins: ["platform:hubee"] });
  const query = figureQuery(scenario, "institutions");
  if (query === null) throw new Error("There is no query for the institutions that a breach reaches.");
  const [engine, cypher] = await timeBoth(
    () => propagate(compiled, scenario),
    () => driver.executeQuery(query.text, query.params, database === null ? {} : { database }),
    { rounds: 60, warmUp: 10 },
  );
  const likeForLike: Row[] = [];
  for (const origin of ORIGINS) {
    likeForLike.push(await benchCypher(setting, scenarioSchema.parse({ origins: [origin] })));
  }
  return [
    ...likeForLike,
    {
      part: "engine",
      measure: "a breach of HubEE, the whole Impact of all floors, real dataset",
      value: engine.median,
      unit: "ms",
      beside: { what: "its number of institutions by Cypher, one floor", value: cypher.median },
    },
    {
      part: "engine",
      measure: `all ${platforms.length} platforms ranked`,
      value: ranking.median,
      unit: "ms",
      limit: 1000,
    },
  ];
}
