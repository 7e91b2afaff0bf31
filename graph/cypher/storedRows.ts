/** What the two reading queries of `storage.ts` return, as typed nodes and links, or the reasons why not. */
import type { DataProblem } from "../errors.ts";
import { isRecord, parseLink, parseNode } from "../model/parse.ts";
import { DATASETS_PROPERTY, propertiesToLink, propertiesToNode } from "../model/properties.ts";
import type { GraphLink, GraphNode } from "../model/schema.ts";
import { LINK_KINDS, NODE_KINDS } from "../model/vocabulary.ts";
import { plainValue } from "./plainValue.ts";

type Stored<T> = { value: T; problems?: never } | { value?: never; problems: readonly DataProblem[] };

/** One record of `READ_NODES`. */
export type StoredNodeRecord = { labels: unknown; properties: unknown; element: unknown };
/** One record of `READ_LINKS`. */
export type StoredLinkRecord = {
  kind: unknown;
  from: unknown;
  to: unknown;
  properties: unknown;
  element: unknown;
  fromElement: unknown;
  toElement: unknown;
};

export function parseStoredNode(record: StoredNodeRecord): Stored<GraphNode> {
  const labels = Array.isArray(record.labels) ? record.labels : [];
  const properties = plainValue(record.properties);
  const kinds = NODE_KINDS.filter((kind) => labels.includes(kind));
  const [kind] = kinds;
  const place = `(:${labels.join(":")} {id: ${JSON.stringify(idOf(properties))}})`;
  if (kind === undefined || kinds.length > 1 || !isRecord(properties)) {
    return { problems: [{ place, problem: "needs exactly one label of the model." }] };
  }
  return parseNode(propertiesToNode(kind, properties), place);
}

export function parseStoredLink(record: StoredLinkRecord): Stored<GraphLink> {
  const properties = plainValue(record.properties);
  const kind = LINK_KINDS.find((known) => known === record.kind);
  const place = `[:${record.kind} {id: ${JSON.stringify(idOf(properties))}}]`;
  if (kind === undefined || !isRecord(properties)) {
    return { problems: [{ place, problem: "is no link of the model." }] };
  }
  const ends = { from: plainValue(record.from), to: plainValue(record.to) };
  return parseLink(propertiesToLink(kind, ends, properties), place);
}

/** Which datasets a stored row belongs to; none where somebody wrote it by hand. */
export function datasetsOf(properties: unknown): readonly string[] {
  const datasets = isRecord(properties) ? properties[DATASETS_PROPERTY] : null;
  return Array.isArray(datasets) ? datasets.filter((id) => typeof id === "string") : [];
}

function idOf(properties: unknown): unknown {
  return isRecord(properties) ? (properties.id ?? null) : null;
}
