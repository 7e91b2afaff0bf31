import { expect, test } from "vitest";
import { jsonPieces, printPieces } from "../../server/cli/pieces.ts";

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `n${at}`, none: null, list: [] }));

test.each([
  ["a list in a record", { a: many(2500), b: { c: many(1001), d: "é\n" }, e: undefined, f: [] }],
  ["a small record", { a: 1, b: [1, [2]], c: {} }],
  ["an empty record", {}],
  ["a list", many(3000)],
  ["a text", "x"],
  ["nothing", null],
])("the pieces of %s are its JSON", (_what, value) => {
  expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(value));
});

test("no piece grows with the list", () => {
  const longest = Math.max(...[...jsonPieces({ reached: many(20_000) })].map(({ length }) => length));
  expect(longest).toBeLessThan(100_000);
});

test("pieces are printed in order, many at a time", async () => {
  const printed: string[] = [];
  const pieces = Array.from({ length: 100_000 }, (_, at) => `line ${at}\n`);
  await printPieces({ print: async (text) => void printed.push(text) }, pieces);
  expect(printed.join("")).toBe(pieces.join(""));
  expect(printed.length).toBeLessThan(10);
});
