/**
 * A graph file of any size, bytes chunk by chunk, into columns. Rows are refused for what `parseGraph` refuses; a
 * row that is plainly sound is taken from its bytes and does not go the long way through the JSON parser and the
 * schema, which would make millions of them wait.
 */
import { type DataProblem, InvalidDataError } from "../errors.ts";
import { parseLink, parseNode } from "../model/parse.ts";
import { type RowList, RowStream } from "../model/rowStream.ts";
import { ID_PREFIX } from "../model/vocabulary.ts";
import { ByteIds } from "./byteIds.ts";
import { ColumnsBuilder, type GraphColumns } from "./columns.ts";
import { PlainLinks } from "./plainLinks.ts";
import { PlainNodes } from "./plainNodes.ts";

/** After so many there is nothing to learn from further ones. */
const MAX_PROBLEMS = 100;

export interface RowsRead {
  readonly nodes: number;
  readonly links: number;
}

export class ColumnsReader {
  readonly #builder = new ColumnsBuilder(() => new ByteIds());
  readonly #plainNodes = new PlainNodes(this.#builder);
  readonly #plainLinks = new PlainLinks(this.#builder);
  readonly #problems: DataProblem[] = [];
  readonly #stream = new RowStream((list, bytes, start, end) => this.#take(list, bytes, start, end));
  #nodes = 0;
  #links = 0;

  get rowsRead(): RowsRead {
    return { nodes: this.#nodes, links: this.#links };
  }

  /** @throws InvalidDataError */
  push(bytes: Uint8Array): void {
    this.#stream.push(bytes);
  }

  /** @throws InvalidDataError */
  finish(): GraphColumns {
    this.#stream.finish();
    if (this.#problems.length > 0) throw new InvalidDataError(this.#problems);
    return this.#builder.finish();
  }

  #take(list: RowList, bytes: Uint8Array, start: number, end: number): void {
    if (list === "nodes") {
      const number = this.#nodes++;
      if (this.#links > 0) this.#refuse(`nodes[${number}]`, NODES_FIRST);
      else if (!this.#plainNodes.take(bytes, start, end)) {
        this.#takeNode(jsonOf(list, bytes, start, end), `nodes[${number}]`);
      }
    } else {
      const number = this.#links++;
      if (!this.#plainLinks.take(bytes, start, end)) {
        this.#takeLink(jsonOf(list, bytes, start, end), `links[${number}]`);
      }
    }
    if (this.#problems.length >= MAX_PROBLEMS) throw new InvalidDataError(this.#problems);
  }

  #takeNode(row: unknown, place: string): void {
    const parsed = parseNode(row, place);
    if (parsed.value === undefined) this.#problems.push(...parsed.problems);
    else if (this.#builder.hasNode(parsed.value.id)) {
      this.#refuse(`${place}.id`, `"${parsed.value.id}" was already used.`);
    } else this.#builder.addNode(parsed.value);
  }

  #takeLink(row: unknown, place: string): void {
    const parsed = parseLink(row, place);
    if (parsed.value === undefined) {
      this.#problems.push(...parsed.problems);
      return;
    }
    this.#plainLinks.learn(parsed.value);
    for (const end of ["from", "to"] as const) {
      const id = parsed.value[end];
      if (this.#builder.hasNode(id) || id.startsWith(`${ID_PREFIX.DataCategory}:`)) continue;
      this.#refuse(`${place}.${end}`, `"${id}" is no node of this graph.`);
      return;
    }
    if (this.#builder.hasLink(parsed.value.id)) {
      this.#refuse(`${place}.id`, `"${parsed.value.id}" was already used.`);
    } else this.#builder.addLink(parsed.value);
  }

  #refuse(place: string, problem: string): void {
    this.#problems.push({ place, problem });
  }
}

const NODES_FIRST = "stands after links; a file this large must list its nodes first.";
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

function jsonOf(list: RowList, bytes: Uint8Array, start: number, end: number): unknown {
  try {
    return JSON.parse(DECODER.decode(bytes.subarray(start, end)));
  } catch {
    throw new InvalidDataError([
      {
        place: "graph",
        problem: `has a list \`${list}\` that is not JSON.`,
        cure: "Look for a missing or extra comma, quote or bracket, or a value that JSON lacks, such as NaN.",
      },
    ]);
  }
}
