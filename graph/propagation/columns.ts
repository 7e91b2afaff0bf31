/**
 * The part of a graph that a breach can run through, as columns: one entry a node or link in parallel lists.
 * What the engine compiles from; made from a graph in memory, or row by row from a file too large for that.
 */
import { dayInterval } from "../model/dates.ts";
import type { Graph } from "../model/graph.ts";
import type { GraphLink, GraphNode } from "../model/schema.ts";
import {
  CRITICALITIES,
  DEPENDENCY_MODES,
  type DependencyMode,
  GRADES,
  LAYER_OF_INSTITUTION_TYPE,
  LAYERS,
} from "../model/vocabulary.ts";
import { GrowingInts } from "./growing.ts";

export const INSTITUTION = 1;
export const CLASS = 2;
export const MANDATORY = 4;
/** Institutions of unknown type, and platforms. */
export const NO_LAYER = 255;

export const USES = 0;
const FEEDS = 1;
export const DEPENDS_ON = 2;
/** The kinds of links that a breach can cross, by those numbers. */
export const CONDUCTING_KINDS = ["USES", "FEEDS", "DEPENDS_ON"] as const;

/** Positions in `DEPENDENCY_MODES`; whatever is no mode is unknown. */
export const modeNumber = (mode: DependencyMode | null) =>
  mode === null ? UNKNOWN_MODE : DEPENDENCY_MODES.indexOf(mode);
export const UNKNOWN_MODE = DEPENDENCY_MODES.length;

export const HARD = 0;
export const UNKNOWN_CRITICALITY = 2;

/** Days as numbers that compare: 2021-03-02 is 20210302. Unknown starts lie before all, unknown ends after. */
export const UNKNOWN_START = -1;
export const UNKNOWN_END = 99_999_999;

export interface NodeColumns {
  /** Platforms and institutions. */
  readonly ids: readonly string[];
  readonly traits: Uint8Array;
  /** Position in `LAYERS`, or `NO_LAYER`. */
  readonly layers: Uint8Array;
}

export interface LinkColumns {
  readonly ids: readonly string[];
  readonly kinds: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Position in `GRADES`. */
  readonly grades: Uint8Array;
  readonly modes: Uint8Array;
  readonly criticalities: Uint8Array;
  /** Categories of link `i`: `categories[starts[i]]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly categories: Uint16Array;
  /** 1 where the categories of a `USES` or `FEEDS` link are unknown. */
  readonly isOpen: Uint8Array;
  readonly validFrom: Int32Array;
  readonly validTo: Int32Array;
  readonly knownFrom: Int32Array;
}

export interface GraphColumns {
  readonly nodes: NodeColumns;
  readonly links: LinkColumns;
  /** `HOLDS`, as pairs of node and category. */
  readonly holders: Int32Array;
  readonly held: Uint16Array;
  /** Slugs, in the order in which they were met. */
  readonly categories: readonly string[];
  /** Slugs of those that stay usable for a lifetime. */
  readonly lifetime: ReadonlySet<string>;
  /** Ids of what no breach runs through. */
  readonly otherNodes: ReadonlySet<string>;
  readonly otherLinks: ReadonlySet<string>;
}

export function columnsOf({ nodes, links }: Pick<Graph, "nodes" | "links">): GraphColumns {
  const builder = new ColumnsBuilder();
  for (const node of nodes) builder.addNode(node);
  for (const link of links) builder.addLink(link);
  return builder.finish();
}

const CATEGORY_PREFIX = "category:";
const bytes = (length: number) => new Uint8Array(length);
const shorts = (length: number) => new Uint16Array(length);
const ints = (length: number) => new Int32Array(length);

