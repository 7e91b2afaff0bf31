import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseNode } from "../../graph/model/parse.ts";
import type { GraphNode } from "../../graph/model/schema.ts";
import { readDataset } from "../../seed/dataset.ts";
import { folderTexts } from "../../seed/folderText.ts";
import { planLoad } from "../../seed/plan.ts";
import { changeRow, SMALL_DATASET, writeDataset } from "../support/datasetFolder.ts";

async function textsOf(changes: Parameters<typeof writeDataset>[0] = {}) {
  const { meta, data } = await readDataset(writeDataset(changes));
  return folderTexts(meta, data, () => "json");
}

describe("the canonical form of a dataset", () => {
  test("is the same bytes whatever the order of rows and fields, and the layout", async () => {
    const reversed = Object.fromEntries(
      Object.entries(SMALL_DATASET).map(([file, rows]) => [
        file,
        JSON.stringify(
          rows.toReversed().map((row) => Object.fromEntries(Object.entries(row).toReversed())),
          null,
          3,
        ),
      ]),
    );
    expect(await textsOf(reversed)).toEqual(await textsOf());
  });

  test("is read back as the same dataset, and written again as the same bytes", async () => {
    const texts = await textsOf();
    const again = await textsOf(Object.fromEntries(texts));
    expect(again).toEqual(texts);
  });

  test("has a row a line, so that a corrected row is one line of a diff", async () => {
    const before = (await textsOf()).get("platforms.json")?.split("\n") ?? [];
    const changes = { "platforms.json": changeRow("platforms.json", 1, { mandatory: true }) };
    const after = (await textsOf(changes)).get("platforms.json")?.split("\n") ?? [];
    expect(after.length).toBe(before.length);
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
  });

  test("writes nothing that its absence says already, and keeps what it does not", async () => {
    const changes = {
      "platforms.json": changeRow("platforms.json", 1, { class: false, mandatory: null, peopleCovered: 0 }),
      "uses.json": changeRow("uses.json", 0, { categories: [] }),
    };
    const texts = await textsOf(changes);
    expect(texts.get("platforms.json")).not.toMatch(/class|mandatory/);
    expect(texts.get("platforms.json")).toContain('"peopleCovered": 0');
    expect(texts.get("uses.json")).toContain('"categories": []');
  });

  test("has no file for a kind without rows, and ends every file with a line break", async () => {
    const texts = await textsOf({ "weaknesses.json": [], "exploited.json": [] });
    expect(texts.has("weaknesses.json")).toBe(false);
    expect([...texts.values()].every((text) => text.endsWith("\n"))).toBe(true);
  });
});

test.each(["data", "examples/ostrelle"])(
  "seed/%s is kept in the canonical form (else: npm run ricochet -- tidy)",
  async (name) => {
    const folder = fileURLToPath(new URL(`../../seed/${name}`, import.meta.url));
    const { meta, data, formatOf } = await readDataset(folder);
    const untidy = [...folderTexts(meta, data, formatOf)].filter(
      ([file, text]) => readFileSync(join(folder, file), "utf8") !== text,
    );
    expect(untidy.map(([file]) => file)).toEqual([]);
  },
);

test("a plan of 300,000 new rows is made without running out of stack", async () => {
  const dataset = await readDataset(writeDataset());
  const node = parseNode({ id: "weakness:a", kind: "Weakness" }, "").value as GraphNode;
  const nodes = Array.from(
    { length: 300_000 },
    (_, index) => ({ ...node, id: `weakness:a-${index}` }) as GraphNode,
  );
  const plan = planLoad({ ...dataset, data: { nodes, links: [] } }, { nodes: [], links: [] }, [], "alone");
  expect(plan.added).toBe(300_000);
});
