/** What a reader chose to see around some nodes, whether or not a breach would cross: a plain value. */
import type { LinkKind } from "../model/vocabulary.ts";

export const DIRECTIONS = ["out", "in"] as const;
/** Out: along the link's own direction; in: against it. */
export type Direction = (typeof DIRECTIONS)[number];

/** All neighbours of one node over one kind of link in one direction. */
export interface Expansion {
  readonly node: string;
  readonly kind: LinkKind;
  readonly direction: Direction;
}

/** All short paths between two nodes, over links of any direction. */
export interface Connection {
  readonly from: string;
  readonly to: string;
}

export const GROUPINGS = ["layer", "kind", "none"] as const;
/** Institutions by layer and platforms by type; everything by kind; or not at all. */
export type Grouping = (typeof GROUPINGS)[number];

export interface Exploration {
  /** Where it starts; nothing is explored while there is none. */
  readonly around: readonly string[];
  /** In the order in which they were asked for. One whose node is not shown waits until it is. */
  readonly expansions: readonly Expansion[];
  readonly connections: readonly Connection[];
  /** Kinds of link that connections go over. */
  readonly connectBy: readonly LinkKind[];
  readonly hidden: readonly string[];
  /** They stay in the first column, whatever else is folded. */
  readonly pinned: readonly string[];
  readonly grouping: Grouping;
}

/** Data and sources join nearly everything with everything: they connect only where that is asked for. */
export const CONNECTS_BY_DEFAULT: readonly LinkKind[] = [
  "USES",
  "FEEDS",
  "DEPENDS_ON",
  "OPERATES",
  "PART_OF",
];

export const NOTHING_EXPLORED: Exploration = {
  around: [],
  expansions: [],
  connections: [],
  connectBy: CONNECTS_BY_DEFAULT,
  hidden: [],
  pinned: [],
  grouping: "layer",
};

export function isSameExpansion(a: Expansion, b: Expansion): boolean {
  return a.node === b.node && a.kind === b.kind && a.direction === b.direction;
}
