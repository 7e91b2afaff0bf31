import { expect, test } from "vitest";
import { toCsv } from "../../client/ui/csv.ts";

const field = (cell: string | number | boolean | null) => toCsv(["a"], [[cell]]).split("\r\n")[1];

test.each(["=1+1", "+1", "-1", "@a", "\t=1", " =1", "＝1", "\u00a0=1"])(
  "a cell that begins like a formula is text: %j",
  (cell) => {
    expect(field(cell)?.replaceAll('"', "")).toMatch(/^'/);
  },
);

test("numbers stay numbers, and unknown stays empty", () => {
  expect(field(-5)).toBe("-5");
  expect(field(null)).toBe("");
  expect(field(true)).toBe("true");
});

test("quotes, commas and line breaks stay inside their cell", () => {
  expect(field('a "b", c')).toBe('"a ""b"", c"');
});

test("begins with a byte-order mark, so that spreadsheets read the accents", () => {
  expect(toCsv(["é"], [])).toBe("\ufeffé\r\n");
});
