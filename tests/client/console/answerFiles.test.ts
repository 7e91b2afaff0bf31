import { describe, expect, test } from "vitest";
import { answerCsv, answerJson } from "../../../client/features/console/results/answerFiles.ts";
import type { ConsoleAnswer } from "../../../graph/consoleContract.ts";

const answer: ConsoleAnswer = {
  columns: ["=name", "number", "large", "list"],
  rows: [
    ["=HYPERLINK(1)", -3, { $integer: "-9007199254740993" }, ["@a", 1]],
    [null, 0.5, null, []],
  ],
  truncated: { by: "rows", limit: 2 },
  cutCells: 0,
  elapsedMs: 3,
  plan: { operator: "ProduceResults", details: "", estimatedRows: 1, children: [] },
};

describe("an answer as CSV", () => {
  const lines = answerCsv([], answer.columns, answer.rows).replace("\ufeff", "").split("\r\n");

  test("has no cell that a spreadsheet would compute", () => {
    expect(lines[0]).toBe("'=name,number,large,list");
    expect(lines[1]?.startsWith("'=HYPERLINK(1),")).toBe(true);
  });

  test("keeps numbers as numbers, with every digit", () => {
    expect(lines[1]).toContain(",-3,-9007199254740993,");
  });

  test("leaves what is nothing empty", () => {
    expect(lines[2]).toBe(",0.5,,[]");
  });
});

test("an answer as JSON loses nothing, and says what was asked, of which data, and what is missing", () => {
  const text = answerJson(answer, { text: "RETURN 1", values: { a: 1 } }, answer.rows, "v1");
  expect(JSON.parse(text)).toEqual({
    query: "RETURN 1",
    parameters: { a: 1 },
    datasetVersion: "v1",
    columns: answer.columns,
    rows: answer.rows,
    truncated: { by: "rows", limit: 2 },
    cutCells: 0,
  });
});
