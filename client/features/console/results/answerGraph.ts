/** The graph that an answer holds, wherever in its cells the nodes, links and paths stand. Pure. */
import type { ConsoleAnswer } from "../../../../graph/consoleContract.ts";
import { readCell, type ShownLink, type ShownNode } from "./cells.ts";

export interface AnswerGraph {
  readonly nodes: readonly ShownNode[];
  /** Only those both of whose ends are among the nodes. */
  readonly links: readonly ShownLink[];
  /** What the answer holds in all; more than are drawn where it holds too many. */
  readonly totals: { readonly nodes: number; readonly links: number };
}

/** Beyond so many, a picture tells less than the table. */
export const MOST_DRAWN = 300;

export function graphOf({ rows }: Pick<ConsoleAnswer, "rows">): AnswerGraph {
  const nodes = new Map<string, ShownNode>();
  const links = new Map<string, ShownLink>();
  const collect = (value: unknown): void => {
    const cell = readCell(value);
    if (cell.kind === "node") nodes.set(cell.node.key, cell.node);
    else if (cell.kind === "link") links.set(cell.link.key, cell.link);
    else if (cell.kind === "list") cell.items.forEach(collect);
    else if (cell.kind === "map") for (const [, each] of cell.entries) collect(each);
    else if (cell.kind === "path") {
      for (const node of cell.path.nodes) nodes.set(node.key, node);
      for (const link of cell.path.links) links.set(link.key, link);
    }
  };
  for (const row of rows) row.forEach(collect);
  const drawn = new Map([...nodes].slice(0, MOST_DRAWN));
  return {
    nodes: [...drawn.values()],
    links: [...links.values()].filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    totals: { nodes: nodes.size, links: links.size },
  };
}
