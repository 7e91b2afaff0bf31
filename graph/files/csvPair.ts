/** Two tables, one of nodes and one of links, for spreadsheets and statistics; cells are never formulas. */
import { sortedById } from "../model/canonical.ts";
import type { GraphData } from "../model/parse.ts";
import { type About, aboutPairs } from "./about.ts";
import { columnsOf } from "./columnsOf.ts";
import { type Cell, toCsv } from "./csv.ts";
import { type FlatRow, flatRow, textOfValue } from "./flatRow.ts";

export function csvPair({ nodes, links }: GraphData, about: About): { nodes: string; links: string } {
  return {
    nodes: table(
      about,
      ["id", "kind"],
      sortedById(nodes).map((node) => ({ ...flatRow(node), kind: node.kind })),
    ),
    links: table(
      about,
      ["id", "kind", "from", "to"],
      sortedById(links).map((link) => ({ ...flatRow(link), kind: link.kind, from: link.from, to: link.to })),
    ),
  };
}

function table(about: About, first: readonly string[], rows: readonly FlatRow[]): string {
  const others = columnsOf(rows)
    .map(({ name }) => name)
    .filter((name) => !first.includes(name));
  const headings = [...first, ...others];
  return toCsv({
    about: aboutPairs(about),
    headings,
    rows: rows.map((row) => headings.map((heading) => cellOf(row[heading]))),
  });
}

function cellOf(value: FlatRow[string] | undefined): Cell {
  if (value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : textOfValue(value);
}
