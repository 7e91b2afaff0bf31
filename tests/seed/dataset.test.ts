import { describe, expect, test } from "vitest";
import type { DataProblem } from "../../graph/errors.ts";
import { readDataset } from "../../seed/dataset.ts";
import { changeRow, SMALL_DATASET, writeDataset } from "../support/datasetFolder.ts";
import { problemsOf } from "../support/refusal.ts";
import { OWN_DATASET } from "../support/rewrittenDataset.ts";

describe("a dataset folder", () => {
  test("is read whole, with what is absent being unknown", async () => {
    const { meta, data, version } = await readDataset(writeDataset());
    expect(meta.title.en).toBe("Small set");
    expect(data.nodes).toHaveLength(13);
    expect(data.links).toHaveLength(14);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    const hub = data.nodes.find(({ id }) => id === "platform:hub");
    expect(hub).toMatchObject({ kind: "Platform", mandatory: null, peopleCovered: null });
  });

  test("has a version that follows from its rows, not from their order or layout", async () => {
    const { version } = await readDataset(writeDataset());
    const reordered = [...(SMALL_DATASET["platforms.json"] ?? [])].reverse();
    const sameRows = writeDataset({ "platforms.json": JSON.stringify(reordered, null, 4) });
    const otherRows = writeDataset({ "platforms.json": changeRow("platforms.json", 1, { mandatory: true }) });
    expect((await readDataset(sameRows)).version).toBe(version);
    expect((await readDataset(otherRows)).version).not.toBe(version);
  });

  test("of this repository is sound", async () => {
    const folder = OWN_DATASET;
    const { data } = await readDataset(folder);
    expect(data.nodes.filter(({ kind }) => kind === "Institution").length).toBeGreaterThanOrEqual(521);
    expect(data.nodes.filter(({ kind }) => kind === "Platform").length).toBeGreaterThanOrEqual(389);
    expect(data.links.filter(({ kind }) => kind === "DEPENDS_ON").length).toBeGreaterThanOrEqual(361);
  });
});

/** Whatever the column: it moves with the rows of the small dataset. */
const at = (file: string, line: number, field?: string): string =>
  expect.stringMatching(
    `^${file.replace(".", "\\.")}:${line}:\\d+${field === undefined ? "" : ` ${field.replaceAll(/[.[\]]/g, "\\$&")}`}$`,
  );

describe("a row is refused with file, line, field and reason", () => {
  const platform = (change: Record<string, unknown>) => ({
    "platforms.json": changeRow("platforms.json", 1, change),
  });
  const flow = (change: Record<string, unknown>) => ({ "uses.json": changeRow("uses.json", 1, change) });
  const cases: [what: string, changes: Record<string, unknown[] | string>, expected: Partial<DataProblem>][] =
    [
      [
        "a value outside its closed list",
        platform({ type: "spaceship" }),
        { place: at("platforms.json", 3, "type"), problem: expect.stringContaining("expected one of") },
      ],
      [
        "a date that does not exist",
        flow({ validFrom: "2026-02-30" }),
        {
          place: at("uses.json", 3, "validFrom"),
          problem: expect.stringContaining("a year, month or day that exists"),
        },
      ],
      [
        "a misspelt field",
        flow({ categorys: ["identity"] }),
        { place: at("uses.json", 3, "categorys"), cure: expect.stringContaining("categories") },
      ],
      [
        "a misspelt language",
        platform({ name: { fr: "Plaque", en: "Hub", eng: "Hub" } }),
        { place: at("platforms.json", 3, "name.eng"), cure: "Its fields: fr, en." },
      ],
      [
        "a field named __proto__",
        { "uses.json": '[\n{"__proto__": {}}]' },
        { place: at("uses.json", 2, "__proto__") },
      ],
      [
        "an id used twice",
        platform({ id: "platform:cloud" }),
        {
          place: at("platforms.json", 3, "id"),
          problem: '"platform:cloud" is already the id of platforms.json:2:3.',
        },
      ],
      [
        "an end that does not exist",
        flow({ to: "platform:gone" }),
        { place: at("uses.json", 3, "to"), problem: 'there is no "platform:gone".' },
      ],
      [
        "an end of the wrong kind",
        flow({ to: "institution:cnil" }),
        { place: at("uses.json", 3, "to"), problem: expect.stringContaining("it takes Platform") },
      ],
      [
        "a data category that does not exist",
        flow({ categories: ["identity", "shoe-size"] }),
        { place: at("uses.json", 3, "categories[1]"), problem: 'there is no data category "shoe-size".' },
      ],
      [
        "a source that does not exist",
        flow({ sources: ["source:report", "source:rumour"] }),
        { place: at("uses.json", 3, "sources[1]"), problem: 'there is no source "source:rumour".' },
      ],
      [
        "an incident learnt from that does not exist",
        flow({ learntFrom: "incident:x" }),
        { place: at("uses.json", 3, "learntFrom") },
      ],
      ["a fact without a grade", platform({ grade: null }), { place: at("platforms.json", 3, "grade") }],
      ["a fact without a source", platform({ sources: [] }), { place: at("platforms.json", 3, "sources") }],
      [
        "an institution that is part of itself",
        {
          "part-of.json": [
            ...(SMALL_DATASET["part-of.json"] ?? []),
            {
              id: "part-of:interior--prefectures",
              from: "institution:interior",
              to: "institution:prefectures",
              grade: "documented",
              sources: ["source:report"],
            },
          ],
        },
        { place: at("part-of.json", 3, "to"), problem: '"institution:interior" would be part of itself.' },
      ],
      ["a row that is none", { "hit.json": '[\n"hub"]' }, { place: at("hit.json", 2) }],
      [
        "a file that is no list",
        { "hit.json": "{}" },
        { place: "hit.json:1:1", problem: "is not a list of rows." },
      ],
      [
        "a missing comma",
        { "hit.json": '[\n  {"id": "a"}\n  {"id": "b"}\n]' },
        { place: "hit.json:3:3", problem: expect.stringContaining("is not JSON") },
      ],
      ["an empty file", { "hit.json": "" }, { problem: expect.stringContaining("is not JSON") }],
      [
        "a field that stands twice",
        { "hit.json": '[\n  {"id": "a",\n   "id": "b"}\n]' },
        { place: at("hit.json", 3, "id"), problem: "stands twice in one row." },
      ],
      ["a file of no kind", { "platfroms.json": [] }, { place: "platfroms.json" }],
      [
        "a data sheet without a title",
        { "dataset.json": '{\n "id": "small" }' },
        { place: at("dataset.json", 1, "title") },
      ],
    ];
  test.each(cases)("%s", async (_what, changes, expected) => {
    expect(await problemsOf(writeDataset(changes))).toContainEqual(expect.objectContaining(expected));
  });

  test("and every problem of every file is told at once", async () => {
    const problems = await problemsOf(
      writeDataset({ ...platform({ type: "x" }), ...flow({ grade: "sure" }) }),
    );
    expect(problems.map(({ place }) => place)).toEqual(["platforms.json:3:55 type", "uses.json:3:175 grade"]);
  });

  test("and a refused row does not make the rows that name it look wrong", async () => {
    const problems = await problemsOf(writeDataset(platform({ type: "x" })));
    expect(problems).toHaveLength(1);
  });
});

test("a folder that is not there is refused with its name", async () => {
  expect(await problemsOf("/nowhere/at/all")).toEqual([
    expect.objectContaining({ place: "/nowhere/at/all" }),
  ]);
});
