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
import { type GrowingIds, type Ids, TextIds } from "./ids.ts";

export const INSTITUTION = 1;
export const CLASS = 2;
export const MANDATORY = 4;
/** Institutions of unknown type, and platforms. */
export const NO_LAYER = 255;

/** The kinds of links that a breach can cross; the place of a kind stands for it. */
export const CONDUCTING_KINDS = ["USES", "FEEDS", "DEPENDS_ON"] as const;
export const USES = 0;
export const DEPENDS_ON = 2;

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
  readonly ids: Ids;
  readonly traits: Uint8Array;
  /** Position in `LAYERS`, or `NO_LAYER`. */
  readonly layers: Uint8Array;
}

export interface LinkColumns {
  readonly ids: Ids;
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
  readonly otherNodes: Ids;
  readonly otherLinks: Ids;
}

export function columnsOf({ nodes, links }: Pick<Graph, "nodes" | "links">): GraphColumns {
  const builder = new ColumnsBuilder(() => new TextIds());
  for (const node of nodes) builder.addNode(node);
  for (const link of links) builder.addLink(link);
  return builder.finish();
}

const CATEGORY_PREFIX = "category:";
const bytes = (length: number) => new Uint8Array(length);
const shorts = (length: number) => new Uint16Array(length);
const ints = (length: number) => new Int32Array(length);

/** A link that a breach can cross, in numbers; where its categories, mode and criticality do not apply, unknown. */
export interface NumberedLink {
  kind: number;
  from: number;
  to: number;
  grade: number;
  mode: number;
  criticality: number;
  isOpen: number;
  validFrom: number;
  validTo: number;
  knownFrom: number;
}

