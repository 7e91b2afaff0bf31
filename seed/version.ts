/** Short hashes that say which content a dataset has. */
import { createHash } from "node:crypto";
import { canonicalJson, canonicalText } from "../graph/model/canonical.ts";
import type { DatasetMeta } from "../graph/model/datasetMeta.ts";
import type { GraphData } from "../graph/model/parse.ts";

/** The dataset version: the same for the same rows, wherever they are read from. */
export function contentVersion(data: GraphData): string {
  return shortHash(canonicalText(data));
}

/** The version together with the data sheet: what has to be the same for a load to have nothing to do. */
export function metaChecksum(meta: DatasetMeta): string {
  return shortHash(canonicalJson(meta));
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
