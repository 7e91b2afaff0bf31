/** Short hashes that say which content a dataset has. */
import { createHash } from "node:crypto";
import { canonicalJson, sortedById } from "../graph/model/canonical.ts";
import type { DatasetMeta } from "../graph/model/datasetMeta.ts";
import type { GraphData } from "../graph/model/parse.ts";

/** A row as the text that a version is made of: its canonical JSON. */
export interface RowText {
  readonly id: string;
  readonly text: string;
}

/** The dataset version: the same for the same rows, wherever they are read from. */
export function contentVersion({ nodes, links }: GraphData): string {
  const toText = (row: { readonly id: string }) => ({ id: row.id, text: canonicalJson(row) });
  return rowsVersion(nodes.map(toText), links.map(toText));
}

/** The same of rows whose text is at hand. */
export function rowsVersion(nodes: readonly RowText[], links: readonly RowText[]): string {
  const hash = createHash("sha256");
  let separator = "";
  for (const { text } of [...sortedById(nodes), ...sortedById(links)]) {
    hash.update(separator).update(text);
    separator = "\n";
  }
  return shorten(hash.digest("hex"));
}

/** Of the data sheet: together with the version, what has to be the same for a load to have nothing to do. */
export function metaChecksum(meta: DatasetMeta): string {
  return shorten(createHash("sha256").update(canonicalJson(meta)).digest("hex"));
}

function shorten(hash: string): string {
  return hash.slice(0, 16);
}