/** Takes parsed rows, every node before the links that name it. */
export class ColumnsBuilder {
  readonly #numberOf = new Map<string, number>();
  readonly #categoryOf = new Map<string, number>();
  readonly #lifetime = new Set<string>();
  readonly #otherNodes = new Set<string>();
  readonly #otherLinks = new Set<string>();
  readonly #nodeIds: string[] = [];
  readonly #linkIds: string[] = [];
  readonly #dayOf = new Map<string, { first: number; last: number }>();
  readonly #nodes = { traits: new GrowingInts(bytes), layers: new GrowingInts(bytes) };
  readonly #links = {
    kinds: new GrowingInts(bytes),
    from: new GrowingInts(ints),
    to: new GrowingInts(ints),
    grades: new GrowingInts(bytes),
    modes: new GrowingInts(bytes),
    criticalities: new GrowingInts(bytes),
    starts: new GrowingInts(ints),
    categories: new GrowingInts(shorts),
    isOpen: new GrowingInts(bytes),
    validFrom: new GrowingInts(ints),
    validTo: new GrowingInts(ints),
    knownFrom: new GrowingInts(ints),
  };
  readonly #holders = new GrowingInts(ints);
  readonly #held = new GrowingInts(shorts);

  hasNode(id: string): boolean {
    return this.#numberOf.has(id) || this.#otherNodes.has(id);
  }

  /** Of a platform or institution. */
  numberOf(id: string): number | undefined {
    return this.#numberOf.get(id);
  }

  addNode(node: GraphNode): void {
    if (node.kind !== "Platform" && node.kind !== "Institution") {
      this.#otherNodes.add(node.id);
      if (node.kind !== "DataCategory") return;
      this.#category(node.id.slice(CATEGORY_PREFIX.length));
      if (node.shelfLife === "lifetime") this.#lifetime.add(node.id.slice(CATEGORY_PREFIX.length));
      return;
    }
    this.#numberOf.set(node.id, this.#nodeIds.length);
    this.#nodeIds.push(node.id);
    const isInstitution = node.kind === "Institution";
    this.#nodes.traits.push(
      (isInstitution ? INSTITUTION : 0) |
        (node.class ? CLASS : 0) |
        (node.mandatory === true ? MANDATORY : 0),
    );
    const layer = isInstitution && node.type !== null ? LAYER_OF_INSTITUTION_TYPE[node.type] : null;
    this.#nodes.layers.push(layer === null ? NO_LAYER : LAYERS.indexOf(layer));
  }

  /** @param from and `to`: the numbers of its ends, where they were looked up already */
  addLink(link: GraphLink, from = this.#numberOf.get(link.from), to = this.#numberOf.get(link.to)): void {
    if (link.kind === "HOLDS" && from !== undefined) {
      this.#holders.push(from);
      this.#held.push(this.#category(link.to.slice(CATEGORY_PREFIX.length)));
    }
    const conducts = link.kind === "USES" || link.kind === "FEEDS" || link.kind === "DEPENDS_ON";
    if (!conducts || from === undefined || to === undefined) {
      this.#otherLinks.add(link.id);
      return;
    }
    const columns = this.#links;
    this.#linkIds.push(link.id);
    columns.from.push(from);
    columns.to.push(to);
    columns.grades.push(GRADES.indexOf(link.grade));
    columns.starts.push(columns.categories.length);
    if (link.kind === "DEPENDS_ON") {
      columns.kinds.push(DEPENDS_ON);
      columns.modes.push(modeNumber(link.mode));
      columns.criticalities.push(
        link.criticality === null ? UNKNOWN_CRITICALITY : CRITICALITIES.indexOf(link.criticality),
      );
      columns.isOpen.push(0);
    } else {
      columns.kinds.push(link.kind === "USES" ? USES : FEEDS);
      columns.modes.push(UNKNOWN_MODE);
      columns.criticalities.push(UNKNOWN_CRITICALITY);
      columns.isOpen.push(link.categories === null ? 1 : 0);
      for (const slug of link.categories ?? []) columns.categories.push(this.#category(slug));
    }
    columns.validFrom.push(link.validFrom === null ? UNKNOWN_START : this.#days(link.validFrom).first);
    columns.validTo.push(link.validTo === null ? UNKNOWN_END : this.#days(link.validTo).last);
    columns.knownFrom.push(link.knownFrom === null ? UNKNOWN_START : this.#days(link.knownFrom).last);
  }

  finish(): GraphColumns {
    const { starts, categories, ...rest } = this.#links;
    starts.push(categories.length);
    return {
      nodes: {
        ids: this.#nodeIds,
        traits: this.#nodes.traits.items(),
        layers: this.#nodes.layers.items(),
      },
      links: {
        ids: this.#linkIds,
        kinds: rest.kinds.items(),
        from: rest.from.items(),
        to: rest.to.items(),
        grades: rest.grades.items(),
        modes: rest.modes.items(),
        criticalities: rest.criticalities.items(),
        starts: starts.items(),
        categories: categories.items(),
        isOpen: rest.isOpen.items(),
        validFrom: rest.validFrom.items(),
        validTo: rest.validTo.items(),
        knownFrom: rest.knownFrom.items(),
      },
      holders: this.#holders.items(),
      held: this.#held.items(),
      categories: [...this.#categoryOf.keys()],
      lifetime: this.#lifetime,
      otherNodes: this.#otherNodes,
      otherLinks: this.#otherLinks,
    };
  }

  #category(slug: string): number {
    const known = this.#categoryOf.get(slug);
    if (known !== undefined) return known;
    const number = this.#categoryOf.size;
    this.#categoryOf.set(slug, number);
    return number;
  }

  /** Few different dates stand on many links, so each is read once. */
  #days(partialDate: string): { first: number; last: number } {
    const known = this.#dayOf.get(partialDate);
    if (known !== undefined) return known;
    const { first, last } = dayInterval(partialDate);
    const days = { first: dayNumber(first), last: dayNumber(last) };
    this.#dayOf.set(partialDate, days);
    return days;
  }
}

/** `2021-03-02` as 20210302. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}
