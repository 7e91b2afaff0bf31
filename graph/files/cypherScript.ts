/** Cypher that makes the same graph in an empty Neo4j 5 or later: `cypher-shell -f FILE`. */
import { InvalidDataError } from "../errors.ts";
import { sortedById } from "../model/canonical.ts";
import type { GraphData } from "../model/parse.ts";
import { NODE_KINDS } from "../model/vocabulary.ts";
import { type About, aboutPairs } from "./about.ts";
import { type FlatRow, type FlatValue, flatRow } from "./flatRow.ts";

/** Rows of one statement: with fewer or more of them the database takes longer in all. */
const BATCH = 50;

export function cypherScript({ nodes, links }: GraphData, about: About): string {
  const statements = cypherStatements({ nodes, links }).map((statement) => `\n${statement};\n`);
  return comment(about) + statements.join("");
}

/** The statements one by one, in the order in which they must run. */
export function cypherStatements({ nodes, links }: GraphData): string[] {
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const constraints = NODE_KINDS.map(
    (kind) =>
      `CREATE CONSTRAINT ${kind.toLowerCase()}_id_unique IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE`,
  );
  const nodeStatements = grouped(sortedById(nodes), ({ kind }) => kind).flatMap(([kind, rows]) =>
    batches(rows).map(
      (batch) => `UNWIND ${listOf(batch.map((node) => mapOf(flatRow(node))))} AS row
MERGE (n:${kind} {id: row.id}) SET n = row`,
    ),
  );
  const linkStatements = grouped(
    sortedById(links),
    ({ kind, from, to }) => `${kind} ${kindOf.get(from)} ${kindOf.get(to)}`,
  ).flatMap(([group, rows]) => {
    const [kind, fromKind, toKind] = group.split(" ");
    return batches(rows).map((batch) => {
      const listed = batch.map(
        (link) => `{from: ${literal(link.from)}, to: ${literal(link.to)}, row: ${mapOf(flatRow(link))}}`,
      );
      return `UNWIND ${listOf(listed)} AS link
MATCH (a:${fromKind} {id: link.from}), (b:${toKind} {id: link.to})
MERGE (a)-[r:${kind} {id: link.row.id}]->(b) SET r = link.row`;
    });
  });
  return [...constraints, ...nodeStatements, ...linkStatements];
}

function comment(about: About): string {
  const lines = aboutPairs(about).map(([name, value]) => `// ${name}: ${value.replaceAll(/\s+/g, " ")}`);
  return `${lines.join("\n")}\n`;
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function batches<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  );
}

const listOf = (items: readonly string[]) => `[\n  ${items.join(",\n  ")}\n]`;

function mapOf(row: FlatRow): string {
  const entries = Object.entries(row).map(([key, value]) => `${quotedName(key)}: ${literal(value)}`);
  return `{${entries.join(", ")}}`;
}

/** @throws InvalidDataError for a name that the database would read as another one */
function quotedName(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return name;
  if (/\\u/i.test(name)) {
    const cure = "Give the property another name.";
    throw new InvalidDataError([
      { place: name, problem: "cannot be the name of a property in Cypher.", cure },
    ]);
  }
  return `\`${name.replaceAll("`", "``")}\``;
}

function literal(value: FlatValue): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return typeof value === "string" ? text(value) : String(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "'": "\\'",
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** The database turns `\u0027` into a quote before it reads anything, so a backslash and a `u` never stand together. */
function text(value: string): string {
  const escaped = value.replaceAll(/['\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
  return `'${escaped.replaceAll(/\\(?=u)/gi, "\\' + '")}'`;
}
