import { fileURLToPath } from "node:url";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import { type LoadResult, loadDataset, OtherDatasetError } from "../../seed/load.ts";
import type { Arrangement } from "../../seed/plan.ts";
import { contentVersion } from "../../seed/version.ts";
import { openDriver } from "../../server/neo4j/driver.ts";
import { oneDataset } from "../../server/neo4j/oneDataset.ts";
import { readGraph } from "../../server/neo4j/readGraph.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import {
  changeRow,
  OTHER_META,
  otherDataset,
  SMALL_DATASET,
  writeDataset,
} from "../support/datasetFolder.ts";
import { OWN_DATASET, rewriteOwnDataset } from "../support/rewrittenDataset.ts";

const TEACHING_EXAMPLE = fileURLToPath(new URL("../../seed/examples/ostrelle", import.meta.url));

let driver: Driver;
const { database } = inject("database");

beforeAll(() => {
  driver = openDriver(inject("database"));
});
afterAll(() => driver.close());

async function load(folder: string, arrangement: Arrangement | null): Promise<LoadResult> {
  return loadDataset(driver, database, await readDataset(folder), SILENT_PROGRESS, arrangement);
}

async function ask(cypher: string, parameters = {}): Promise<unknown[]> {
  const { records } = await driver.executeQuery(cypher, parameters, database === null ? {} : { database });
  return records.map((record) => record.get(0) as unknown);
}

const idsOf = (dataset: string) =>
  ask("MATCH (n) WHERE $dataset IN n.datasets RETURN n.id AS id ORDER BY id", { dataset });

beforeEach(() => load(writeDataset(), "alone"));

describe("a second load", () => {
  test("of the same folder finds nothing to do, and commits nothing", async () => {
    const session = driver.session(database === null ? {} : { database });
    await session.run("RETURN 1");
    const before = session.lastBookmarks();
    expect(await load(writeDataset(), null)).toMatchObject({
      written: false,
      added: 0,
      changed: 0,
      removed: 0,
    });
    const later = driver.session(database === null ? {} : { database });
    await later.run("RETURN 1");
    expect(later.lastBookmarks()).toEqual(before);
    await Promise.all([session.close(), later.close()]);
  });

  test("writes the one row that was corrected, and leaves its links", async () => {
    const elementOf = "MATCH (:Platform {id: 'platform:hub'})<-[r:USES]-() RETURN elementId(r) ORDER BY r.id";
    const links = await ask(elementOf);
    const corrected = writeDataset({ "platforms.json": changeRow("platforms.json", 1, { mandatory: true }) });
    expect(await load(corrected, null)).toMatchObject({ written: true, added: 0, changed: 1, removed: 0 });
    expect(await ask("MATCH (p:Platform {id: 'platform:hub'}) RETURN p.mandatory")).toEqual([true]);
    expect(await ask(elementOf)).toEqual(links);
  });

  test("moves a link whose end was corrected", async () => {
    const corrected = writeDataset({ "uses.json": changeRow("uses.json", 0, { to: "platform:cloud" }) });
    expect(await load(corrected, null)).toMatchObject({ added: 0, changed: 1, removed: 0 });
    expect(await ask("MATCH ()-[:USES {id: 'uses:communes--hub'}]->(p) RETURN p.id")).toEqual([
      "platform:cloud",
    ]);
  });

  test("removes what the folder no longer has", async () => {
    const shorter = writeDataset({ "exploited.json": [], "weaknesses.json": [] });
    expect(await load(shorter, null)).toMatchObject({ added: 0, changed: 0, removed: 2 });
    expect(await ask("MATCH (w:Weakness) RETURN w.id")).toEqual([]);
  });

  test("undoes what was edited by hand: values, new rows, second labels, lost marks", async () => {
    await ask("MATCH (p:Platform {id: 'platform:hub'}) SET p.nameFr = 'Autre', p.note = 'x' RETURN 1");
    await ask("CREATE (:Platform {id: 'platform:by-hand', grade: 'documented'}) RETURN 1");
    await ask("MATCH (i:Institution {id: 'institution:cnil'}) SET i:Platform RETURN 1");
    await ask("MATCH (p:Platform {id: 'platform:cloud'}) REMOVE p.datasets RETURN 1");
    expect(await load(writeDataset(), null)).toMatchObject({ written: true });
    expect(await load(writeDataset(), null)).toMatchObject({ written: false });
    const { data, refused } = await readGraph(driver, database);
    expect(refused).toEqual([]);
    expect(data.nodes).toHaveLength(13);
    expect(data.links).toHaveLength(14);
  });

  test("of another data sheet writes the sheet alone", async () => {
    const { meta } = await readDataset(writeDataset());
    const retitled = writeDataset({ "dataset.json": { ...meta, title: { fr: "Autre", en: "Other" } } });
    expect(await load(retitled, null)).toMatchObject({ written: true, added: 0, changed: 0, removed: 0 });
    const { sheets } = await readGraph(driver, database);
    expect(sheets.map(({ title }) => title.en)).toEqual(["Other"]);
  });
});

