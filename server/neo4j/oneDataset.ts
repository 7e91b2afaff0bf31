/** One of the datasets that the database holds, whole, as an export gives it. */
import { InvalidDataError } from "../../graph/errors.ts";
import type { DatasetMeta } from "../../graph/model/datasetMeta.ts";
import type { GraphData } from "../../graph/model/parse.ts";
import { DatasetMissingError } from "./errors.ts";
import type { StoredGraph } from "./readGraph.ts";

export interface OneDataset {
  readonly meta: DatasetMeta;
  readonly data: GraphData;
}

/**
 * @param id which one; `null` where there is one only
 * @throws InvalidDataError when it is not there, is one of several, or holds rows that do not fit the model
 */
export function oneDataset({ data, sheets, ownersOf, refused }: StoredGraph, id: string | null): OneDataset {
  if (sheets.length === 0) throw new DatasetMissingError();
  const meta =
    sheets.find((sheet) => sheet.id === id) ?? (id === null && sheets.length === 1 ? sheets[0] : null);
  if (meta === null || meta === undefined) {
    const there = sheets.map((sheet) => `--dataset ${sheet.id}`).join(", ");
    const problem = id === null ? "is one of several." : "is not in the database.";
    throw new InvalidDataError([{ place: id ?? "the dataset", problem, cure: `Choose: ${there}.` }]);
  }
  // An export that left rows out would look like the dataset and be another one.
  if (refused.length > 0) throw new InvalidDataError(refused);
  const isIn = (row: { readonly id: string }) => ownersOf(row.id).includes(meta.id);
  return { meta, data: { nodes: data.nodes.filter(isIn), links: data.links.filter(isIn) } };
}
