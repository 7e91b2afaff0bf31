/**
 * The graph as the engine reads it: nodes numbered so that neighbours lie together, categories as bits, links
 * as compressed sparse rows for each way in which something spreads. Made once for a graph, shared by all its
 * scenarios.
 */
import type { Graph } from "../model/graph.ts";
import { type Adjacency, buildAdjacency } from "./adjacency.ts";
import {
  addCategory,
  allCategories,
  CONDUCTING,
  EXPOSED,
  isEmpty,
  UNKNOWN,
  type Words,
  wordsFor,
} from "./bits.ts";
import {
  columnsOf,
  DEPENDS_ON,
  type GraphColumns,
  HARD,
  INSTITUTION,
  type LinkColumns,
  modeNumber,
  type NodeColumns,
  UNKNOWN_CRITICALITY,
  USES,
} from "./columns.ts";
import { gatherHoldings } from "./holdings.ts";
import { type Ids, renumberedIds } from "./ids.ts";
import { needsOf } from "./needs.ts";
import { breadthFirstOrder, inverseOf } from "./renumber.ts";
import { type MaskedLinks, maskLinks, Spread } from "./spread.ts";

export interface CompiledColumns {
  readonly nodes: NodeColumns;
  readonly links: LinkColumns;
  readonly otherNodes: Ids;
  readonly otherLinks: Ids;
  /** Category slugs in alphabetical order; a category's number is its place here. */
  readonly categories: readonly string[];
  readonly categoryNumberOf: ReadonlyMap<string, number>;
  readonly lifetime: ReadonlySet<string>;
  readonly words: number;
  /** What each node holds by its own links, before its dependents are counted in. */
  readonly own: Words;
  /** [X0] What each node holds, the same in every scenario. */
  readonly held: Words;
  /** [X0] 1 where nothing is known of what a node holds. */
  readonly isUnknown: Uint8Array;
  /** [O2] 1 where a dependency is hard: as given, else as assumed. */
  readonly isHard: Uint8Array;
  /** From dependents to the hosts that their data lies on. */
  readonly carrying: Adjacency;
  /** [X2, X3, X4] From platforms to users, feeders and those that lie on them. */
  readonly exposing: Adjacency;
  /** Masks of `exposing`, side by side with the targets. */
  readonly exposingLinks: MaskedLinks;
  /** What each node can take where every category is named. */
  readonly needs: Words;
  /** [X2 to X4] Marks that a platform adds to whatever reaches it. */
  readonly marks: Int32Array;
  /** [A1] From platforms to those they host or administer. */
  readonly controlling: Adjacency;
  /** [A2] From platforms to those they authenticate. */
  readonly authenticating: Adjacency;
  /** [A3] From institutions to the platforms they use. */
  readonly accounts: Adjacency;
  /** [O1] From platforms to users, feeders and dependents. */
  readonly supplying: Adjacency;
  /** Buffers for runs, made when first needed and used again. */
  readonly spread: Spread;
}

export interface CompiledGraph extends CompiledColumns {
  readonly graph: Graph;
}

export function compile(graph: Graph): CompiledGraph {
  return Object.assign(compileColumns(columnsOf(graph)), { graph });
}

const HOSTING = modeNumber("hosting");
const STORAGE = modeNumber("storage");
const ADMINISTRATION = modeNumber("administration");
const AUTHENTICATION = modeNumber("authentication");

