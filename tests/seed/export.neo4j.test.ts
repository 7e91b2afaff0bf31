import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import type { FileFormat } from "../../seed/files.ts";
import { folderTexts } from "../../seed/folderText.ts";
import { loadDataset } from "../../seed/load.ts";
import type { Arrangement } from "../../seed/plan.ts";
import { writeFolder } from "../../seed/writeFolder.ts";
import { openDriver } from "../../server/neo4j/driver.ts";
import { oneDataset } from "../../server/neo4j/oneDataset.ts";
import { readGraph } from "../../server/neo4j/readGraph.ts";
import { SILENT_PROGRESS } from "../../server/progress.ts";
import { otherDataset, writeDataset } from "../support/datasetFolder.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

const { database } = inject("database");
let driver: Driver;

beforeAll(() => {
  driver = openDriver(inject("database"));
});
afterAll(() => driver.close());

async function load(folder: string, arrangement: Arrangement) {
  return loadDataset(driver, database, await readDataset(folder), SILENT_PROGRESS, arrangement);
}

async function exportTo(folder: string, id: string | null, format: FileFormat) {
  const { meta, data } = oneDataset(await readGraph(driver, database), id);
  await writeFolder(
    folder,
    folderTexts(meta, data, () => format),
  );
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ricochet-export-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const bytesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

describe.each([
  ["the dataset of this repository", () => OWN_DATASET],
  ["the small dataset", () => writeDataset()],
])("%s", (_name, folderOf) => {
  test.each(["json", "csv"] as const)("comes back byte for byte from the database, as %s", async (format) => {
    const { meta, data } = await readDataset(folderOf());
    const [before, after] = [emptyFolder(), emptyFolder()];
    await writeFolder(
      before,
      folderTexts(meta, data, () => format),
    );
    await load(before, "alone");
    await exportTo(after, null, format);
    expect(bytesIn(after)).toEqual(bytesIn(before));
    expect(await load(after, "alone")).toMatchObject({ written: false });
  });
});

describe("an export of two datasets side by side", () => {
  beforeEach(async () => {
    await load(writeDataset(), "alone");
    await load(otherDataset(), "beside");
  });

  test("asks which one", async () => {
    const stored = await readGraph(driver, database);
    expect(() => oneDataset(stored, null)).toThrow(/--dataset other, --dataset small/);
    expect(() => oneDataset(stored, "third")).toThrow(/"?third"?.*not in the database/);
  });

  test.each([
    ["small", () => writeDataset()],
    ["other", () => otherDataset()],
  ])("gives back %s, shared rows included, as if it were alone", async (id, folderOf) => {
    const { meta, data } = await readDataset(folderOf());
    const folder = emptyFolder();
    await exportTo(folder, id, "json");
    expect(bytesIn(folder)).toEqual(Object.fromEntries(folderTexts(meta, data, () => "json")));
  });
});

test("a row that somebody wrote by hand is exported with the dataset that was there alone", async () => {
  await load(writeDataset(), "alone");
  await driver.executeQuery(
    "CREATE (:Weakness {id: 'weakness:by-hand', nameFr: 'À la main', nameEn: 'By hand'})",
  );
  const folder = emptyFolder();
  await exportTo(folder, null, "json");
  expect(bytesIn(folder)["weaknesses.json"]).toContain("weakness:by-hand");
});

test("a row that does not fit the model stops the export, which would not be whole", async () => {
  await load(writeDataset(), "alone");
  await driver.executeQuery("MATCH (p:Platform {id: 'platform:hub'}) SET p.type = 'spaceship'");
  const stored = await readGraph(driver, database);
  expect(() => oneDataset(stored, null)).toThrow(/platform:hub.*expected one of/);
});

test("a folder that holds something else is not written over", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "thesis.docx"), "years of work");
  await expect(writeFolder(folder, new Map([["dataset.json", "{}"]]))).rejects.toThrow(/thesis\.docx/);
  expect(readdirSync(folder)).toEqual(["thesis.docx"]);
});
