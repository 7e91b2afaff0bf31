import { expect, test } from "vitest";
import { formatTable, plain } from "../../server/cli/table.ts";

const columns = [
  { title: "name", text: ([name]: readonly [string, number]) => name },
  { title: "count", align: "right" as const, text: ([, count]: readonly [string, number]) => String(count) },
];

test("columns are as wide as their widest cell, numbers stand to the right", () => {
  const rows: [string, number][] = [
    ["DILA", 3],
    ["Préfecture", 120],
  ];
  expect(formatTable(columns, rows)).toBe("name        count\nDILA            3\nPréfecture    120\n");
});

test("a table may have any number of rows", () => {
  const rows = Array.from({ length: 200_000 }, (_, at): [string, number] => ["row", at]);
  expect(formatTable(columns, rows).split("\n")).toHaveLength(200_002);
});

test("a letter with a combining accent takes one column", () => {
  const [title, first, second] = formatTable(columns, [
    ["e\u0301cole", 1],
    ["école", 2],
  ]).split("\n");
  expect(title).toBe("name   count");
  expect(first?.normalize("NFC")).toBe("école      1");
  expect(second).toBe("école      2");
});

test("nothing in a cell moves the cursor, colours the terminal or turns the reading direction", () => {
  expect(plain("a\u001b[31mred\u0007\n\u202Egnp.exe")).toBe("a�[31mred���gnp.exe");
});