export function compileColumns(columns: GraphColumns): CompiledColumns {
  const { nodes, links, holders, held: heldByLinks, categories } = renumbered(columns);
  const count = nodes.ids.length;
  const words = wordsFor(categories.length);
  const all = allCategories(words);
  const isInstitution = (node: number) => ((nodes.traits[node] as number) & INSTITUTION) !== 0;
  const isDependency = (row: number) => links.kinds[row] === DEPENDS_ON;
  const hasMode = (row: number, ...modes: number[]) =>
    isDependency(row) && modes.includes(links.modes[row] as number);
  const select = (takes: (row: number) => boolean) => rowsWhere(links.kinds.length, takes);
  const grades = links.grades;
  const downwards = { sources: links.to, targets: links.from, grades };

  const carryingRows = select((row) => hasMode(row, HOSTING, STORAGE));
  const carrying = buildAdjacency(count, { sources: links.from, targets: links.to }, carryingRows);
  const own = ownCategories();
  const held = gatherHoldings(count, words, own, carrying, null);
  const isUnknown = new Uint8Array(count);
  for (let node = 0; node < count; node++) isUnknown[node] = isEmpty(held, node * words, words) ? 1 : 0;

  const exposing = lazily(() =>
    buildAdjacency(
      count,
      downwards,
      select((row) => !isDependency(row) || hasMode(row, HOSTING, STORAGE)),
    ),
  );
  const shape = {
    nodes,
    links,
    otherNodes: columns.otherNodes,
    otherLinks: columns.otherLinks,
    categories,
    categoryNumberOf: new Map(categories.map((slug, number) => [slug, number])),
    lifetime: columns.lifetime,
    words,
    own,
    held,
    isUnknown,
    isHard: hardDependencies(links, count),
    carrying,
    marks: marksOf(),
  };
  const exposingLinks = lazily(() => maskLinks(count, words, exposing(), writeMask));
  const needs = lazily(() => needsOf(shape, held, all));
  const controlling = lazily(() =>
    buildAdjacency(
      count,
      downwards,
      select((row) => hasMode(row, HOSTING, ADMINISTRATION)),
    ),
  );
  const authenticating = lazily(() =>
    buildAdjacency(
      count,
      downwards,
      select((row) => hasMode(row, AUTHENTICATION)),
    ),
  );
  const accounts = lazily(() =>
    buildAdjacency(
      count,
      { sources: links.from, targets: links.to, grades },
      select((row) => links.kinds[row] === USES),
    ),
  );
  const supplying = lazily(() => buildAdjacency(count, downwards));
  const spread = lazily(() => new Spread({ nodes: count, words }));
  return {
    ...shape,
    get exposing() {
      return exposing();
    },
    get exposingLinks() {
      return exposingLinks();
    },
    get needs() {
      return needs();
    },
    get controlling() {
      return controlling();
    },
    get authenticating() {
      return authenticating();
    },
    get accounts() {
      return accounts();
    },
    get supplying() {
      return supplying();
    },
    get spread() {
      return spread();
    },
  };

  function ownCategories(): Words {
    const sets = new Int32Array(count * words);
    for (let at = 0; at < holders.length; at++) {
      addCategory(sets, (holders[at] as number) * words, heldByLinks[at] as number);
    }
    for (let row = 0; row < links.kinds.length; row++) {
      if (!isDependency(row)) addLinkCategories(links, row, sets, (links.to[row] as number) * words);
    }
    return sets;
  }

  /** What a link lets through, whatever the scenario; see `bits.ts` for the marks. */
  function writeMask(row: number, cells: Words, at: number): void {
    if (isDependency(row)) {
      // [X4] A platform of unknown holdings is marked by any exposure; another takes what it holds, or the mark.
      if (isUnknown[links.from[row] as number] === 1) cells[at] = EXPOSED;
      else cells.set(all, at);
    } else if (links.isOpen[row] === 1)
      cells[at] = CONDUCTING; // [X3]
    else addLinkCategories(links, row, cells, at);
    addUnknown(cells, at, words);
  }

  function marksOf(): Int32Array {
    const marks = new Int32Array(count);
    for (let node = 0; node < count; node++) {
      if (isInstitution(node)) continue;
      marks[node] = EXPOSED | CONDUCTING | (isUnknown[node] === 1 ? UNKNOWN : 0);
    }
    return marks;
  }
}

/** Adds the categories of a `USES` or `FEEDS` link to a set. */
export function addLinkCategories(
  { starts, categories }: LinkColumns,
  row: number,
  sets: Words,
  at: number,
): void {
  const end = starts[row + 1] as number;
  for (let item = starts[row] as number; item < end; item++)
    addCategory(sets, at, categories[item] as number);
}

/** [X3] The mark crosses every link that carries something known. */
export function addUnknown(masks: Words, at: number, words: number): void {
  const isOpen = masks[at] === CONDUCTING;
  if (!isOpen && !isEmpty(masks, at, words)) masks[at] = (masks[at] as number) | UNKNOWN;
}

/** [O2] asks for "a platform's only authentication dependency": a property of the graph, like X0. */
function hardDependencies({ kinds, modes, criticalities, from }: LinkColumns, nodes: number): Uint8Array {
  const logins = new Int32Array(nodes);
  for (let row = 0; row < kinds.length; row++) {
    if (modes[row] === AUTHENTICATION)
      logins[from[row] as number] = (logins[from[row] as number] as number) + 1;
  }
  const isHard = new Uint8Array(kinds.length);
  for (let row = 0; row < kinds.length; row++) {
    const criticality = criticalities[row];
    const assumed =
      modes[row] === HOSTING || (modes[row] === AUTHENTICATION && logins[from[row] as number] === 1);
    isHard[row] = (criticality === UNKNOWN_CRITICALITY ? assumed : criticality === HARD) ? 1 : 0;
  }
  return isHard;
}

/** The same columns with nodes numbered as a breach from the best connected ones would meet them. */
function renumbered({ nodes, links, holders, held, categories }: GraphColumns) {
  const order = breadthFirstOrder(nodes.ids.length, { sources: links.to, targets: links.from });
  const numbers = inverseOf(order);
  const alphabetical = [...categories].sort();
  const placeOf = new Map(alphabetical.map((slug, place) => [slug, place]));
  const places = Uint16Array.from(categories, (slug) => placeOf.get(slug) as number);
  return {
    nodes: {
      ids: renumberedIds(nodes.ids, order, numbers),
      traits: Uint8Array.from(order, (old) => nodes.traits[old] as number),
      layers: Uint8Array.from(order, (old) => nodes.layers[old] as number),
    },
    links: {
      ...links,
      from: links.from.map((node) => numbers[node] as number),
      to: links.to.map((node) => numbers[node] as number),
      categories: links.categories.map((category) => places[category] as number),
    },
    holders: holders.map((node) => numbers[node] as number),
    held: held.map((category) => places[category] as number),
    categories: alphabetical,
  };
}

function rowsWhere(count: number, takes: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(count);
  let length = 0;
  for (let row = 0; row < count; row++) if (takes(row)) rows[length++] = row;
  return rows.subarray(0, length);
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
