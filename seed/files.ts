/** Which file of a dataset folder holds which kind. */
import { LINK_KINDS, type LinkKind, NODE_KINDS, type NodeKind } from "../graph/model/vocabulary.ts";

export const META_FILE = "dataset.json";

export const FILE_OF_NODE_KIND = {
  Institution: "institutions.json",
  Platform: "platforms.json",
  DataCategory: "data-categories.json",
  Incident: "incidents.json",
  Claim: "claims.json",
  Weakness: "weaknesses.json",
  Source: "sources.json",
} as const satisfies Record<NodeKind, string>;

/** `DEPENDS_ON` stands in `depends-on.json`. */
export function fileOfLinkKind(kind: LinkKind): string {
  return `${kind.toLowerCase().replaceAll("_", "-")}.json`;
}

export const DATASET_FILES: readonly string[] = [
  META_FILE,
  ...NODE_KINDS.map((kind) => FILE_OF_NODE_KIND[kind]),
  ...LINK_KINDS.map(fileOfLinkKind),
];
