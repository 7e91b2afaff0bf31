/** An answer of the console for people at a terminal and for spreadsheets. */
import type { ConsoleAnswer } from "../../graph/consoleContract.ts";
import { type Cell, toCsv } from "../../graph/files/csv.ts";
import { formatTable } from "./table.ts";

type Tagged = Readonly<Record<string, unknown>>;
interface ShownNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}
interface ShownLink {
  readonly type: string;
  readonly from: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a cell of a table shows at most; `--json` and `--csv` show all of it. */
const WIDEST = 80;

export function answerAsTable({ columns, rows }: ConsoleAnswer): string {
  return formatTable(
    columns.map((title, at) => ({
      title,
      align: rows.every((row) => row[at] === null || typeof row[at] === "number") ? "right" : "left",
      text: (row: readonly unknown[]) => shortened(textOf(row[at])),
    })),
    rows,
  );
}

export function answerAsCsv({ columns, rows }: ConsoleAnswer): string {
  return toCsv({ about: [], headings: columns, rows: rows.map((row) => row.map(toCsvCell)) });
}

/** How much it is, and whether that is all. */
export function describeAnswer({ rows, truncated, cutCells, elapsedMs }: ConsoleAnswer): string {
  const count = `${rows.length} ${rows.length === 1 ? "row" : "rows"} in ${elapsedMs} ms.`;
  const cut = cutCells === 0 ? "" : ` Cells of which only the beginning is shown: ${cutCells}.`;
  if (truncated === null) return count + cut;
  const { by, limit } = truncated;
  const ends = {
    rows: `There are more: ${limit} rows are the most. Restrict the query, or use SKIP and LIMIT.`,
    bytes: `There are more: ${limit / 1e6} MB are the most. Return fewer or smaller values.`,
    time: `There may be more: it was stopped after ${limit / 1000} s.`,
  };
  return `${count} ${ends[by]}${cut}`;
}

function toCsvCell(value: unknown): Cell {
  return typeof value === "number" || typeof value === "boolean"
    ? value
    : value === null
      ? null
      : textOf(value);
}

/** Nodes and links by what the model calls them; everything else as JSON writes it. */
function textOf(value: unknown): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map(textOf).join(", ")}]`;
  const { $node, $link, $path, $point, ...others } = value as Tagged;
  if ($node !== undefined) return nodeText($node as ShownNode);
  if ($link !== undefined) return linkText($link as ShownLink);
  if ($path !== undefined) return pathText($path as Parameters<typeof pathText>[0]);
  if ($point !== undefined) return JSON.stringify($point);
  const [[tag = "", text] = []] = Object.entries(others);
  const isTagged = tag.startsWith("$") && typeof text === "string";
  return isTagged ? `${text}${tag === "$cut" ? "…" : ""}` : JSON.stringify(value);
}

function nodeText({ labels, properties: { id } }: ShownNode): string {
  return typeof id === "string" ? id : `(:${labels.join(":")})`;
}

function linkText({ type, properties: { id } }: ShownLink): string {
  return `[:${type}${typeof id === "string" ? ` ${id}` : ""}]`;
}

function pathText({ nodes, links }: { nodes: (ShownNode & { key: string })[]; links: ShownLink[] }): string {
  const steps = links.map((link, at) => {
    const forward = link.from === nodes[at]?.key;
    const node = nodes[at + 1];
    return `${forward ? " -" : " <-"}${link.type}${forward ? "-> " : "- "}${node === undefined ? "" : nodeText(node)}`;
  });
  return (nodes[0] === undefined ? "" : nodeText(nodes[0])) + steps.join("");
}

function shortened(text: string): string {
  const flat = text.replaceAll(/\s+/g, " ");
  return flat.length > WIDEST ? `${flat.slice(0, WIDEST - 1)}…` : flat;
}
