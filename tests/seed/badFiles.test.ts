import { describe, expect, test } from "vitest";
import { InvalidDataError } from "../../graph/errors.ts";
import { readDataset } from "../../seed/dataset.ts";
import { writeDataset } from "../support/datasetFolder.ts";
import { problemsOf } from "../support/refusal.ts";

const MEGABYTE = 1_000_000;
/** Long enough for a loaded machine, and far from the minutes that a careless reader takes. */
const QUICKLY_MS = 10_000;

const platforms = (csv: string) => writeDataset({ "platforms.json": null, "platforms.csv": csv });

describe("a hostile file is refused quickly", () => {
  const cases: [what: string, folder: () => string, place: string | RegExp][] = [
    [
      "a CSV header of a million columns",
      () => platforms(`id${",a".repeat(MEGABYTE)}\n`),
      /^platforms\.csv:1:/,
    ],
    [
      "a CSV header of 400,000 columns",
      () => platforms(`id${",a".repeat(400_000)}\n`),
      "platforms.csv:1:201",
    ],
    [
      "a CSV cell of 100 MB",
      () => platforms(`id,name.fr\nplatform:a,${"x".repeat(100 * MEGABYTE)}\n`),
      /^platforms\.csv:2:/,
    ],
    [
      "a CSV cell of 100 MB in quotes, never closed",
      () => platforms(`id,name.fr\nplatform:a,"${"x".repeat(100 * MEGABYTE)}\n`),
      /^platforms\.csv:2:/,
    ],
    [
      "a JSON text of 100 MB",
      () => writeDataset({ "hit.json": `[\n{"id": "${"x".repeat(100 * MEGABYTE)}"}]` }),
      "hit.json:2:1",
    ],
    ["10 MB of brackets", () => writeDataset({ "hit.json": "[".repeat(10 * MEGABYTE) }), "hit.json:1:33"],
    [
      "10 MB of brackets that close",
      () => writeDataset({ "hit.json": "[".repeat(5 * MEGABYTE) + "]".repeat(5 * MEGABYTE) }),
      "hit.json:1:33",
    ],
    [
      "10 MB of objects in each other",
      () => writeDataset({ "hit.json": `[${'{"a":'.repeat(2 * MEGABYTE)}` }),
      /^hit\.json:1:/,
    ],
    [
      "a data sheet of nothing but brackets",
      () => writeDataset({ "dataset.json": "[".repeat(MEGABYTE) }),
      "dataset.json:1:33",
    ],
  ];
  test.each(cases)("%s", async (_what, folder, place) => {
    const made = folder();
    const start = performance.now();
    const problems = await problemsOf(made);
    expect(performance.now() - start).toBeLessThan(QUICKLY_MS);
    expect(problems.map((each) => each.place)).toContainEqual(
      typeof place === "string" ? place : expect.stringMatching(place),
    );
    expect(problems.find((each) => each.place.match(place))?.cure).toBeTruthy();
  });
});

describe("JSON in another encoding", () => {
  const rows = '[\n{"id": "weakness:a", "name": {"fr": "Préfecture", "en": "A"}}\n]';
  test("that is UTF-16 is refused with the cure", async () => {
    const [problem] = await problemsOf(
      writeDataset({ "weaknesses.json": Buffer.from(`\uFEFF${rows}`, "utf16le") }),
    );
    expect(problem).toMatchObject({ place: "weaknesses.json:1:1", cure: expect.stringContaining("UTF-8") });
  });

  test("that is UTF-16 without a mark is refused by its NUL bytes", async () => {
    const [problem] = await problemsOf(writeDataset({ "weaknesses.json": Buffer.from(rows, "utf16le") }));
    expect(problem).toMatchObject({
      place: "weaknesses.json:1:2",
      problem: expect.stringContaining("UTF-16"),
    });
  });

  test("that is Latin-1 is refused at the first letter that shows it", async () => {
    const [problem] = await problemsOf(writeDataset({ "weaknesses.json": Buffer.from(rows, "latin1") }));
    expect(problem).toMatchObject({
      place: "weaknesses.json:2:40",
      problem: expect.stringContaining("0xE9"),
    });
  });

  test("with a byte-order mark is read", async () => {
    const withMark = `\uFEFF${rows.replace("weakness:a", "weakness:no-second-factor").replace('"A"}', '"A"}')}`;
    expect((await readDataset(writeDataset({ "weaknesses.json": withMark }))).data.nodes).toHaveLength(13);
  });
});

describe("a text in a row is refused", () => {
  test.each([
    ["a NUL character", '"A\\u0000"'],
    ["half of a character", '"A\\ud800"'],
    ["an escape character", '"A\\u001b[31m"'],
  ])("with %s", async (_what, text) => {
    const rows = `[\n{"id": "weakness:no-second-factor", "name": {"fr": ${text}, "en": "A"}}\n]`;
    expect(await problemsOf(writeDataset({ "weaknesses.json": rows }))).toEqual([
      expect.objectContaining({ place: "weaknesses.json:2:46 name.fr" }),
    ]);
  });
});

test("twenty thousand wrong rows are counted, and the first two hundred listed", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ id: `weakness:w-${index}`, colour: "red" }));
  const problems = await problemsOf(writeDataset({ "weaknesses.json": rows, "exploited.json": [] }));
  expect(problems).toHaveLength(20_000);
  const lines = new InvalidDataError(problems).message.split("\n");
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toBe("… and 19800 more, 20000 in all.");
});
