/** The Cypher script, run by a real Neo4j: what it makes is the graph that was written. */
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { cypherScript } from "../../../graph/files/cypherScript.ts";
import { subset } from "../../../graph/files/subset.ts";
import { canonicalJson, sortedById } from "../../../graph/model/canonical.ts";
import type { GraphData } from "../../../graph/model/parse.ts";
import { openDriver } from "../../../server/neo4j/driver.ts";
import { readGraph } from "../../../server/neo4j/readGraph.ts";
import { hostileGraph } from "../../support/hostileGraph.ts";
import { ownGraph } from "../../support/ownImpact.ts";
import { ABOUT } from "./about.ts";

let driver: Driver;
const { database } = inject("database");
const run = (text: string) => driver.executeQuery(text, {}, database === null ? {} : { database });
const empty = () => run("MATCH (n) WHERE NOT n:RicochetTestDatabase DETACH DELETE n");

beforeAll(() => {
  driver = openDriver(inject("database"));
});
afterAll(async () => {
  await empty();
  await driver.close();
});

/** As `cypher-shell` reads a file: a statement ends with a semicolon at the end of a line. */
const statementsOf = (script: string) => script.split(/;\n/).filter((text) => text.trim() !== "");
const textsOf = ({ nodes, links }: GraphData) =>
  [...sortedById(nodes), ...sortedById(links)].map((row) => canonicalJson(row));
/** The database keeps text in UTF-8, which has no halves of characters. */
const storable = (data: GraphData) =>
  JSON.parse(JSON.stringify(data), (_, value) =>
    typeof value === "string" ? Buffer.from(value).toString("utf8") : value,
  );
/** The database takes its time to read literals, so a part of the dataset must do: one platform and what it touches. */
const around = ({ nodes, links }: GraphData, id: string) => {
  const touching = links.filter(({ from, to }) => from === id || to === id);
  const ids = touching.flatMap(({ from, to }) => [from, to]);
  return subset({ nodes, links }, [id, ...new Set(ids)]);
};

test.each([
  ["hostile texts", async () => storable(hostileGraph())],
  ["real rows", async () => around((await ownGraph()).graph, "platform:hubee")],
])("makes the same graph of %s, and once more the same", async (_, read) => {
  const data: GraphData = await read();
  await empty();
  const statements = statementsOf(cypherScript(data, ABOUT));
  for (const statement of [...statements, ...statements.slice(-1)]) await run(statement);
  const made = await readGraph(driver, database);
  expect(made.refused).toEqual([]);
  expect(textsOf(made.data)).toEqual(textsOf(data));
});
