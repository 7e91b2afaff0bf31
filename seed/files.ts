/** Which file of a dataset folder holds which kind. */
import { LINK_KINDS, type LinkKind, NODE_KINDS, type NodeKind } from "../graph/model/vocabulary.ts";

/** The data sheet, always JSON: it is one thing, not rows. */
export const META_FILE = "dataset.json";

export const FORMATS = ["json", "csv"] as const;
export type FileFormat = (typeof FORMATS)[number];

const NAME_OF_NODE_KIND = {
  Institution: "institutions",
  Platform: "platforms",
  DataCategory: "data-categories",
  Incident: "incidents",
  Claim: "claims",
  Weakness: "weaknesses",
  Source: "sources",
} as const satisfies Record<NodeKind, string>;

/** `DEPENDS_ON` stands in `depends-on`, with one of the two endings. */
export function fileNameOf(kind: NodeKind | LinkKind): string {
  return kind in NAME_OF_NODE_KIND
    ? NAME_OF_NODE_KIND[kind as NodeKind]
    : kind.toLowerCase().replaceAll("_", "-");
}

export const KINDS: readonly (NodeKind | LinkKind)[] = [...NODE_KINDS, ...LINK_KINDS];

/** Every name that a file of a dataset can have. */
export const DATASET_FILES: readonly string[] = [
  META_FILE,
  ...KINDS.flatMap((kind) => FORMATS.map((format) => `${fileNameOf(kind)}.${format}`)),
];