describe("a second dataset", () => {
  test("is refused with both choices named, until one is made", async () => {
    const refusal: unknown = await load(otherDataset(), null).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(OtherDatasetError);
    expect((refusal as Error).message).toMatch(/"small".*--beside.*--alone/);
    expect(await idsOf("other")).toEqual([]);
  });

  test("beside the first shares the rows that are the same, and each row knows whose it is", async () => {
    const small = await idsOf("small");
    expect(await load(otherDataset(), "beside")).toMatchObject({ added: 3, beside: ["small"] });
    expect(await idsOf("small")).toEqual(small);
    expect(await idsOf("other")).toEqual([
      "category:identity",
      "institution:elsewhere",
      "platform:elsewhere",
      "source:report",
    ]);
    expect(await ask("MATCH (c:DataCategory {id: 'category:identity'}) RETURN c.datasets")).toEqual([
      ["other", "small"],
    ]);
    const { sheets } = await readGraph(driver, database);
    expect(sheets.map(({ id }) => id)).toEqual(["other", "small"]);
  });

  test("once beside the first is loaded again without a choice, and so is the first", async () => {
    await load(otherDataset(), "beside");
    expect(await load(otherDataset(), null)).toMatchObject({ written: false, beside: ["small"] });
    expect(await load(writeDataset(), null)).toMatchObject({ written: false, beside: ["other"] });
  });

  test("is replaced without touching the other", async () => {
    await load(otherDataset(), "beside");
    const small = await idsOf("small");
    const corrected = otherDataset({ "platforms.json": [], "uses.json": [] });
    expect(await load(corrected, null)).toMatchObject({ added: 0, removed: 2 });
    expect(await idsOf("small")).toEqual(small);
    expect(await idsOf("other")).not.toContain("platform:elsewhere");
  });

  test("that says something else of a shared row is refused with the row's place, and nothing is written", async () => {
    const contradicting = otherDataset({
      "data-categories.json": changeRow("data-categories.json", 0, { shelfLife: "months" }).slice(0, 1),
    });
    await expect(load(contradicting, "beside")).rejects.toMatchObject({
      problems: [
        {
          place: expect.stringMatching(/^data-categories\.json:2/),
          cure: expect.stringContaining("--alone"),
        },
      ],
    });
    expect(await idsOf("other")).toEqual([]);
  });

  test("alone removes the first, and every mark of it", async () => {
    expect(await load(otherDataset(), "alone")).toMatchObject({ written: true, beside: [] });
    expect(await idsOf("small")).toEqual([]);
    const { sheets, data } = await readGraph(driver, database);
    expect(sheets.map(({ id }) => id)).toEqual([OTHER_META.id]);
    expect(data.nodes).toHaveLength(4);
  });

  test("beside one that was edited by hand leaves the edits with the one that was there", async () => {
    await ask("CREATE (:Weakness {id: 'weakness:by-hand'}) RETURN 1");
    await load(otherDataset(), "beside");
    expect(await idsOf("small")).toContain("weakness:by-hand");
  });
});

test("the teaching example comes beside the dataset of this repository, and each stays what it was", async () => {
  const [own, example] = await Promise.all([readDataset(OWN_DATASET), readDataset(TEACHING_EXAMPLE)]);
  await load(OWN_DATASET, "alone");
  expect(await load(TEACHING_EXAMPLE, "beside")).toMatchObject({ beside: ["france"] });
  const stored = await readGraph(driver, database);
  expect(contentVersion(oneDataset(stored, "france").data)).toBe(own.version);
  expect(contentVersion(oneDataset(stored, "teaching-example").data)).toBe(example.version);
  expect(await load(OWN_DATASET, null)).toMatchObject({ written: false });
  expect(
    await ask("MATCH (a)-[r]->(b) WHERE a.datasets <> b.datasets OR r.datasets <> a.datasets RETURN r.id"),
  ).toEqual([]);
});

test("a graph that is read while loads commit is always the one or the other, never half of each", async () => {
  const rewritten = await rewriteOwnDataset();
  onTestFinished(rewritten.remove);
  const versions = await Promise.all(
    [OWN_DATASET, rewritten.folder].map(async (folder) => (await readDataset(folder)).version),
  );
  await load(OWN_DATASET, "alone");
  let isLoading = true;
  const seen = new Set<string>();
  const reading = (async () => {
    while (isLoading) seen.add(contentVersion((await readGraph(driver, database)).data));
  })();
  for (let round = 0; round < 2; round++) {
    await load(rewritten.folder, null);
    await load(OWN_DATASET, null);
  }
  isLoading = false;
  await reading;
  expect([...seen].sort()).toEqual([...versions].sort());
});

test("two loads at once come one after the other, and both hold", async () => {
  const corrected = writeDataset({ "platforms.json": changeRow("platforms.json", 1, { mandatory: true }) });
  const results = await Promise.all([load(corrected, null), load(corrected, null), load(corrected, null)]);
  expect(results.filter(({ written }) => written)).toHaveLength(1);
  expect(SMALL_DATASET["platforms.json"]).toHaveLength(3);
  expect(await ask("MATCH (p:Platform) RETURN count(p)")).toEqual([3n]);
});
