/** Cells of an answer: what each is, and how it reads on one line. Pure. */
import type { TaggedValue } from "../../../../graph/consoleContract.ts";

type Tagged<K extends string> = Extract<TaggedValue, { readonly [key in K]: unknown }>;
export type ShownNode = Tagged<"$node">["$node"];
export type ShownLink = Tagged<"$link">["$link"];
export type ShownPath = Tagged<"$path">["$path"];
type ShownPoint = Tagged<"$point">["$point"];

/** A cell, told apart. */
export type Cell =
  | { readonly kind: "nothing" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number | bigint }
  | { readonly kind: "node"; readonly node: ShownNode }
  | { readonly kind: "link"; readonly link: ShownLink }
  | { readonly kind: "path"; readonly path: ShownPath }
  | { readonly kind: "point"; readonly point: ShownPoint }
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "duration"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly unknown[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, unknown])[] }
  | { readonly kind: "cut"; readonly text: string };

const TIMES = ["$date", "$time", "$localTime", "$dateTime", "$localDateTime"];

export function readCell(value: unknown): Cell {
  if (value === null || value === undefined) return { kind: "nothing" };
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "boolean") return { kind: "truth", value };
  if (typeof value === "number") return { kind: "number", value };
  if (Array.isArray(value)) return { kind: "list", items: value };
  const entries = Object.entries(value as object);
  const [tag = "", inside] = entries.length === 1 ? (entries[0] as [string, unknown]) : [];
  if (TIMES.includes(tag)) return { kind: "time", text: String(inside) };
  switch (tag) {
    case "$integer":
      return { kind: "number", value: BigInt(String(inside)) };
    case "$float":
      return { kind: "number", value: Number(inside) };
    case "$node":
      return { kind: "node", node: inside as ShownNode };
    case "$link":
      return { kind: "link", link: inside as ShownLink };
    case "$path":
      return { kind: "path", path: inside as ShownPath };
    case "$point":
      return { kind: "point", point: inside as ShownPoint };
    case "$duration":
      return { kind: "duration", text: String(inside) };
    case "$cut":
      return { kind: "cut", text: String(inside) };
    case "$map":
      return { kind: "map", entries: Object.entries(inside as object) };
    default:
      return { kind: "map", entries };
  }
}

/** On one line, whole, the same in every language: for CSV, and where there is no room for more. */
export function cellText(value: unknown): string {
  const cell = readCell(value);
  switch (cell.kind) {
    case "nothing":
      return "";
    case "text":
    case "time":
    case "duration":
      return cell.text;
    case "truth":
    case "number":
      return String(cell.value);
    case "node":
      return nodeId(cell.node);
    case "link":
      return linkText(cell.link);
    case "path":
      return pathText(cell.path);
    case "point":
      return pointText(cell.point);
    case "list":
      return `[${cell.items.map(nestedText).join(", ")}]`;
    case "map":
      return `{${cell.entries.map(([key, each]) => `${key}: ${nestedText(each)}`).join(", ")}}`;
    case "cut":
      return `${cell.text}…`;
  }
}

/** Inside a list or a map, where text is told from what is none by its quotes. */
function nestedText(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "string" ? JSON.stringify(value) : cellText(value);
}

/** Our own id where the node has one, else its labels. */
export function nodeId({ properties, labels }: ShownNode): string {
  const { id } = properties;
  return typeof id === "string" ? id : `(:${labels.join(":")})`;
}

function linkText({ type, properties: { id } }: ShownLink): string {
  return typeof id === "string" ? id : `[:${type}]`;
}

function pathText({ nodes, links }: ShownPath): string {
  return nodes
    .map((node, at) => {
      const link = links[at];
      if (link === undefined) return nodeId(node);
      return `${nodeId(node)} ${link.from === node.key ? `-[:${link.type}]->` : `<-[:${link.type}]-`} `;
    })
    .join("");
}

/** Degrees for positions on the globe, else plain coordinates. */
export function pointText({ srid, x, y, z }: ShownPoint): string {
  const names = srid === 4326 || srid === 4979 ? ["longitude", "latitude", "height"] : ["x", "y", "z"];
  const values = [x, y, ...(z === undefined ? [] : [z])];
  return `point({${values.map((value, at) => `${names[at]}: ${value}`).join(", ")}})`;
}
