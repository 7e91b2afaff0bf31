/** The seven stories of the seed, each asked in Cypher of the real database, checked against the sources. */
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { plainValue } from "../../graph/cypher/plainValue.ts";
import { readDataset } from "../../seed/dataset.ts";
import { loadDataset } from "../../seed/load.ts";
import { openDriver } from "../../server/neo4j/driver.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

let driver: Driver;
const { database } = inject("database");

beforeAll(async () => {
  driver = openDriver(inject("database"));
  const dataset = await readDataset(OWN_DATASET);
  await loadDataset(driver, database, dataset, SILENT_PROGRESS, "alone");
});
afterAll(() => driver.close());

async function ask<T>(cypher: string, parameters = {}): Promise<T[]> {
  const { records } = await driver.executeQuery(cypher, parameters, database === null ? {} : { database });
  return records.map((record) => plainValue(record.toObject()) as T);
}

test("one flag, many layers: incidents touched every layer of the State", async () => {
  const layers = await ask<{ layer: string }>(
    "MATCH (:Incident)-[:AFFECTED {status: 'confirmed'}]->(i:Institution) RETURN DISTINCT i.layer AS layer ORDER BY layer",
  );
  expect(layers.map(({ layer }) => layer)).toEqual([
    "central-government",
    "education",
    "health",
    "insurer",
    "local-government",
    "national-agency",
    "private-operator",
    "social-protection",
    "sports-federation",
  ]);
});

test("the Ministry of the Interior: confirmed and disputed figures stand side by side, in their own units", async () => {
  const figures = await ask<{ status: string; quantity: number; unit: string }>(
    `MATCH (:Incident {id: 'incident:interior-ministry-2025'})-[:HAS_CLAIM]->(c:Claim) WHERE c.quantity IS NOT NULL
     RETURN c.status AS status, c.quantity AS quantity, c.unit AS unit ORDER BY quantity`,
  );
  expect(figures).toEqual([
    { status: "confirmed", quantity: 10, unit: "records" },
    { status: "confirmed", quantity: 23, unit: "records" },
    { status: "confirmed", quantity: 72, unit: "records" },
    { status: "unverified", quantity: 100, unit: "records" },
    { status: "confirmed", quantity: 3_000, unit: "lines" },
    { status: "disputed", quantity: 16_400_000, unit: "people" },
  ]);
});

test("HubEE: four administrations, 70,000 case files, 160,000 documents, and no number of people", async () => {
  const victims = await ask<{ acronym: string; disclosed: string }>(
    `MATCH (:Incident {id: 'incident:hubee-2026'})-[a:AFFECTED {status: 'confirmed'}]->(i)
     RETURN i.acronym AS acronym, a.disclosed AS disclosed ORDER BY acronym`,
  );
  expect(victims).toEqual([
    { acronym: "CNAF", disclosed: "2026-01-16" },
    { acronym: "DGCS", disclosed: "2026-01-16" },
    { acronym: "DGS", disclosed: "2026-01-16" },
    { acronym: "DILA", disclosed: "2026-01-15" },
  ]);
  const figures = await ask<{ quantity: number; unit: string }>(
    `MATCH (:Incident {id: 'incident:hubee-2026'})-[:HAS_CLAIM]->(c:Claim {status: 'confirmed'})
     WHERE c.unit IN ['files', 'documents', 'people'] RETURN c.quantity AS quantity, c.unit AS unit ORDER BY quantity`,
  );
  expect(figures).toEqual([
    { quantity: 70_000, unit: "files" },
    { quantity: 160_000, unit: "documents" },
  ]);
});