/** Takes parsed rows, every node before the links that name it. */
export class ColumnsBuilder<T extends GrowingIds = GrowingIds> {
  readonly nodeIds: T;
  readonly linkIds: T;
  readonly otherNodes: T;
  readonly otherLinks: T;
  readonly categories: T;
  readonly #lifetime = new Set<string>();
  readonly #dayOf = new Map<string, Days>();
  readonly #nodes = { traits: new GrowingInts(bytes), layers: new GrowingInts(bytes) };
  readonly #links = {
    kinds: new GrowingInts(bytes),
    from: new GrowingInts(ints),
    to: new GrowingInts(ints),
    grades: new GrowingInts(bytes),
    modes: new GrowingInts(bytes),
    criticalities: new GrowingInts(bytes),
    ends: new GrowingInts(ints),
    categories: new GrowingInts(shorts),
    isOpen: new GrowingInts(bytes),
    validFrom: new GrowingInts(ints),
    validTo: new GrowingInts(ints),
    knownFrom: new GrowingInts(ints),
  };
  readonly #holders = new GrowingInts(ints);
  readonly #held = new GrowingInts(shorts);

  /** @param makeIds strings, or bytes where there are too many for that */
  constructor(makeIds: () => T) {
    this.nodeIds = makeIds();
    this.linkIds = makeIds();
    this.otherNodes = makeIds();
    this.otherLinks = makeIds();
    this.categories = makeIds();
  }

  hasNode(id: string): boolean {
    return this.nodeIds.numberOf(id) !== undefined || this.otherNodes.numberOf(id) !== undefined;
  }

  hasLink(id: string): boolean {
    return this.linkIds.numberOf(id) !== undefined || this.otherLinks.numberOf(id) !== undefined;
  }

  addNode(node: GraphNode): void {
    if (node.kind !== "Platform" && node.kind !== "Institution") {
      this.otherNodes.intern(node.id);
      if (node.kind !== "DataCategory") return;
      this.categories.intern(node.id.slice(CATEGORY_PREFIX.length));
      if (node.shelfLife === "lifetime") this.#lifetime.add(node.id.slice(CATEGORY_PREFIX.length));
      return;
    }
    this.nodeIds.intern(node.id);
    const isInstitution = node.kind === "Institution";
    const layer = isInstitution && node.type !== null ? LAYER_OF_INSTITUTION_TYPE[node.type] : null;
    this.describeNode(
      (isInstitution ? INSTITUTION : 0) |
        (node.class ? CLASS : 0) |
        (node.mandatory === true ? MANDATORY : 0),
      layer === null ? NO_LAYER : LAYERS.indexOf(layer),
    );
  }

  /** The traits and the layer of the platform or institution whose id was taken last. */
  describeNode(traits: number, layer: number): void {
    this.#nodes.traits.push(traits);
    this.#nodes.layers.push(layer);
  }

  isInstitution(node: number): boolean {
    return (this.#nodes.traits.at(node) & INSTITUTION) !== 0;
  }

  addLink(link: GraphLink): void {
    const [from, to] = [this.nodeIds.numberOf(link.from), this.nodeIds.numberOf(link.to)];
    if (link.kind === "HOLDS" && from !== undefined) {
      this.#holders.push(from);
      this.#held.push(this.categories.intern(link.to.slice(CATEGORY_PREFIX.length)));
    }
    const conducts = link.kind === "USES" || link.kind === "FEEDS" || link.kind === "DEPENDS_ON";
    if (!conducts || from === undefined || to === undefined) {
      this.otherLinks.intern(link.id);
      return;
    }
    this.linkIds.intern(link.id);
    const isDependency = link.kind === "DEPENDS_ON";
    for (const slug of (isDependency ? null : link.categories) ?? []) {
      this.addCategory(this.categories.intern(slug));
    }
    this.describeLink({
      kind: CONDUCTING_KINDS.indexOf(link.kind),
      from,
      to,
      grade: GRADES.indexOf(link.grade),
      mode: isDependency ? modeNumber(link.mode) : UNKNOWN_MODE,
      criticality:
        isDependency && link.criticality !== null
          ? CRITICALITIES.indexOf(link.criticality)
          : UNKNOWN_CRITICALITY,
      isOpen: !isDependency && link.categories === null ? 1 : 0,
      validFrom: link.validFrom === null ? UNKNOWN_START : this.#days(link.validFrom).first,
      validTo: link.validTo === null ? UNKNOWN_END : this.#days(link.validTo).last,
      knownFrom: link.knownFrom === null ? UNKNOWN_START : this.#days(link.knownFrom).last,
    });
  }

  /** To the link that is described next. */
  addCategory(category: number): void {
    this.#links.categories.push(category);
  }

  /** The link whose id and categories were taken last. */
  describeLink(link: NumberedLink): void {
    const columns = this.#links;
    columns.kinds.push(link.kind);
    columns.from.push(link.from);
    columns.to.push(link.to);
    columns.grades.push(link.grade);
    columns.modes.push(link.mode);
    columns.criticalities.push(link.criticality);
    columns.isOpen.push(link.isOpen);
    columns.ends.push(columns.categories.length);
    columns.validFrom.push(link.validFrom);
    columns.validTo.push(link.validTo);
    columns.knownFrom.push(link.knownFrom);
  }

  finish(): GraphColumns {
    const { ends, categories, ...rest } = this.#links;
    const starts = new Int32Array(ends.length + 1);
    starts.set(ends.items(), 1);
    return {
      nodes: {
        ids: this.nodeIds,
        traits: this.#nodes.traits.items(),
        layers: this.#nodes.layers.items(),
      },
      links: {
        ids: this.linkIds,
        kinds: rest.kinds.items(),
        from: rest.from.items(),
        to: rest.to.items(),
        grades: rest.grades.items(),
        modes: rest.modes.items(),
        criticalities: rest.criticalities.items(),
        starts,
        categories: categories.items(),
        isOpen: rest.isOpen.items(),
        validFrom: rest.validFrom.items(),
        validTo: rest.validTo.items(),
        knownFrom: rest.knownFrom.items(),
      },
      holders: this.#holders.items(),
      held: this.#held.items(),
      categories: Array.from({ length: this.categories.length }, (_, number) => this.categories.at(number)),
      lifetime: this.#lifetime,
      otherNodes: this.otherNodes,
      otherLinks: this.otherLinks,
    };
  }

  /** Few different dates stand on many links, so each is read once. */
  #days(partialDate: string): Days {
    const known = this.#dayOf.get(partialDate);
    if (known !== undefined) return known;
    const days = daysOf(partialDate);
    this.#dayOf.set(partialDate, days);
    return days;
  }
}

export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Expects what `isPartialDate` accepts. */
export function daysOf(partialDate: string): Days {
  const { first, last } = dayInterval(partialDate);
  return { first: dayNumber(first), last: dayNumber(last) };
}

/** `2021-03-02` as 20210302. */
function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}
