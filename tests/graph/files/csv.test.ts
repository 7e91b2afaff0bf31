import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { type Cell, toCsv } from "../../../graph/files/csv.ts";

const read = (csv: string, options = {}) =>
  parse(csv, { bom: true, relax_column_count: true, ...options }) as unknown as string[][];
const field = (cell: Cell) => read(toCsv({ about: [], headings: ["a", "b"], rows: [[cell, 1]] }))[1]?.[0];

test.each([
  ...["=1+1", "+1", "-1", "@a", "\t=1", " =1", "\u00a0=1", "\r=1", "\n=1"],
  // Full width, small form, the minus sign: some spreadsheets read them as the plain ones.
  ...["＝1", "＋1", "－1", "＠a", "\ufe661", "\ufe621", "\ufe631", "\ufe6ba", "\u22121"],
  // Signs without width, and marks of direction, before the formula.
  ...["\u200b=1", "\u200e=1", "\u202e=1", "\u2060=1", "\u00ad=1", "\u0000=1", "\ufeff=1"],
])("a cell that begins like a formula is text: %j", (cell) => {
  expect(field(cell)).toMatch(/^'/);
});

test.each([";", "|", "\n"])("nor is there a formula where %j divides cells", (sign) => {
  const cell = `name${sign}=HYPERLINK("http://a")`;
  expect(field(cell)).toContain(`${sign}'=`);
  const csv = toCsv({ about: [], headings: ["a", "b"], rows: [["first", cell]] });
  const cells = read(csv, { delimiter: sign === "\n" ? "," : sign, relax_quotes: true }).flat();
  expect(cells.filter((each) => /^\s*[=+\-@]/.test(each))).toEqual([]);
});

test("what cannot be seen is shown to be there: control characters and marks of direction", () => {
  expect(field("a\u0000b\u001bc\u0085d")).toBe("a\ufffdb\ufffdc\ufffdd");
  expect(field("CNAF\u202etxt.exe")).toBe("CNAF\ufffdtxt.exe");
  expect(field("two\r\nlines\tand a tab")).toBe("two\nlines and a tab");
});

test("names in any script and of any length stay what they are", () => {
  const long = "é".repeat(5000);
  for (const name of ["Préfecture de l’Hérault", "محافظة", "株式会社", "__proto__", long]) {
    expect(field(name)).toBe(name);
  }
});

test("numbers stay numbers, and unknown stays empty", () => {
  expect(field(-5)).toBe("-5");
  expect(field(null)).toBe("");
  expect(field(true)).toBe("true");
});

test("quotes, commas and line breaks stay inside their cell", () => {
  expect(field('a "b", c')).toBe('a "b", c');
  expect(field("a\nb")).toBe("a\nb");
});

test("begins with a byte-order mark, so that spreadsheets read the accents", () => {
  expect(toCsv({ about: [], headings: ["é"], rows: [] })).toBe("\ufeffé\r\n");
});

test("says before the headings what it is, of which data, and where it came from", () => {
  const csv = toCsv({
    about: [
      ["Table", "=Sources"],
      ["Address", "http://127.0.0.1/data/sources"],
    ],
    headings: ["Name"],
    rows: [["INSEE"]],
  });
  expect(read(csv, { skip_empty_lines: true })).toEqual([
    ["Table", "'=Sources"],
    ["Address", "http://127.0.0.1/data/sources"],
    ["Name"],
    ["INSEE"],
  ]);
});
