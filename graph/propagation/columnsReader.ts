/**
 * A graph file of any size, text chunk by text chunk, into columns. Rows are refused for what `parseGraph`
 * refuses; a row that is plainly sound does not take the long way through the schema, which would make
 * millions of them wait.
 */
import { type DataProblem, InvalidDataError } from "../errors.ts";
import { isRecord, parseLink, parseNode } from "../model/parse.ts";
import { type RowList, RowStream } from "../model/rowStream.ts";
import type { GraphLink, GraphNode } from "../model/schema.ts";
import {
  CRITICALITIES,
  DEPENDENCY_MODES,
  GRADES,
  ID_PREFIX,
  LINK_RULES,
  type NodeKind,
} from "../model/vocabulary.ts";
import { ColumnsBuilder, type GraphColumns } from "./columns.ts";

/** After so many there is nothing to learn from further ones. */
const MAX_PROBLEMS = 100;

export interface RowsRead {
  readonly nodes: number;
  readonly links: number;
}

export class ColumnsReader {
  readonly #builder = new ColumnsBuilder();
  readonly #linkIds = new Set<string>();
  readonly #problems: DataProblem[] = [];
  /** Texts that the schema took once, and so takes again. */
  readonly #sound = {
    dates: new Set<string>(),
    categories: new Set<string>(),
    sources: new Set<string>(),
    incidents: new Set<string>(),
  };
  readonly #stream = new RowStream((list, rows) => this.#take(list, rows));
  #nodes = 0;
  #links = 0;

  get rowsRead(): RowsRead {
    return { nodes: this.#nodes, links: this.#links };
  }

  /** @throws InvalidDataError */
  push(text: string): void {
    this.#stream.push(text);
  }

  /** @throws InvalidDataError */
  finish(): GraphColumns {
    this.#stream.finish();
    if (this.#problems.length > 0) throw new InvalidDataError(this.#problems);
    return this.#builder.finish();
  }

  #take(list: RowList, rows: readonly unknown[]): void {
    for (const row of rows) {
      if (list === "nodes") this.#takeNode(row, `nodes[${this.#nodes++}]`);
      else this.#takeLink(row, this.#links++);
      if (this.#problems.length >= MAX_PROBLEMS) throw new InvalidDataError(this.#problems);
    }
  }

  #takeNode(row: unknown, place: string): void {
    if (this.#links > 0) {
      this.#problems.push({
        place,
        problem: "stands after links; a file this large must list its nodes first.",
      });
      return;
    }
    const plain = plainNode(row);
    if (plain !== null && !this.#builder.hasNode(plain.id)) {
      this.#builder.addNode(plain);
      return;
    }
    const parsed = parseNode(row, place);
    if (parsed.value === undefined) {
      this.#problems.push(...parsed.problems);
    } else if (this.#builder.hasNode(parsed.value.id)) {
      this.#problems.push({ place: `${place}.id`, problem: `"${parsed.value.id}" was already used.` });
    } else this.#builder.addNode(parsed.value);
  }

  #takeLink(row: unknown, number: number): void {
    const plain = this.#plainLink(row);
    if (plain !== null) {
      this.#addLink(plain.link, number, plain.from, plain.to);
      return;
    }
    const place = `links[${number}]`;
    const parsed = parseLink(row, place);
    if (parsed.value === undefined) {
      this.#problems.push(...parsed.problems);
      return;
    }
    this.#remember(parsed.value);
    for (const end of ["from", "to"] as const) {
      const id = parsed.value[end];
      if (!this.#builder.hasNode(id) && !id.startsWith(`${ID_PREFIX.DataCategory}:`)) {
        this.#problems.push({ place: `${place}.${end}`, problem: `"${id}" is no node of this graph.` });
        return;
      }
    }
    this.#addLink(parsed.value, number);
  }

  #addLink(link: GraphLink, number: number, from?: number, to?: number): void {
    if (this.#linkIds.has(link.id)) {
      this.#problems.push({ place: `links[${number}].id`, problem: `"${link.id}" was already used.` });
      return;
    }
    this.#linkIds.add(link.id);
    this.#builder.addLink(link, from, to);
  }

  #remember(link: GraphLink): void {
    const { dates, categories, sources, incidents } = this.#sound;
    for (const date of [link.validFrom, link.validTo, link.knownFrom]) if (date !== null) dates.add(date);
    for (const source of link.sources) sources.add(source);
    if (link.kind === "USES" || link.kind === "FEEDS") {
      for (const category of link.categories ?? []) categories.add(category);
    }
    if ("learntFrom" in link && typeof link.learntFrom === "string") incidents.add(link.learntFrom);
  }

  /** The link, where everything about it is known to be sound without asking the schema; else `null`. */
  #plainLink(row: unknown): PlainLink | null {
    if (!isRecord(row)) return null;
    const { id, kind, from, to, grade, categories, mode, criticality, sources, learntFrom } = row;
    const isSound =
      typeof id === "string" &&
      PLAIN_ID.test(id) &&
      (kind === "USES" || kind === "FEEDS" || kind === "DEPENDS_ON") &&
      typeof from === "string" &&
      typeof to === "string" &&
      startsAs(from, LINK_RULES[kind].from) &&
      startsAs(to, LINK_RULES[kind].to) &&
      isOneOf(GRADES, grade) &&
      (kind === "DEPENDS_ON"
        ? isOneOfOrUnknown(DEPENDENCY_MODES, mode)
        : areKnown(this.#sound.categories, categories)) &&
      (kind !== "DEPENDS_ON" || isOneOfOrUnknown(CRITICALITIES, criticality)) &&
      areKnown(this.#sound.sources, sources) &&
      isKnown(this.#sound.dates, row.validFrom) &&
      isKnown(this.#sound.dates, row.validTo) &&
      isKnown(this.#sound.dates, row.knownFrom) &&
      isKnown(this.#sound.incidents, learntFrom);
    if (!isSound) return null;
    const [source, target] = [this.#builder.numberOf(from), this.#builder.numberOf(to)];
    if (source === undefined || target === undefined) return null;
    const link = {
      id,
      kind,
      from,
      to,
      grade,
      categories: categories ?? null,
      mode: mode ?? null,
      criticality: criticality ?? null,
      validFrom: row.validFrom ?? null,
      validTo: row.validTo ?? null,
      knownFrom: row.knownFrom ?? null,
    };
    return { link: link as unknown as GraphLink, from: source, to: target };
  }
}

/** A link with the numbers of its ends. */
interface PlainLink {
  readonly link: GraphLink;
  readonly from: number;
  readonly to: number;
}

function startsAs(id: string, kinds: readonly NodeKind[]): boolean {
  return kinds.some((kind) => id.startsWith(ID_PREFIX[kind]) && id[ID_PREFIX[kind].length] === ":");
}

/** A platform or institution of which nothing is said that the engine or the schema would have to look at. */
function plainNode(row: unknown): GraphNode | null {
  if (!isRecord(row)) return null;
  for (const key in row)
    if (key !== "id" && key !== "kind" && key !== "class" && key !== "mandatory") return null;
  const { id, kind } = row;
  const isSound =
    typeof id === "string" &&
    id.length <= 200 &&
    ((kind === "Platform" && PLAIN_PLATFORM.test(id)) ||
      (kind === "Institution" && PLAIN_INSTITUTION.test(id))) &&
    isFlag(row.class) &&
    isFlag(row.mandatory);
  if (!isSound) return null;
  return {
    id,
    kind,
    type: null,
    class: row.class ?? false,
    mandatory: row.mandatory ?? null,
  } as unknown as GraphNode;
}

function isFlag(value: unknown): boolean {
  return value === null || value === undefined || typeof value === "boolean";
}

function isKnown(known: ReadonlySet<string>, text: unknown): boolean {
  return text === null || text === undefined || (typeof text === "string" && known.has(text));
}

function areKnown(known: ReadonlySet<string>, texts: unknown): boolean {
  if (texts === null || texts === undefined) return true;
  return Array.isArray(texts) && texts.every((text) => typeof text === "string" && known.has(text));
}

/** Stricter patterns than the schema's: what does not match them is asked of the schema. */
const PLAIN_ID = /^[\w:.-]{1,200}$/;
const PLAIN_PLATFORM = /^platform:[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PLAIN_INSTITUTION = /^institution:[a-z0-9]+(?:-[a-z0-9]+)*$/;

function isOneOf(values: readonly string[], value: unknown): boolean {
  return typeof value === "string" && values.includes(value);
}

function isOneOfOrUnknown(values: readonly string[], value: unknown): boolean {
  return value === null || value === undefined || isOneOf(values, value);
}
