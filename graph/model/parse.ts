/** The only door for outside data: unknown values in, typed nodes and links out, or every problem named. */
import type { z } from "zod";
import { type DataProblem, InvalidDataError } from "../errors.ts";
import { type GraphLink, type GraphNode, linkKind, linkSchemas, nodeKind, nodeSchemas } from "./schema.ts";
import { ID_PREFIX, LINK_RULES, type NodeKind } from "./vocabulary.ts";

export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

type Parsed<T> = { value: T; problems?: never } | { value?: never; problems: DataProblem[] };

/** Parses one node. `place` names where it came from in every problem reported. */
export function parseNode(input: unknown, place: string): Parsed<GraphNode> {
  return parseByKind<GraphNode>(input, place, nodeKind, nodeSchemas);
}

/** Parses one link by itself; whether its ends exist is for `parseGraph` to say. */
export function parseLink(input: unknown, place: string): Parsed<GraphLink> {
  const parsed = parseByKind<GraphLink>(input, place, linkKind, linkSchemas);
  if (parsed.value === undefined) return parsed;
  const problems = wrongEnds(parsed.value, place);
  return problems.length > 0 ? { problems } : parsed;
}

/**
 * Parses a graph file `{ nodes, links }`.
 * A category that only links name needs no node of its own, as `categories` lists need none.
 * @throws InvalidDataError with every problem found: shape, duplicate ids, dangling ends.
 */
export function parseGraph(input: unknown): GraphData {
  if (!isRecord(input) || !Array.isArray(input.nodes) || !Array.isArray(input.links)) {
    throw new InvalidDataError([
      {
        place: "graph",
        problem: "is not an object with the lists `nodes` and `links`.",
        cure: "See docs/data-format.md.",
      },
    ]);
  }
  const problems: DataProblem[] = [];
  // One by one: so many can be wrong at once that they do not fit on the stack as arguments.
  const note = (found: readonly DataProblem[]) => {
    for (const problem of found) problems.push(problem);
  };
  const collect = <T>(parsed: Parsed<T>): T[] => {
    if (parsed.problems === undefined) return [parsed.value];
    note(parsed.problems);
    return [];
  };
  const nodes = input.nodes.flatMap((node, index) => collect(parseNode(node, `nodes[${index}]`)));
  const links = input.links.flatMap((link, index) => collect(parseLink(link, `links[${index}]`)));
  // Ends can only be judged when every node was understood: a refused node would make its links look dangling.
  if (problems.length === 0) {
    note(findDuplicates(nodes, "nodes"));
    note(findDuplicates(links, "links"));
    note(findDangling({ nodes, links }));
  }
  if (problems.length > 0) throw new InvalidDataError(problems);
  return { nodes, links };
}

/** Ids that stand more than once in one list. */
export function findDuplicates(items: readonly { id: string }[], listName: string): DataProblem[] {
  const firstIndexOf = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    const first = firstIndexOf.get(id);
    if (first === undefined) {
      firstIndexOf.set(id, index);
      return [];
    }
    return [
      {
        place: `${listName}[${index}].id`,
        problem: `"${id}" was already used by ${listName}[${first}].`,
        cure: "Give each its own id.",
      },
    ];
  });
}

/** Links one of whose ends is no node of the graph. */
export function findDangling({ nodes, links }: GraphData): DataProblem[] {
  const known = new Set(nodes.map(({ id }) => id));
  return links.flatMap((link, index) =>
    (["from", "to"] as const)
      .filter((end) => !known.has(link[end]) && !link[end].startsWith(`${ID_PREFIX.DataCategory}:`))
      .map((end) => ({
        place: `links[${index}].${end}`,
        problem: `"${link[end]}" is no node of this graph.`,
        cure: "Add the node or correct the id.",
      })),
  );
}

function parseByKind<T>(
  input: unknown,
  place: string,
  kindSchema: z.ZodType<string>,
  schemas: Readonly<Record<string, z.ZodType>>,
): Parsed<T> {
  if (!isRecord(input)) return { problems: [{ place, problem: "is not an object." }] };
  const kind = kindSchema.safeParse(input.kind);
  if (!kind.success) return { problems: toProblems(kind.error, `${place}.kind`) };
  const schema = schemas[kind.data];
  if (schema === undefined)
    return { problems: [{ place: `${place}.kind`, problem: `"${kind.data}" has no schema.` }] };
  const result = schema.safeParse(input);
  return result.success ? { value: result.data as T } : { problems: toProblems(result.error, place) };
}

function wrongEnds(link: GraphLink, place: string): DataProblem[] {
  const rule: { from: readonly NodeKind[]; to: readonly NodeKind[] } = LINK_RULES[link.kind];
  return (["from", "to"] as const)
    .filter((end) => !rule[end].some((kind) => link[end].startsWith(`${ID_PREFIX[kind]}:`)))
    .map((end) => ({
      place: `${place}.${end}`,
      problem: `a ${link.kind} link cannot have "${link[end]}" there; it takes ${rule[end].join(" or ")}.`,
    }));
}

/** Says a schema refusal in the words of a `DataProblem`: one per field. */
export function toProblems(error: z.ZodError, place: string): DataProblem[] {
  return error.issues.map((issue) => ({
    place: issue.path.reduce<string>(
      (path, key) => path + (typeof key === "number" ? `[${key}]` : `.${String(key)}`),
      place,
    ),
    problem: issue.message.endsWith(".") ? issue.message : `${issue.message}.`,
  }));
}

export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}