test("ANSSI responds: its load grows over the years, and it is victim of nothing it handled", async () => {
  const load = await ask<{ year: string; incidents: number }>(
    `MATCH (:Institution {id: 'institution:anssi'})-[:RESPONDED_TO]->(i:Incident)
     RETURN left(i.disclosed, 4) AS year, count(i) AS incidents ORDER BY year`,
  );
  expect(load.reduce((sum, { incidents }) => sum + incidents, 0)).toBeGreaterThanOrEqual(30);
  expect(load.map(({ year }) => year)).toEqual(expect.arrayContaining(["2022", "2024", "2025", "2026"]));
  const both = await ask(
    "MATCH (a:Institution)-[:RESPONDED_TO]->(i:Incident)-[:AFFECTED]->(a) WHERE a.acronym = 'ANSSI' RETURN i.id",
  );
  expect(both).toEqual([]);
});

test("agencies: France Travail was struck again and again", async () => {
  const [row] = await ask<{ incidents: number }>(
    `MATCH (i:Incident)-[:AFFECTED {status: 'confirmed'}]->(:Institution {id: 'institution:france-travail'})
     RETURN count(DISTINCT i) AS incidents`,
  );
  expect(row?.incidents).toBe(8);
});

test("no opt-out: many victims are bodies that a citizen cannot refuse, and so are the registers hit", async () => {
  const [victims] = await ask<{ mandatory: number }>(
    `MATCH (:Incident)-[:AFFECTED {status: 'confirmed'}]->(i:Institution {mandatory: true})
     WHERE NOT i.class RETURN count(DISTINCT i) AS mandatory`,
  );
  expect(victims?.mandatory).toBeGreaterThanOrEqual(90);
  const registers = await ask<{ platform: string }>(
    `MATCH (:Incident)-[:HIT {role: 'breached'}]->(p:Platform {mandatory: true})
     RETURN DISTINCT p.id AS platform ORDER BY platform`,
  );
  expect(registers.map(({ platform }) => platform)).toEqual(
    expect.arrayContaining(["platform:ficoba", "platform:hubee", "platform:sia", "platform:taj"]),
  );
});

test("no expiry: what incidents exposed most is usable for life", async () => {
  const [top] = await ask<{ category: string; shelfLife: string }>(
    `MATCH (:Incident)-[:EXPOSED {status: 'confirmed'}]->(c:DataCategory)
     RETURN c.id AS category, c.shelfLife AS shelfLife, count(*) AS incidents ORDER BY incidents DESC LIMIT 1`,
  );
  expect(top).toMatchObject({ category: "category:identity", shelfLife: "lifetime" });
});

test("the pattern is structural: suppliers and stolen credentials come first across incidents", async () => {
  const ranking = await ask<{ weakness: string }>(
    `MATCH (i:Incident)-[:EXPLOITED]->(w:Weakness)
     RETURN w.id AS weakness, count(DISTINCT i) AS incidents ORDER BY incidents DESC, weakness LIMIT 2`,
  );
  expect(ranking.map(({ weakness }) => weakness).sort()).toEqual([
    "weakness:stolen-credentials",
    "weakness:supplier-compromise",
  ]);
});

test("the federation wave of winter 2025-26 is no platform, and CNAF no victim of the Pass’Sport leak", async () => {
  const shared = await ask(
    `MATCH (a:Incident)-[:HIT]->(p:Platform)<-[:HIT]-(b:Incident), (a)-[:AFFECTED]->(fa {type: 'sports-federation'}),
           (b)-[:AFFECTED]->(fb {type: 'sports-federation'})
     WHERE a.disclosed >= '2025-11' AND b.disclosed >= '2025-11' AND fa <> fb AND p.id <> 'platform:exalto-licences'
     RETURN DISTINCT p.id`,
  );
  expect(shared).toEqual([]);
  const passSport = await ask<{ status: string; victims: string[] }>(
    `MATCH (i:Incident {id: 'incident:pass-sport-2025'})-[:HAS_CLAIM]->(c {quantity: 22000000})
     RETURN c.status AS status, [(i)-[:AFFECTED]->(v) | v.acronym] AS victims`,
  );
  expect(passSport).toHaveLength(1);
  expect(passSport[0]?.status).toBe("retracted");
  expect(passSport[0]?.victims).not.toContain("CNAF");
});
