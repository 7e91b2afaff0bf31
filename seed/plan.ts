/**
 * What a load has to change: the rows of the folder set against those that the database holds. Rows that are
 * the same are left alone, so a corrected row is one write and a second load is none.
 */
import { type DataProblem, InvalidDataError } from "../graph/errors.ts";
import { canonicalJson } from "../graph/model/canonical.ts";
import type { GraphLink, GraphNode } from "../graph/model/schema.ts";
import type { Dataset } from "./dataset.ts";
import { ownersOf, type StoredLink, type StoredRow, type StoredRows } from "./stored.ts";

/** How a load treats other datasets that the database holds: leave them beside this one, or remove them. */
export type Arrangement = "beside" | "alone";

export interface LoadPlan {
  readonly removeNodes: readonly string[];
  readonly removeLinks: readonly string[];
  /** Nodes that stay, with other properties. Their links stay too. */
  readonly rewriteNodes: readonly { readonly element: string; readonly node: GraphNode }[];
  readonly createNodes: readonly GraphNode[];
  readonly createLinks: readonly GraphLink[];
  /** Rows that stay as they are and come to belong to other datasets than before. */
  readonly remarkNodes: readonly Remark[];
  readonly remarkLinks: readonly Remark[];
  /** For people: a link whose row changed counts once, though it is removed and created. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

interface Remark {
  readonly element: string;
  readonly datasets: readonly string[];
}

/**
 * @param loaded ids of the datasets that the database holds
 * @throws InvalidDataError where a row of the folder is another dataset's too, and says something else there
 */
export function planLoad(
  dataset: Dataset,
  stored: StoredRows,
  loaded: readonly string[],
  arrangement: Arrangement,
): LoadPlan {
  const ownership = ownershipBy(dataset.meta.id, loaded, arrangement);
  const nodes = compareRows(dataset, dataset.data.nodes, stored.nodes, ownership);
  const gone = new Set(nodes.remove);
  const loose = (link: StoredLink) => link.ends.some((end) => gone.has(end));
  const links = compareRows(
    dataset,
    dataset.data.links,
    stored.links.filter((link) => !loose(link)),
    ownership,
  );
  const problems = [...nodes.problems, ...links.problems];
  if (problems.length > 0) throw new InvalidDataError(problems);
  return {
    removeNodes: nodes.remove,
    removeLinks: [...links.remove, ...links.rewrite.map(({ element }) => element)],
    rewriteNodes: nodes.rewrite.map(({ element, row }) => ({ element, node: row })),
    createNodes: nodes.create,
    createLinks: [...links.create, ...links.rewrite.map(({ row }) => row)],
    remarkNodes: nodes.remark,
    remarkLinks: links.remark,
    added: nodes.create.length + links.create.length,
    changed: nodes.rewrite.length + links.rewrite.length,
    removed: nodes.remove.length + links.remove.length + stored.links.filter(loose).length,
  };
}

/** Nothing to write, not even a mark. */
export function isEmpty(plan: LoadPlan): boolean {
  return Object.values(plan).every((part) => (typeof part === "number" ? part : part.length) === 0);
}

interface Ownership {
  /** Whether the row is this dataset's to change. */
  readonly ours: boolean;
  /** Which other datasets have the row as well. */
  readonly others: readonly string[];
}

function ownershipBy(id: string, loaded: readonly string[], arrangement: Arrangement) {
  return (stored: StoredRow): Ownership => {
    if (arrangement === "alone") return { ours: true, others: [] };
    const owners = ownersOf(stored, loaded);
    return { ours: owners.includes(id), others: owners.filter((owner) => owner !== id) };
  };
}

interface Comparison<T> {
  readonly remove: string[];
  readonly rewrite: { readonly element: string; readonly row: T }[];
  readonly create: T[];
  readonly remark: Remark[];
  readonly problems: DataProblem[];
}

function compareRows<T extends GraphNode | GraphLink>(
  { meta, placeOf }: Dataset,
  wantedRows: readonly T[],
  storedRows: readonly StoredRow[],
  ownership: (stored: StoredRow) => Ownership,
): Comparison<T> {
  const result: Comparison<T> = { remove: [], rewrite: [], create: [], remark: [], problems: [] };
  const wanted = new Map(wantedRows.map((row) => [row.id, row]));
  for (const stored of storedRows) {
    const { ours, others } = ownership(stored);
    const row = stored.row === null ? undefined : wanted.get(stored.row.id);
    const remarkAs = (datasets: readonly string[]) => {
      if (datasets.join() !== stored.datasets.join())
        result.remark.push({ element: stored.element, datasets });
    };
    if (row === undefined) {
      if (others.length > 0) remarkAs(others);
      else if (ours) result.remove.push(stored.element);
      continue;
    }
    wanted.delete(row.id);
    if (canonicalJson(row) === stored.row?.text) remarkAs([...others, meta.id].sort());
    else if (others.length > 0) result.problems.push(contradiction(placeOf(row.id), others));
    else result.rewrite.push({ element: stored.element, row });
  }
  for (const row of wanted.values()) result.create.push(row);
  return result;
}

function contradiction(place: string, others: readonly string[]): DataProblem {
  return {
    place,
    problem: `says something else than the row of the same id in the dataset "${others.join('", "')}", which is loaded too.`,
    cure: "Make both rows the same, give one of them another id, or load this dataset --alone.",
  };
}
