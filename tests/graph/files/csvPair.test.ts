import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvPair } from "../../../graph/files/csvPair.ts";
import { hostileGraph } from "../../support/hostileGraph.ts";
import { ABOUT } from "./about.ts";

const rowsOf = (text: string) => parse(text, { bom: true, relax_column_count: true }) as string[][];

test("two tables say what they are, name every column once and hold every row", () => {
  const data = hostileGraph();
  const { nodes, links } = csvPair(data, ABOUT);
  for (const [text, rows, first] of [
    [nodes, data.nodes, ["id", "kind"]],
    [links, data.links, ["id", "kind", "from", "to"]],
  ] as const) {
    const cells = rowsOf(text);
    expect(cells.slice(0, 3)).toEqual([
      ["title", ABOUT.title],
      ["dataset version", ABOUT.datasetVersion],
      ["made", ABOUT.made],
    ]);
    const at = cells.findIndex(([cell]) => cell === "id");
    const headings = cells[at] ?? [];
    expect(headings.slice(0, first.length)).toEqual(first);
    expect(new Set(headings).size).toBe(headings.length);
    expect(cells.slice(at + 1).map(([id]) => id)).toEqual(rows.map(({ id }) => id).sort());
  }
});

test("no cell is a formula, and numbers stay numbers", () => {
  const { nodes, links } = csvPair(hostileGraph(), ABOUT);
  const cells = [...rowsOf(nodes), ...rowsOf(links)].flat();
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
  expect(cells).toContain("12000000");
});
