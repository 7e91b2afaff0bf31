/** One text for one content, whatever the order of rows and keys: what a dataset version is the hash of. */
import type { GraphData } from "./parse.ts";

/** Unknown is absent: a key that is `null` says the same as no key, so neither leaves a trace in the text. */
export function canonicalText({ nodes, links }: GraphData): string {
  return [...sortedById(nodes), ...sortedById(links)].map(canonicalJson).join("\n");
}

/** JSON with sorted keys and without what is unknown. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== null && entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(",")}}`;
}

function sortedById<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
